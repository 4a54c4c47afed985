/** What the day asks for: dates they let pass, the seller's own steps, silences that are unusual. */
package app.revenant.desktop.today;
