/** Tests of what a seller talks about. */
package app.revenant.model;
