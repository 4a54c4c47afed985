package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewSession;
import app.revenant.work.Sitting;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One habit for the week, and the page for the manager. */
final class DigestPane implements ReviewView.Pane {

    private static final int LINES = 12;
    private static final double GAP = 12;

    private final ReviewModel model;
    private final Words words;
    private final TextField habit = new TextField();
    private final TextArea digest = new TextArea();
    private final VBox node;
    private final Button end;
    private final HBox foot;
    private final Ties ties = new Ties();

    DigestPane(Sitting sitting, ReviewModel model, Words words) {
        this.model = model;
        this.words = words;
        habit.setId("review-habit");
        habit.setText(sitting.session().flatMap(ReviewSession::habit).orElse(""));
        habit.setPromptText(words.of("ritual.habit.prompt"));
        habit.setAccessibleText(words.of("ritual.habit"));
        habit.setOnAction(entered -> leave());
        habit.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        digest.setId("review-digest");
        digest.setEditable(false);
        digest.setWrapText(true);
        digest.setPrefRowCount(LINES);
        digest.setAccessibleText(words.of("ritual.digest.title"));
        Label advice = Texts.wrapped(Texts.muted(""));
        ties.add(model.report().page().watch(digest::setText));
        ties.add(model.report().habit().watch(found -> {
            advice.setText(found.map(one -> words.of("ritual.habit.commonest", one.cause().number(), words.of(one.key())))
                    .orElseGet(() -> words.of("ritual.habit.none")));
            found.filter(one -> habit.getText().isEmpty()).ifPresent(one -> habit.setText(words.of(one.key())));
        }));
        node = new VBox(GAP, Card.of(words.of("ritual.habit"), advice, habit), Card.of(words.of("ritual.digest.title"),
                Texts.wrapped(Texts.muted(words.of("ritual.digest.why"))), digest, ways()));
        end = button("end", Buttons.primary(words.of("ritual.end"), () -> {
            leave();
            model.end();
        }));
        foot = Rows.of(8, button("back", Buttons.plain(words.of("ritual.back"), () -> {
            leave();
            model.back();
        })), Rows.gap(), end);
        foot.getStyleClass().add("review-foot");
    }

    private HBox ways() {
        return Rows.of(8, button("pdf", Buttons.plain(words.of("ritual.report.pdf"), () -> model.report().save(words, "pdf"))),
                button("html", Buttons.plain(words.of("ritual.report.html"), () -> model.report().save(words, "html"))),
                button("copy", Buttons.plain(words.of("ritual.copy"), model.report()::copy)));
    }

    private static Button button(String id, Button button) {
        button.setId("review-" + id);
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        if (habit.getText().isEmpty()) {
            habit.requestFocus();
        } else {
            end.requestFocus();
        }
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    /** The text follows by itself. */
    @Override
    public boolean follow(Sitting now) {
        return true;
    }

    @Override
    public void gone() {
        ties.release();
    }

    @Override
    public void leave() {
        Optional<String> chosen = Optional.of(habit.getText().strip()).filter(text -> !text.isEmpty());
        model.note(review -> review.habit(chosen));
    }
}
