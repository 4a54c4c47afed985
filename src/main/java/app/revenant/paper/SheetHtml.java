package app.revenant.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A sheet as one self-contained file of HTML that is XML as well: no script, no picture, nothing fetched from anywhere. */
public final class SheetHtml {

    private static final String STYLES = "/app/revenant/paper/sheet.css";
    private static final int ROOMY = 26;

    private final StringBuilder page = new StringBuilder();

    public String of(Sheet sheet) {
        return of(sheet, "foot");
    }

    /** For pages: the small print stands at the foot of each, and so is said first. */
    String paged(Sheet sheet) {
        return of(sheet, "running");
    }

    private String of(Sheet sheet, String foot) {
        page.setLength(0);
        page.append("<!DOCTYPE html>\n");
        tag("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\">", sheet.language().code());
        page.append("<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        tag("<title>%s</title>", sheet.title());
        page.append("<style>\n").append(styles()).append("</style>\n</head>\n").append(isLong(sheet) ? "<body class=\"dense\">\n" : "<body>\n");
        small(sheet, foot, "running");
        tag("<h1>%s</h1>", sheet.title());
        figures(sheet);
        sheet.lines().forEach(line -> tag("<p class=\"line\">%s</p>", line));
        sheet.sections().stream().filter(section -> !section.isEmpty()).forEach(this::section);
        small(sheet, foot, "foot");
        return page.append("</body>\n</html>\n").toString();
    }

    private void small(Sheet sheet, String wanted, String place) {
        if (wanted.equals(place)) {
            tag("<p class=\"" + place + "\">%s</p>", sheet.foot());
        }
    }

    /** An ordinary week fits one page in comfort, a long one in smaller letters. */
    private static boolean isLong(Sheet sheet) {
        return sheet.sections().stream().mapToInt(section -> section.rows().size() + 2 * section.paragraphs().size()).sum() > ROOMY;
    }

    private void figures(Sheet sheet) {
        if (sheet.figures().isEmpty()) {
            return;
        }
        page.append("<table class=\"figures\"><tr>\n");
        for (int place = 1; place <= sheet.figures().size(); place++) {
            Sheet.Figure figure = sheet.figures().get(place - 1);
            page.append(place == sheet.figures().size() ? "<td class=\"last\">" : "<td>").append("<div class=\"figure\">");
            tag("<div class=\"label\">%s</div><div class=\"sum\">%s</div><div class=\"note\">%s</div></div></td>",
                    figure.label(), figure.sum(), figure.note());
        }
        page.append("</tr></table>\n");
    }

    private void section(Sheet.Section section) {
        page.append("<div class=\"section\">\n");
        if (!section.rows().isEmpty()) {
            page.append("<table class=\"deals\">\n<colgroup><col class=\"name\"/><col class=\"detail\"/><col class=\"amount\"/></colgroup>\n<thead>");
            tag("<tr><th colspan=\"3\" scope=\"colgroup\"><h2>%s</h2></th></tr></thead>\n<tbody>", section.heading());
            section.rows().forEach(this::row);
            page.append("</tbody></table>\n");
            section.paragraphs().forEach(text -> tag("<p>%s</p>", text));
        } else {
            tag("<div class=\"head\"><h2>%s</h2>\n<p>%s</p></div>", section.heading(), section.paragraphs().get(0));
            section.paragraphs().stream().skip(1).forEach(text -> tag("<p>%s</p>", text));
        }
        section.note().ifPresent(note -> tag("<p class=\"note\">%s</p>", note));
        page.append("</div>\n");
    }

    private void row(Sheet.Row row) {
        tag("<tr><td class=\"name\"><bdi>%s</bdi> <span class=\"title\"><bdi>%s</bdi></span></td><td class=\"detail\">%s</td>"
                + "<td class=\"amount\">%s</td></tr>", row.name(), row.title(), row.detail(), row.amount());
    }

    private void tag(String pattern, String... texts) {
        Object[] safe = new Object[texts.length];
        for (int place = 0; place < texts.length; place++) {
            safe[place] = Markup.lines(texts[place]);
        }
        page.append(String.format(pattern, safe)).append('\n');
    }

    private static String styles() {
        try (InputStream styles = SheetHtml.class.getResourceAsStream(STYLES)) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
