/** The pipeline as a table: every deal that is not finished. */
package app.revenant.desktop.pipeline;
