/** The weekly review as one does it: step by step, one decision a deal, and at its end the page for the manager. */
package app.revenant.desktop.review;
