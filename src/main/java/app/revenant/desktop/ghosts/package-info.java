/** Deals whose silence is long for the person: the list, why, and what to do. */
package app.revenant.desktop.ghosts;
