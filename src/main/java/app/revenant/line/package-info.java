/** One typed line about a contact, in French or English, read into what it says; every character of it stays accounted for. */
package app.revenant.line;
