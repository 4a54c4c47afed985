/** Screens in a window, over a real store. */
package app.revenant.desktop;
