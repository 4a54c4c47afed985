/** What every screen shares: controls, words, work in the background, and the ways out of the program. */
package app.revenant.desktop.kit;
