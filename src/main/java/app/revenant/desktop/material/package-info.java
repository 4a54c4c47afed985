/** The seller's own letters and the library of useful items. */
package app.revenant.desktop.material;
