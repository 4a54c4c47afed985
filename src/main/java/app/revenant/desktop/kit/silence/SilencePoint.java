package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ContactAttempt;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** A mark as a dot with its label below the line. What it stands for is told when one points at it, and spoken. */
final class SilencePoint extends Region {

    static final double SIZE = 11;

    private final Mark mark;
    private final Words words;
    private final DateTimeFormatter day;
    private final Label label;

    SilencePoint(Mark mark, ZoneId zone, Words words) {
        this.mark = mark;
        this.words = words;
        this.day = DateTimeFormatter.ofPattern("d MMM", words.locale()).withZone(zone);
        this.label = Texts.small(below());
        getStyleClass().addAll("silence-mark", "silence-" + mark.kind().name().toLowerCase(Locale.ROOT));
        Tooltip.install(this, new Tooltip(told()));
    }

    /** Leads to its entry, by a press or Enter. */
    void opening(Runnable open) {
        getStyleClass().add("opens");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(told());
        setOnMouseClicked(click -> open.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open.run();
            }
        });
    }

    Mark mark() {
        return mark;
    }

    Label label() {
        return label;
    }

    String told() {
        return mark.attempts().isEmpty() ? below() : String.join("\n", mark.attempts().stream().map(this::told).toList());
    }

    /** What was last heard, beside its day. */
    String lastWord() {
        return mark.latest().map(this::lastWord).orElse("");
    }

    private String lastWord(ContactAttempt attempt) {
        String when = day.format(attempt.at()) + " ";
        return attempt.note().map(note -> words.of("silence.said", when + lower(words.word(attempt.channel())),
                Quote.marked(note, words.language()))).orElseGet(() -> when + lower(words.word(attempt.outcome())));
    }

    /** The end of a day is the midnight after it. */
    private String below() {
        if (mark.kind() == Mark.Kind.PASSED) {
            return words.of("silence.passed", day.format(mark.when().minusSeconds(1)));
        }
        String what = day.format(mark.when()) + " " + mark.latest().map(last -> lower(words.word(last.outcome()))).orElse("");
        return mark.count() > 1 ? what + " ×" + mark.count() : what;
    }

    private String told(ContactAttempt attempt) {
        return day.format(attempt.at()) + ", " + words.word(attempt.channel()) + ": " + words.word(attempt.outcome())
                + attempt.note().map(note -> " — " + Quote.of(note)).orElse("");
    }

    private String lower(String word) {
        return word.toLowerCase(words.locale());
    }
}
