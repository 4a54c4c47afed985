/** Two sheets over a deal: its details, and its contact. */
package app.revenant.desktop.deal.details;
