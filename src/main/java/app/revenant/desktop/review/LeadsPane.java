package app.revenant.desktop.review;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewSession;
import app.revenant.work.Sitting;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** How many new leads replace what was let go this week: names, or a day kept for finding them. */
final class LeadsPane implements ReviewView.Pane {

    private static final int LINES = 3;
    private static final double DAY = 200;

    private final ReviewModel model;
    private final TextArea names = new TextArea();
    private final DayField slot;
    private final Card node;
    private final Foot foot;

    LeadsPane(Sitting sitting, ReviewModel model, Words words) {
        this.model = model;
        this.foot = new Foot(model, words, false, this::leave);
        long leads = (long) Math.ceil(sitting.figures().leads());
        slot = new DayField(words, sitting.session().flatMap(ReviewSession::slot)).from(() -> Optional.of(sitting.today()));
        node = Card.of(words.of("ritual.leads.title"), Texts.wrapped(Texts.plain(words.of(leads == 0 ? "ritual.leads.none"
                : "ritual.leads.needed", leads))));
        node.getStyleClass().add("review-card");
        names.setId("review-leads");
        names.setText(sitting.session().flatMap(ReviewSession::leads).orElse(""));
        names.setPrefRowCount(LINES);
        names.setWrapText(true);
        slot.setId("review-slot");
        slot.setMaxWidth(DAY);
        named(words.of("ritual.leads.names"), names);
        named(words.of("ritual.leads.slot"), slot);
    }

    private void named(String name, Node field) {
        Label label = Texts.small(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        node.getChildren().addAll(label, field);
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
        names.requestFocus();
        names.end();
    }

    @Override
    public boolean follow(Sitting now) {
        return true;
    }

    @Override
    public void leave() {
        DayField.settleAll(node);
        Optional<String> noted = Optional.of(names.getText().strip()).filter(text -> !text.isEmpty());
        model.note(review -> review.replacing(noted, slot.day()));
    }
}
