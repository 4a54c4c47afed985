package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.StepFields;
import app.revenant.desktop.kit.StepForm;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Deal;
import app.revenant.model.NextStep;
import app.revenant.model.StepOwner;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The next step in one line; a press opens its fields in place. */
final class StepBar extends VBox {

    private static final double GAP = 8;
    private static final double FIELDS = 560;

    private final DealModel model;
    private final Words words;
    private boolean editing;

    StepBar(DealModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
    }

    void show(Deal deal) {
        if (!editing) {
            getChildren().setAll(line(deal));
        }
    }

    private HBox line(Deal deal) {
        HBox line = Rows.of(GAP, Texts.strong(words.of("deal.next-step")));
        deal.nextStep().ifPresentOrElse(step -> tell(step, line),
                () -> line.getChildren().add(new Pill(words.of("deal.no-step"), Tone.WARN)));
        line.getChildren().add(Icon.button(Feather.EDIT_2, words.of("deal.edit-step"), () -> edit(deal)));
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

    private void edit(Deal deal) {
        editing = true;
        StepForm form = StepForm.of(deal.nextStep());
        StepFields fields = new StepFields(form, words).from(model::today);
        fields.setMaxWidth(FIELDS);
        HBox acts = Rows.of(GAP, Buttons.primary(words.of("deal.save"), () -> save(form)),
                Buttons.plain(words.of("kit.cancel"), () -> leave()), Rows.gap(),
                Buttons.quiet(words.of("deal.drop-step"), () -> keep(StepForm.of(Optional.empty()))));
        acts.setMaxWidth(FIELDS);
        VBox box = new VBox(GAP, Texts.strong(words.of("deal.next-step")), fields, acts);
        box.getStyleClass().add("in-place");
        getChildren().setAll(box);
        fields.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void save(StepForm form) {
        if (DayField.settleAll(this)) {
            keep(form);
        }
    }

    private void keep(StepForm form) {
        if (model.nextStep(form)) {
            leave();
        }
    }

    private void leave() {
        editing = false;
        model.seen().get().ifPresent(seen -> show(seen.deal().deal()));
    }
}
