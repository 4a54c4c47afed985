package app.revenant.paper;

import app.revenant.paper.Sheet.Figure;
import app.revenant.paper.Sheet.Row;
import app.revenant.paper.Sheet.Section;
import java.text.Bidi;
import java.text.Normalizer;

/**
 * Text as a printer without eyes needs it: accents on their letters, pictures left out, and what reads from right to left laid
 * in that order. A browser does all this itself.
 */
final class Printable {

    private static final String PICTURES = "[\\x{1F000}-\\x{1FAFF}\\x{E0000}-\\x{E007F}\\x{2600}-\\x{26FF}\\x{FE00}-\\x{FE0F}\\x{200D}\\x{20E3}]";

    private Printable() {
    }

    static Sheet of(Sheet sheet) {
        return new Sheet(sheet.language(), text(sheet.title()),
                sheet.figures().stream().map(each -> new Figure(text(each.label()), text(each.sum()), text(each.note()))).toList(),
                sheet.lines().stream().map(Printable::text).toList(), sheet.sections().stream().map(Printable::section).toList(),
                text(sheet.foot()));
    }

    private static Section section(Section section) {
        return new Section(text(section.heading()), section.note().map(Printable::text), section.rows().stream()
                .map(row -> new Row(text(row.name()), text(row.title()), text(row.detail()), text(row.amount()))).toList(),
                section.paragraphs().stream().map(Printable::text).toList());
    }

    static String text(String text) {
        String plain = Normalizer.normalize(text.replaceAll(Markup.DIRECTIONS + "|" + PICTURES, ""), Normalizer.Form.NFC);
        return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length()) ? laid(plain) : plain;
    }

    /** Runs in the order of the eye; lines are too short here to be broken first. */
    private static String laid(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] parts = new String[levels.length];
        for (int run = 0; run < levels.length; run++) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            parts[run] = levels[run] % 2 == 0 ? part : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return String.join("", parts);
    }
}
