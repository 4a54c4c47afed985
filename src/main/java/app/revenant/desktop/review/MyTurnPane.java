package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.NextStep;
import app.revenant.review.Reviewed;
import app.revenant.work.Assessed;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Am I the ghost? What they wait for: done now, in less than two minutes, or dated. */
final class MyTurnPane implements ReviewView.Pane {

    private final ReviewModel model;
    private final Words words;
    private final Telling telling;
    private final Card node;
    private final Foot foot;
    private Optional<Button> first = Optional.empty();

    MyTurnPane(Sitting sitting, ReviewModel model, Words words, Telling telling) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        this.foot = new Foot(model, words, false, () -> { });
        List<Reviewed> deals = sitting.round().myTurn();
        node = Card.of(words.of("ritual.my-turn", deals.size()), Texts.wrapped(Texts.muted(words.of("ritual.about.my_turn"))));
        node.getStyleClass().add("review-card");
        for (int place = 0; place < deals.size(); place++) {
            Reviewed deal = deals.get(place);
            node.getChildren().add(row(new Assessed(deal.history(), deal.company(), deal.contact(), deal.assessment()), place));
        }
    }

    private HBox row(Assessed deal, int place) {
        HBox acts = Rows.of(6);
        acts.getChildren().addAll(act("log", "ritual.turn.log", deal, place, () -> model.log(deal.id())),
                act("date", "ritual.turn.date", deal, place, () -> model.date(deal)),
                act("done", "ritual.turn.done", deal, place, () -> model.done(deal)));
        VBox said = new VBox(1, Texts.clipped(Texts.strong(deal.name() + " — " + deal.deal().title())),
                Texts.wrapped(Texts.plain(owed(deal))));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = Rows.of(10, said, acts);
        row.getStyleClass().add("review-row");
        return row;
    }

    private String owed(Assessed deal) {
        return deal.deal().nextStep().flatMap(NextStep::text)
                .or(() -> telling.moves(deal).stream().findFirst()).orElse("");
    }

    private Button act(String id, String key, Assessed deal, int place, Runnable act) {
        Button button = Buttons.plain(words.of(key), act);
        button.getStyleClass().add("small-button");
        button.setId("turn-" + id + "-" + place);
        button.setAccessibleText(button.getText() + ": " + deal.name());
        first = first.or(() -> Optional.of(button));
        return button;
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
        first.ifPresentOrElse(Button::requestFocus, foot::begin);
    }
}
