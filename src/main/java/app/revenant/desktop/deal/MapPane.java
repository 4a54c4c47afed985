package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DecisionStep;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The decision map: their steps, names and dates down a line. A press opens one, Ctrl+Up and Ctrl+Down move it, Delete takes it out. */
final class MapPane extends VBox {

    private final DecisionModel model;
    private final Words words;
    private Optional<MapStepForm> shown = Optional.empty();
    private Optional<InPlace> editor = Optional.empty();

    MapPane(DecisionModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("facts", "decision-map");
    }

    /** A step being filled in keeps its fields while the deal is read again. */
    void show(DealModel.Seen seen) {
        Optional<MapStepForm> form = model.step().get();
        boolean begun = !form.equals(shown);
        if (begun) {
            editor = form.map(this::editor);
            shown = form;
        }
        SameFocus.around(this, "map-add", () -> build(seen, form));
        if (begun && editor.isPresent()) {
            applyCss();
            layout();
            Optional.ofNullable(editor.get().lookup("#map-what")).ifPresent(Node::requestFocus);
        }
    }

    private void build(DealModel.Seen seen, Optional<MapStepForm> form) {
        List<DecisionStep> steps = seen.deal().history().decision().steps();
        Button add = Buttons.quiet(words.of("decision.add-step"), model::addStep);
        add.setId("map-add");
        getChildren().setAll(Rows.of(6, Texts.wrapped(Texts.heading(words.of("decision.map"))), Rows.gap(), add));
        MapLine line = new MapLine(steps, seen.today(), words);
        for (int place = 0; place < steps.size(); place++) {
            boolean edited = form.flatMap(MapStepForm::place).equals(Optional.of(place));
            getChildren().add(edited ? editor.orElseThrow() : line.at(place, model));
        }
        if (form.filter(now -> now.place().isEmpty()).isPresent()) {
            getChildren().add(editor.orElseThrow());
        } else if (steps.isEmpty()) {
            getChildren().add(Texts.wrapped(Texts.small(words.of("decision.map.empty"))));
        }
    }

    private InPlace editor(MapStepForm form) {
        InPlace box = new InPlace(words, words.of(form.place().isEmpty() ? "decision.add-step" : "decision.edit-step"),
                model::keepStep, model::leaveStep);
        box.text("decision.what", "map-what", form.what(), form::what).setPromptText(words.of("decision.what.such-as"));
        TextField who = box.text("decision.who", "map-who", form.who(), form::who);
        Completion.on(who, typed -> model.namesHere().stream().filter(name -> name.toLowerCase(words.locale())
                .contains(typed.toLowerCase(words.locale()))).toList(), form::who);
        DayField day = box.row("decision.on", new DayField(words, form.on()).from(model::today));
        day.setId("map-on");
        day.onDay(form::on);
        CheckBox done = box.with(new CheckBox(words.of("decision.done")));
        done.setId("map-done");
        done.setSelected(form.done());
        done.selectedProperty().addListener((property, before, now) -> form.done(now));
        return box.acts("map-save", form.place().map(this::others).orElse(List.of()).toArray(Node[]::new));
    }

    private List<Node> others(int place) {
        return List.of(Buttons.quiet(words.of("decision.remove-step"), () -> model.removeStep(place)));
    }
}
