/** The two sheets over a deal. */
package app.revenant.desktop.deal.details;
