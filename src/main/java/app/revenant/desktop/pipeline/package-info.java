/** The pipeline as a board and as a table: every deal that is not finished. */
package app.revenant.desktop.pipeline;
