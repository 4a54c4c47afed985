/** The window itself: rail, bars, sheets, keys, and the way from one screen to the next. */
package app.revenant.desktop.shell;
