/** The list of ghosts and its answers, over a real store and without a window. */
package app.revenant.desktop.ghosts;
