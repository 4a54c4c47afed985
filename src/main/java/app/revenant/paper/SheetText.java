package app.revenant.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet as plain text, for a mail or a terminal. */
public final class SheetText {

    private static final String DOT = " \u00b7 ";

    private final StringBuilder page = new StringBuilder();

    public String of(Sheet sheet) {
        page.setLength(0);
        line(sheet.title());
        line("");
        sheet.figures().forEach(figure -> line(joined(figure.label(), figure.sum(), figure.note())));
        sheet.lines().forEach(this::line);
        sheet.sections().stream().filter(section -> !section.isEmpty()).forEach(this::section);
        line("");
        line(sheet.foot());
        return page.toString();
    }

    private void section(Sheet.Section section) {
        line("");
        line(section.heading());
        section.rows().forEach(row -> line("- " + joined(named(row), row.amount(), row.detail())));
        section.paragraphs().forEach(this::line);
        section.note().ifPresent(this::line);
    }

    private static String named(Sheet.Row row) {
        return Stream.of(row.name(), row.title()).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u2014 "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
