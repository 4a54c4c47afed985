package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DecisionStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws the steps of a decision down one line: past ones filled, the next one ringed, those to come hollow. */
final class MapLine {

    private static final double DOT = 11;
    private static final double TRACK = 16;

    /** Where a step stands. */
    enum Standing { DONE, NEXT, LATE, AHEAD }

    private final List<DecisionStep> steps;
    private final LocalDate today;
    private final Words words;

    MapLine(List<DecisionStep> steps, LocalDate today, Words words) {
        this.steps = steps;
        this.today = today;
        this.words = words;
    }

    /** Late is any step whose day has passed; next the first that is open. */
    Standing standing(int place) {
        DecisionStep step = steps.get(place);
        int next = IntStream.range(0, steps.size()).filter(each -> !steps.get(each).done()).findFirst().orElse(-1);
        if (step.done()) {
            return Standing.DONE;
        }
        return step.on().filter(day -> day.isBefore(today)).isPresent() ? Standing.LATE
                : place == next ? Standing.NEXT : Standing.AHEAD;
    }

    Line at(int place, DecisionModel model) {
        DecisionStep step = steps.get(place);
        String standing = words.of("decision.standing." + standing(place).name().toLowerCase(Locale.ROOT));
        String more = Stream.of(step.who(), step.on().map(words::day), Optional.of(standing))
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
        VBox texts = new VBox(1, Texts.wrapped(Texts.plain(step.what())), Texts.wrapped(Texts.small(more)));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = Rows.of(8, track(place), texts);
        row.setAlignment(Pos.TOP_LEFT);
        row.setFillHeight(true);
        Line line = new Line(words.of("decision.step", place + 1, steps.size(), step.what(), more), () -> model.editStep(place), row)
                .named("step-" + place).on(() -> model.removeStep(place), KeyCode.DELETE, KeyCode.BACK_SPACE);
        line.getStyleClass().add("map-step");
        return line.onShortcut(KeyCode.UP, () -> carry(line, model, place, -1)).onShortcut(KeyCode.DOWN, () -> carry(line, model, place, 1));
    }

    /** The focus goes along with the step. */
    private static void carry(Line line, DecisionModel model, int place, int by) {
        if (model.move(place, by)) {
            Optional.ofNullable(line.getParent().lookup("#step-" + (place + by))).ifPresent(javafx.scene.Node::requestFocus);
        }
    }

    private StackPane track(int place) {
        Region line = new Region();
        line.getStyleClass().add("map-track");
        line.setPrefWidth(2);
        line.setMaxWidth(2);
        Label dot = new Label(standing(place) == Standing.DONE ? "✓" : "");
        dot.getStyleClass().addAll("map-dot", "map-" + standing(place).name().toLowerCase(Locale.ROOT));
        dot.setMinSize(DOT + 3, DOT + 3);
        dot.setMaxSize(DOT + 3, DOT + 3);
        StackPane track = new StackPane(line, dot);
        StackPane.setAlignment(dot, Pos.TOP_CENTER);
        track.setMinWidth(TRACK);
        track.setPrefWidth(TRACK);
        return track;
    }
}
