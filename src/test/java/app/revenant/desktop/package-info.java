/** What the window's tests share. */
package app.revenant.desktop;
