/**
 * The one SQLite file a seller's work lives in: opening, the write door, reading, undo, backups. SQL lives here and
 * nowhere else.
 *
 * <p>Plain JDBC under three small classes ({@code Statements}, {@code Cells}, {@code Row}): prepared once, bound by
 * column name, nothing to warm up when a command starts.
 */
package app.revenant.store;
