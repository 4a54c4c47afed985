package app.revenant.paper;

import app.revenant.model.Language;
import app.revenant.paper.Sheet.Figure;
import app.revenant.paper.Sheet.Row;
import app.revenant.paper.Sheet.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sheet told for a test. */
final class ASheet {

    private final List<Section> sections = new ArrayList<>();
    private Language language = Language.FR;

    static ASheet aSheet() {
        return new ASheet();
    }

    ASheet in(Language other) {
        language = other;
        return this;
    }

    ASheet rows(String heading, int count) {
        return rows(heading, IntStream.rangeClosed(1, count)
                .mapToObj(row -> new Row("Société " + row, "Module ERP", "silence de " + row + " jours", "18\u202f400\u00a0€")).toList());
    }

    ASheet rows(String heading, List<Row> rows) {
        sections.add(new Section(heading, Optional.of("Une note."), rows, List.of()));
        return this;
    }

    ASheet saying(String heading, String... paragraphs) {
        sections.add(new Section(heading, Optional.empty(), List.of(), List.of(paragraphs)));
        return this;
    }

    Sheet sheet() {
        return new Sheet(language, "Point de la semaine", List.of(new Figure("Engagé", "14\u202f000\u00a0€", "2 affaires"),
                new Figure("Sans visibilité", "—", "aucune affaire")), List.of("Pipeline ouvert\u00a0: 1\u00a0€"), sections, "Fin.");
    }
}
