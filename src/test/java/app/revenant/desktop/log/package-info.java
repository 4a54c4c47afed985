/** The log form, first without a window and then by its keys. */
package app.revenant.desktop.log;
