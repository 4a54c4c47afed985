package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Disagreement;
import app.revenant.model.Raised;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** What the two did not see alike, and when it was put on the table. A press opens one, Delete takes it out. */
final class DisagreementsPane extends VBox {

    private final DisagreementsModel model;
    private final Words words;
    private Optional<DisagreementForm> shown = Optional.empty();
    private Optional<InPlace> editor = Optional.empty();

    DisagreementsPane(DisagreementsModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("facts", "disagreements");
    }

    /** One being filled in keeps its fields while the deal is read again. */
    void show(DealModel.Seen seen) {
        Optional<DisagreementForm> form = model.form().get();
        boolean begun = !form.equals(shown);
        if (begun) {
            editor = form.map(this::editor);
            shown = form;
        }
        SameFocus.around(this, "disagreement-add", () -> build(seen.deal().history().disagreements(), form));
        if (begun && editor.isPresent()) {
            applyCss();
            layout();
            Optional.ofNullable(editor.get().lookup("#disagreement-about")).ifPresent(Node::requestFocus);
        }
    }

    private void build(List<Disagreement> noted, Optional<DisagreementForm> form) {
        Button add = Buttons.quiet(words.of("disagreement.add"), model::add);
        add.setId("disagreement-add");
        getChildren().setAll(Rows.of(6, Texts.wrapped(Texts.heading(words.of("disagreement.title"))), Rows.gap(), add));
        for (int place = 0; place < noted.size(); place++) {
            boolean edited = form.flatMap(DisagreementForm::place).equals(Optional.of(place));
            getChildren().add(edited ? editor.orElseThrow() : line(place, noted.get(place)));
        }
        if (form.filter(now -> now.place().isEmpty()).isPresent()) {
            getChildren().add(editor.orElseThrow());
        } else if (noted.isEmpty()) {
            getChildren().add(Texts.wrapped(Texts.small(words.of("disagreement.empty"))));
        }
    }

    private Line line(int place, Disagreement each) {
        String more = words.day(each.on()) + " · " + words.word(each.raised());
        return new Line(each.about() + ". " + more, () -> model.edit(place), Texts.wrapped(Texts.plain(each.about())),
                Texts.wrapped(Texts.small(more))).named("disagreement-" + place)
                .on(() -> model.remove(place), KeyCode.DELETE, KeyCode.BACK_SPACE);
    }

    private InPlace editor(DisagreementForm form) {
        InPlace box = new InPlace(words, words.of("disagreement.add"), model::keep, model::leave);
        box.text("disagreement.about", "disagreement-about", form.about(), form::about)
                .setPromptText(words.of("disagreement.about.such-as"));
        Choice<Raised> raised = box.row("disagreement.raised", new Choice<>(List.of(Raised.values()), words::word, form.raised()));
        raised.setId("disagreement-raised");
        raised.valueProperty().addListener((property, before, now) -> form.raised(now));
        DayField day = box.row("disagreement.on", new DayField(words, form.on()).from(model::today));
        day.setId("disagreement-on");
        day.onDay(form::on);
        return box.acts("disagreement-save", form.place().map(this::others).orElse(List.of()).toArray(Node[]::new));
    }

    private List<Node> others(int place) {
        return List.of(Buttons.quiet(words.of("disagreement.remove"), () -> model.remove(place)));
    }
}
