/** Tables: the deals of this program as CSV, and what the CRMs of others export. */
package app.revenant.exchange.csv;
