/** The search palette: what was typed, what it finds, and what can be done from anywhere. */
package app.revenant.desktop.palette;
