/** A sheet of sentences as text, HTML and PDF. */
package app.revenant.paper;
