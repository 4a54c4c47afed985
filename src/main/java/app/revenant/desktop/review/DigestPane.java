package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewSession;
import app.revenant.work.ReviewText;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** One habit for the week, and the page for the manager. */
final class DigestPane implements ReviewView.Pane {

    private static final int LINES = 14;

    private final ReviewModel model;
    private final TextField habit = new TextField();
    private final Words words;
    private final Telling telling;
    private final TextArea digest = new TextArea();
    private final HBox foot;
    private final Card node;
    private final Button end;

    DigestPane(Sitting sitting, ReviewModel model, Words words, Telling telling) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        node = Card.of(words.of("ritual.digest.title"));
        node.getStyleClass().add("review-card");
        habit.setId("review-habit");
        habit.setText(sitting.session().flatMap(ReviewSession::habit).orElse(""));
        habit.setPromptText(words.of("ritual.habit.prompt"));
        habit.setAccessibleText(words.of("ritual.habit"));
        habit.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        Label name = Texts.small(words.of("ritual.habit"));
        name.setLabelFor(habit);
        digest.setText(page(sitting));
        digest.setId("review-digest");
        digest.setEditable(false);
        digest.setWrapText(true);
        digest.setPrefRowCount(LINES);
        digest.setAccessibleText(words.of("ritual.digest.title"));
        Button copy = Buttons.plain(words.of("ritual.copy"), () -> model.copy(digest.getText()));
        copy.setId("review-copy");
        end = Buttons.primary(words.of("ritual.end"), () -> {
            leave();
            model.end();
        });
        end.setId("review-end");
        Button back = Buttons.plain(words.of("ritual.back"), () -> {
            leave();
            model.back();
        });
        back.setId("review-back");
        node.getChildren().addAll(name, habit, digest);
        foot = Rows.of(8, back, copy, Rows.gap(), end);
        foot.getStyleClass().add("review-foot");
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

    @Override
    public boolean follow(Sitting now) {
        digest.setText(page(now));
        return true;
    }

    private String page(Sitting now) {
        return new ReviewText(telling, words.messages(), model.office().book().snapshot()::companyOf).of(now.figures());
    }

    @Override
    public void leave() {
        Optional<String> chosen = Optional.of(habit.getText().strip()).filter(text -> !text.isEmpty());
        model.note(review -> review.habit(chosen));
    }
}
