package app.revenant.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows have which words: an FTS5 table in memory that keeps no texts, only where their words stand. Nothing of it is
 * ever in a file. For one thread at a time.
 *
 * <p>Rows are numbered by whoever writes them; the highest number is found first. Writing them in the order of their
 * numbers is many times faster than in any other.
 */
public final class WordIndex implements AutoCloseable {

    /** The columns words are looked for in. */
    public enum Part {
        NAME("{name} : (%1$s)"), ANYWHERE("(%1$s)"),
        /** All words anywhere, at least one of them in the note. */
        NOTE("(%1$s) AND {note} : (%2$s)");

        private final String pattern;

        Part(String pattern) {
            this.pattern = pattern;
        }
    }

    /**
     * A word that is wanted, of letters and digits only.
     *
     * @param begun longer words that begin with it will do
     * @param others whole words that will do as well
     */
    public record Wanted(String word, boolean begun, List<String> others) {

        public Wanted {
            others = List.copyOf(others);
        }

        private String sentence() {
            return Stream.concat(Stream.of(quoted(word) + (begun ? "*" : "")), others.stream().map(Wanted::quoted))
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }

        private static String quoted(String word) {
            return '"' + word.replace("\"", "") + '"';
        }
    }

    private static final String FIND =
            "SELECT rowid FROM entry WHERE entry MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?";

    private final Statements statements = Connections.open(Connections.inMemory());

    /** Empty. */
    public WordIndex() {
        statements.run("CREATE VIRTUAL TABLE entry USING fts5(name, aside, note, content='', contentless_delete=1, "
                + "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')");
    }

    /** Everything done within is done together: many rows at once cost a fraction of one by one. */
    public void together(Runnable writing) {
        statements.run("BEGIN");
        try {
            writing.run();
            statements.run("COMMIT");
        } catch (RuntimeException | Error broken) {
            statements.run("ROLLBACK");
            throw broken;
        }
    }

    public void put(long row, String name, String aside, String note) {
        statements.update("INSERT INTO entry (rowid, name, aside, note) VALUES (?, ?, ?, ?)", row, name, aside, note);
    }

    public void remove(long row) {
        statements.update("DELETE FROM entry WHERE rowid = ?", row);
    }

    /**
     * Rows that have all these words, in any order, the highest number first.
     *
     * @param words at least one
     */
    public List<Long> find(List<Wanted> words, Part part, long first, long last, int most) {
        String all = words.stream().map(Wanted::sentence).collect(Collectors.joining(" AND "));
        String any = words.stream().map(Wanted::sentence).collect(Collectors.joining(" OR "));
        return statements.list(FIND, row -> row.number("rowid"), String.format(part.pattern, all, any), first, last, most);
    }

    @Override
    public void close() {
        statements.close();
    }
}
