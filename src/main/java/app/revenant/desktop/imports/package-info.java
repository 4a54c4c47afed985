/** Files in: what would change is shown before anything is written. */
package app.revenant.desktop.imports;
