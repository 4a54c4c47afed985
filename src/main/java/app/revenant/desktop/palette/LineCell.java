package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Words;
import app.revenant.work.Hit;
import app.revenant.work.Marked;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/** One line: an icon, a name with what was looked for in bold, what tells it apart, and its state, day or key. */
final class LineCell extends ListCell<Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final LineRow row = new LineRow();

    LineCell(Words words, IntConsumer follow) {
        this.words = words;
        getStyleClass().add("palette-line");
        setGraphic(row);
        row.setVisible(false);
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

    static Marked title(Line line, Words words) {
        return line.with().map(with -> Marked.of(words.of(with.name(), line.hit().map(hit -> hit.title().text()).orElse(""))))
                .or(() -> line.command().map(command -> Marked.of(command.name().apply(words))))
                .or(() -> line.hit().map(Hit::title)).orElse(Marked.NOTHING);
    }

    static Marked detail(Line line) {
        return line.hit().map(Hit::detail).orElse(Marked.NOTHING);
    }

    /** An empty one keeps what it is made of: the list empties its cells whenever it has other lines, and fills them at once. */
    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        row.setVisible(!empty);
        if (empty) {
            setAccessibleText(null);
        } else {
            fill(line);
        }
    }

    private void fill(Line line) {
        pseudoClassStateChanged(HEADING, line.isHeading());
        if (line.isHeading()) {
            row.head(words.of(line.group().key()));
            setAccessibleText(words.of(line.group().key()));
        } else {
            row.tell(line, words);
            setAccessibleText(told(line, words));
        }
    }

    private static String beside(Line line, Words words) {
        return Stream.of(line.hit().flatMap(Hit::status).map(words::word), line.hit().flatMap(Hit::day).map(words::shortDay),
                line.command().map(Command::keys)).flatMap(part -> part.stream()).collect(Collectors.joining(", "));
    }
}
