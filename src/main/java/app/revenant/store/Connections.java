package app.revenant.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The ways to open a SQLite file: to write, to read, and to look at it without leaving a trace. */
final class Connections {

    private static final int PATIENCE_MILLISECONDS = 5_000;

    private Connections() {
    }

    /** Every commit is on the disk before it counts: a seller never loses a call to a power cut. */
    static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = patient();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return source(url(file), config);
    }

    /** Without foreign keys, because a table that is rebuilt is dropped for a moment. */
    static SQLiteDataSource plain(Path file) {
        return source(url(file), patient());
    }

    /** Takes no lock and makes no file beside it: the file must not change meanwhile. */
    static SQLiteDataSource immutable(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return source(url(file) + "?immutable=1", config);
    }

    /** A database of its own for each connection, gone when that is closed. */
    static SQLiteDataSource inMemory() {
        return source("jdbc:sqlite::memory:", new SQLiteConfig());
    }

    static Statements open(SQLiteDataSource source) {
        try {
            return new Statements(source.getConnection());
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    /** As a URI, where a folder may have a question mark in its name. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:///");
    }

    private static SQLiteConfig patient() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        return config;
    }

    private static SQLiteDataSource source(String url, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
