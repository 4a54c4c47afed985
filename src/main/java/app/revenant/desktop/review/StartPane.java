package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.review.Timetable;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Before a review: what it holds and how long it takes; a review left half-way is taken up again. */
final class StartPane implements ReviewView.Pane {

    private static final double WIDTH = 640;

    private final Sitting sitting;
    private final ReviewModel model;
    private final Words words;
    private final Button first;
    private final VBox node = new VBox(12);

    StartPane(Sitting sitting, ReviewModel model, Words words, Telling telling) {
        this.sitting = sitting;
        this.model = model;
        this.words = words;
        boolean open = sitting.session().isPresent();
        first = Buttons.primary(words.of(open ? "ritual.continue" : "ritual.begin"), open ? model::proceed : model::begin);
        first.setId("review-begin");
        node.getStyleClass().add("review-start");
        node.setMaxWidth(WIDTH);
        Label why = Texts.wrapped(Texts.muted(words.of("ritual.why")));
        HBox acts = Rows.of(8, first);
        if (open) {
            Button anew = Buttons.plain(words.of("ritual.anew"), model::anew);
            anew.setId("review-anew");
            acts.getChildren().add(anew);
        }
        Card plan = Card.of(words.of("ritual.plan", sitting.round().minutesFrom(ReviewStep.HYGIENE)), steps());
        node.getChildren().addAll(Texts.section(stand()), why, plan, acts);
        sitting.past().last().ifPresent(last -> node.getChildren().add(Texts.wrapped(Texts.muted(told(last)))));
    }

    /** The review under way, the one just done, or none yet. */
    private String stand() {
        Optional<ReviewSession> open = sitting.session();
        return open.map(session -> words.of("ritual.under-way", words.fullDay(session.day()), words.word(session.step())))
                .orElseGet(() -> words.fullDay(sitting.today()));
    }

    private String told(ReviewSession last) {
        int decided = (int) last.entries().stream().filter(each -> each.step().isOfDeals()).count();
        String day = words.fullDay(last.ended().map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate()).orElse(last.day()));
        return words.of("ritual.last", day, decided) + last.habit().map(habit -> " " + words.of("ritual.last-habit", habit)).orElse("");
    }

    private GridPane steps() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("review-steps");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, figure, figure);
        for (ReviewStep step : ReviewStep.values()) {
            int things = sitting.round().pending().get(step);
            int minutes = (int) Math.ceil(Timetable.minutes(step, things));
            Label what = Texts.plain(words.word(step));
            Label about = Texts.wrapped(Texts.small(words.of("ritual.about." + step.code())));
            grid.addRow(step.ordinal(), new VBox(1, what, about), Texts.muted(things > 0 ? "" + things : ""),
                    Texts.muted(minutes == 0 ? words.of("ritual.nothing") : words.of("ritual.minutes", minutes)));
        }
        return grid;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        first.requestFocus();
    }
}
