package app.revenant.desktop.review;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewStep;
import app.revenant.work.Sitting;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** Every deal of a step is decided. After the flagged ones comes one question for the seller alone. */
final class DonePane implements ReviewView.Pane {

    private static final int LINES = 3;

    private final ReviewModel model;
    private final boolean asks;
    private final TextArea answer = new TextArea();
    private final Card node;
    private final Foot foot;

    DonePane(Sitting sitting, ReviewModel model, Words words) {
        this.model = model;
        this.asks = sitting.step() == ReviewStep.FLAGGED;
        this.foot = new Foot(model, words, false, this::leave);
        node = Card.of(words.of("ritual.all-decided", words.word(sitting.step())));
        node.getStyleClass().add("review-card");
        if (asks) {
            answer.setId("review-avoided");
            answer.setText(sitting.avoided().orElse(""));
            answer.setPrefRowCount(LINES);
            answer.setWrapText(true);
            answer.setAccessibleText(words.of("ritual.avoiding"));
            answer.focusedProperty().addListener((property, before, focused) -> {
                if (!focused) {
                    leave();
                }
            });
            node.getChildren().addAll(Texts.wrapped(Texts.strong(words.of("ritual.avoiding"))), answer,
                    Texts.wrapped(Texts.small(words.of("ritual.private"))));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    @Override
    public void begin() {
        if (asks && answer.getText().isEmpty()) {
            answer.requestFocus();
        } else {
            foot.begin();
        }
    }

    @Override
    public boolean follow(Sitting now) {
        return true;
    }

    @Override
    public void leave() {
        if (asks) {
            model.avoid(answer.getText());
        }
    }
}
