/** The rules of the house: who may import whom, how long a file may be, what both languages must say. */
package app.revenant.house;
