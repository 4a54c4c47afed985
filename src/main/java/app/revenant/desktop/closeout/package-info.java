/** The letter that ends a deal with grace: written here, sent by nobody but the seller. */
package app.revenant.desktop.closeout;
