package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.StepFields;
import app.revenant.desktop.kit.StepForm;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Deal;
import app.revenant.model.NextStep;
import app.revenant.model.StepOwner;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The next step in one line; a press opens its fields in place. Ctrl+Enter keeps them, Esc leaves. */
final class StepBar extends VBox {

    private static final double GAP = 8;
    private static final double FIELDS = 560;

    private final DealModel model;
    private final Words words;
    private Optional<StepForm> shown = Optional.empty();

    StepBar(DealModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** Fields being filled in stay while the deal is read again. */
    void show(Deal deal) {
        Optional<StepForm> form = model.stepping().get();
        if (form.isEmpty()) {
            SameFocus.around(this, "edit-step", () -> getChildren().setAll(line(deal)));
        } else if (!form.equals(shown)) {
            edit(form.get());
        }
        shown = form;
    }

    private HBox line(Deal deal) {
        HBox line = Rows.of(GAP, Texts.strong(words.of("deal.next-step")));
        deal.nextStep().ifPresentOrElse(step -> tell(step, line),
                () -> line.getChildren().add(new Pill(words.of("deal.no-step"), Tone.WARN)));
        Button edit = Icon.button(Feather.EDIT_2, words.of("deal.edit-step"), model::editStep);
        edit.setId("edit-step");
        line.getChildren().add(edit);
        return line;
    }

    private void tell(NextStep step, HBox line) {
        line.getChildren().add(new Pill(words.word(step.owner()), step.owner() == StepOwner.ME ? Tone.ACCENT : Tone.PLAIN));
        String text = step.text().or(() -> step.kind().map(words::word)).orElse(words.of("deal.step-unnamed"));
        line.getChildren().add(Texts.clipped(Texts.plain(text)));
        step.due().ifPresent(day -> line.getChildren().add(Texts.muted(words.day(day)
                + step.time().map(hour -> " " + hour).orElse(""))));
        step.effort().ifPresent(effort -> line.getChildren().add(Texts.small(words.word(effort))));
        if (step.agreed()) {
            line.getChildren().add(new Pill(words.of("deal.agreed"), Tone.GOOD));
        }
    }

    private void edit(StepForm form) {
        StepFields fields = new StepFields(form, words).from(model::today);
        fields.setMaxWidth(FIELDS);
        Button save = Buttons.primary(words.of("deal.save"), this::save);
        save.setId("save-step");
        HBox acts = Rows.of(GAP, save, Buttons.plain(words.of("kit.cancel"), model::leaveStep), Rows.gap(),
                Buttons.quiet(words.of("deal.drop-step"), () -> model.nextStep(StepForm.of(Optional.empty()))));
        acts.setMaxWidth(FIELDS);
        VBox box = new VBox(GAP, Texts.strong(words.of("deal.next-step")), fields, acts);
        box.getStyleClass().add("in-place");
        getChildren().setAll(box);
        applyCss();
        layout();
        Optional.ofNullable(fields.lookup(".text-field")).ifPresent(Node::requestFocus);
    }

    /** A day that is none is marked and keeps the fields. */
    private void save() {
        if (DayField.settleAll(this)) {
            model.stepping().get().ifPresent(model::nextStep);
        }
    }

    private void keys(KeyEvent key) {
        boolean open = model.stepping().get().isPresent();
        if (open && Stroke.SAVE.isPressed(key)) {
            key.consume();
            save();
        } else if (open && Stroke.CLOSE.isPressed(key)) {
            key.consume();
            model.leaveStep();
        }
    }
}
