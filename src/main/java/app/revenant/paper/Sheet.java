package app.revenant.paper;

import app.revenant.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * A page as its sentences, ready to be said in any form; longer ones flow to more pages.
 *
 * @param figures stand side by side at the head
 * @param lines small print under the figures
 */
public record Sheet(Language language, String title, List<Figure> figures, List<String> lines, List<Section> sections,
        String foot) {

    /** A number to be seen at a glance. */
    public record Figure(String label, String sum, String note) {
    }

    /** Rows, then paragraphs, under one heading. */
    public record Section(String heading, Optional<String> note, List<Row> rows, List<String> paragraphs) {

        public boolean isEmpty() {
            return rows.isEmpty() && paragraphs.isEmpty();
        }
    }

    /** One deal of a table; amount and detail may be empty. */
    public record Row(String name, String title, String detail, String amount) {
    }
}
