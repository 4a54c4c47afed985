/** Public holidays by country. */
package app.revenant.holidays;
