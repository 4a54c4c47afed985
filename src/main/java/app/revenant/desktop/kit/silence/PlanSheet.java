package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.StepFields;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.model.NextStep;
import app.revenant.model.Refusal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet that makes a move the deal's next step. */
final class PlanSheet implements Screen {

    private static final double WIDTH = 560;
    private static final double GAP = 10;

    private final PlanModel model;
    private final Ties ties = new Ties();
    private Runnable begin = () -> { };

    PlanSheet(PlanModel model) {
        this.model = model;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        StepFields fields = new StepFields(model.form(), words).from(() -> Optional.of(model.today()));
        VBox body = new VBox(GAP, fields);
        former(words).ifPresent(body.getChildren()::add);
        Label trouble = Texts.wrapped(Texts.plain(""));
        trouble.getStyleClass().add("tone-bad");
        HBox.setHgrow(trouble, Priority.ALWAYS);
        ties.add(model.refusal().watch(why -> trouble.setText(why.map(words.messages()::of).orElse(""))));
        Button save = Buttons.withKey(Buttons.primary(words.of("silence.plan.save"), () -> save(fields)),
                words.of("silence.plan.save.key"));
        save.setId("plan-save");
        begin = save::requestFocus;
        return new SheetPane(words, words.of("silence.plan.title", model.deal().name()), model::giveUp).content(body)
                .acts(save, Buttons.plain(words.of("kit.cancel"), model::giveUp), Rows.gap(), trouble)
                .onSubmit(() -> save(fields)).wide(WIDTH);
    }

    /** All is filled in: whoever agrees presses Enter, whoever does not goes back to a field. */
    @Override
    public void shown() {
        begin.run();
    }

    @Override
    public void closed() {
        ties.release();
    }

    @Override
    public Optional<DealId> deal() {
        return Optional.of(model.deal().id());
    }

    private Optional<Label> former(Words words) {
        return model.former().map(step -> Texts.wrapped(Texts.muted(words.of("silence.plan.former", told(step, words)))));
    }

    private static String told(NextStep step, Words words) {
        String text = step.text().or(() -> step.kind().map(words::word)).orElseGet(() -> words.word(step.owner()));
        return text + step.due().map(day -> ", " + words.day(day)).orElse("");
    }

    private void save(StepFields fields) {
        if (DayField.settleAll(fields)) {
            model.save();
        } else {
            model.refuse(new Refusal("kit.day"));
        }
    }
}
