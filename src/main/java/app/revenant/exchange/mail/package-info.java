/** Mail files and mail links: what a seller sends is opened in their own mail program, never sent from here. */
package app.revenant.exchange.mail;
