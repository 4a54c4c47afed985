/** The form that logs a contact by a few keys: what happened, what they said, what comes next. */
package app.revenant.desktop.log;
