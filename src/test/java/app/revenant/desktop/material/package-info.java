/** Tests of the seller's own letters and library. */
package app.revenant.desktop.material;
