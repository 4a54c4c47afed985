/** What the seller chooses: language, look, signature, holidays, currency. */
package app.revenant.desktop.settings;
