/** One deal's screen, mostly without a window. */
package app.revenant.desktop.deal;
