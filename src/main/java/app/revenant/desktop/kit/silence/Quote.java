package app.revenant.desktop.kit.silence;

import app.revenant.model.Language;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A note as one short line. */
public final class Quote {

    private static final int LONGEST = 64;
    private static final Pattern SAID = Pattern.compile("^(«[^»]+»|“[^”]+”|\"[^\"]+\")");
    private static final String MARKS = "«“\"";

    private Quote() {
    }

    static String of(String note) {
        String line = note.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    /** What was said, where the note begins with it between quotation marks; else the note as one short line. */
    public static String spoken(String note) {
        return of(SAID.matcher(note.strip()).results().map(MatchResult::group).findFirst().orElse(note));
    }

    /** Between quotation marks, unless the note brings its own. */
    static String marked(String note, Language language) {
        String line = of(note);
        if (line.isEmpty() || MARKS.indexOf(line.charAt(0)) >= 0) {
            return line;
        }
        return language == Language.FR ? "«\u00a0" + line + "\u00a0»" : "“" + line + "”";
    }
}
