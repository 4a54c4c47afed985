/** The commands, thin: they read words, ask the seller's work, and print. */
package app.revenant.cli;
