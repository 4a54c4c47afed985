/** Reading a line: tables of lines with what they say, and what holds for every line. */
package app.revenant.line;
