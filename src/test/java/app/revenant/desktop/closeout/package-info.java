/** The close-out letter, first without a window and then from the missing field to the closed deal. */
package app.revenant.desktop.closeout;
