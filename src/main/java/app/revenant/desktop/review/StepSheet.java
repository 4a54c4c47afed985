package app.revenant.desktop.review;

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
import app.revenant.model.Refusal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet on which the step that repairs a deal is written down. */
final class StepSheet implements Screen {

    private static final double WIDTH = 560;
    private static final double GAP = 10;

    private final StepSheetModel model;
    private final Ties ties = new Ties();
    private Runnable begin = () -> { };

    StepSheet(StepSheetModel model) {
        this.model = model;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        StepFields fields = new StepFields(model.form(), words).from(() -> Optional.of(model.today()));
        VBox body = new VBox(GAP, Texts.wrapped(Texts.muted(words.of("ritual.step.why", StepSheetModel.DAYS))), fields);
        Label trouble = Texts.wrapped(Texts.plain(""));
        trouble.getStyleClass().add("tone-bad");
        HBox.setHgrow(trouble, Priority.ALWAYS);
        ties.add(model.refusal().watch(why -> trouble.setText(why.map(words.messages()::of).orElse(""))));
        Button save = Buttons.withKey(Buttons.primary(words.of("ritual.step.save"), () -> save(fields)),
                words.of("silence.plan.save.key"));
        save.setId("review-step-save");
        begin = save::requestFocus;
        return new SheetPane(words, words.of("ritual.step.title", model.deal().name()), model::giveUp).content(body)
                .acts(save, Buttons.plain(words.of("kit.cancel"), model::giveUp), Rows.gap(), trouble)
                .onSubmit(() -> save(fields)).wide(WIDTH);
    }

    /** All is filled in: whoever agrees presses Enter. */
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

    private void save(StepFields fields) {
        if (DayField.settleAll(fields)) {
            model.save();
        } else {
            model.refuse(new Refusal("kit.day"));
        }
    }
}
