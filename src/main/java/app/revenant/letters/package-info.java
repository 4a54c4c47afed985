/** Letters that close, park or reopen with grace: templates, their fields, and hints on tone. */
package app.revenant.letters;
