/** One deal: what is known of it, everything that happened, and what the engine reads in its silence. */
package app.revenant.desktop.deal;
