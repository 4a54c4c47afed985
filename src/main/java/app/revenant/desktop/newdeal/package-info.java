/** The small form with which a deal begins. */
package app.revenant.desktop.newdeal;
