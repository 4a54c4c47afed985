/** The contacts without a window. */
package app.revenant.desktop.contacts;
