package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealStatus;
import app.revenant.work.Hit;
import app.revenant.work.Marked;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** One line: an icon, a name with what was looked for in bold, what tells it apart, and its state, day or key. */
final class LineCell extends ListCell<Line> {

    private static final int LONGEST = 76;
    private static final double GAP = 10;

    private final Words words;

    LineCell(Words words, IntConsumer follow) {
        this.words = words;
        getStyleClass().add("palette-line");
        setOnMouseClicked(click -> {
            if (!isEmpty() && !getItem().isHeading()) {
                follow.accept(getIndex());
            }
        });
    }

    /** What a screen reader says of a line. */
    static String told(Line line, Words words) {
        return Stream.of(words.of(line.group().key()), title(line, words).text(), detail(line).text(), beside(line, words))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        boolean heading = !empty && line.isHeading();
        getStyleClass().remove("palette-heading");
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (heading) {
            getStyleClass().add("palette-heading");
            setGraphic(Texts.section(words.of(line.group().key())));
            setAccessibleText(words.of(line.group().key()));
        } else {
            setGraphic(row(line));
            setAccessibleText(told(line, words));
        }
    }

    private Node row(Line line) {
        Marked title = title(line, words);
        Label detail = Texts.clipped(Texts.muted(detail(line).text()));
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox row = Rows.of(GAP, Icon.of(line.group().icon()), parts(title, line.group() == Group.NOTES), detail);
        line.hit().flatMap(Hit::status).filter(status -> status != DealStatus.OPEN)
                .ifPresent(status -> row.getChildren().add(new Pill(words.word(status), Tone.PLAIN)));
        line.hit().flatMap(Hit::day).ifPresent(day -> row.getChildren().add(whole(Texts.small(words.shortDay(day)))));
        line.command().map(Command::keys).filter(keys -> !keys.isEmpty()).ifPresent(keys -> row.getChildren().add(new KeyHint(keys)));
        row.setPrefWidth(0);
        return row;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** As texts of their own; a name that is longer than the line ends early. */
    private static HBox parts(Marked marked, boolean note) {
        HBox parts = new HBox();
        parts.setAlignment(Pos.CENTER_LEFT);
        String text = marked.text();
        int end = text.length() <= LONGEST ? text.length() : LONGEST;
        int done = 0;
        for (Marked.Span span : marked.spans()) {
            if (span.to() <= end) {
                parts.getChildren().addAll(part(text.substring(done, span.from()), note), match(text.substring(span.from(), span.to())));
                done = span.to();
            }
        }
        parts.getChildren().add(part(text.substring(done, end) + (end < text.length() ? "…" : ""), note));
        return parts;
    }

    private static Text part(String text, boolean note) {
        Text part = new Text(text);
        part.getStyleClass().add(note ? "palette-note" : "palette-name");
        return part;
    }

    private static Text match(String text) {
        Text match = new Text(text);
        match.getStyleClass().add("palette-match");
        return match;
    }

    private static Marked title(Line line, Words words) {
        return line.with().map(with -> Marked.of(words.of(with.name(), line.hit().map(hit -> hit.title().text()).orElse(""))))
                .or(() -> line.command().map(command -> Marked.of(command.name().apply(words))))
                .or(() -> line.hit().map(Hit::title)).orElse(Marked.NOTHING);
    }

    private static Marked detail(Line line) {
        return line.hit().map(Hit::detail).orElse(Marked.NOTHING);
    }

    private static String beside(Line line, Words words) {
        return Stream.of(line.hit().flatMap(Hit::status).map(words::word), line.hit().flatMap(Hit::day).map(words::shortDay),
                line.command().map(Command::keys)).flatMap(part -> part.stream()).collect(Collectors.joining(", "));
    }
}
