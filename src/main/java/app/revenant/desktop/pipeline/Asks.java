package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.StepFields;
import app.revenant.desktop.kit.StepForm;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Refusal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** The small questions of this screen, each asked beside what it is about. */
record Asks(InPlace place, Moves moves, Words words) {

    private static final double NARROW = 280;
    private static final double WIDE = 340;
    private static final int MONTHS_PARKED = 1;

    /** Until when a deal rests. Without an answer it stays where it is. */
    void park(PipelineRow row, Node beside) {
        DayField until = new DayField(words, Optional.of(row.today().plusMonths(MONTHS_PARKED))).from(() -> Optional.of(row.today()));
        until.setAccessibleText(words.of("board.park-until"));
        until.setId("park-until");
        AskForm form = new AskForm(words, words.of("board.park-title", row.name()), words.of("board.park-do"), until, () -> {
            if (!DayField.settleAll(until.getParent()) || !moves.park(row, until.day())) {
                throw new Refusal("board.park-day");
            }
        }, place::hide).wide(NARROW);
        place.show(form, beside, until);
    }

    void amount(PipelineRow row, Node beside) {
        text(words.of("board.amount-title", row.name()), words.of("pipeline.amount"),
                row.amount().map(amount -> amount.major().stripTrailingZeros().toPlainString()).orElse(""), beside, typed -> {
                    if (!moves.price(row, typed)) {
                        throw new Refusal("board.no-amount", typed.strip());
                    }
                });
    }

    void step(PipelineRow row, Node beside) {
        StepForm wish = StepForm.of(row.nextStep());
        StepFields fields = new StepFields(wish, words).from(() -> Optional.of(row.today()));
        AskForm form = new AskForm(words, words.of("board.step-title", row.name()), words.of("board.keep"), fields, () -> {
            if (!DayField.settleAll(fields)) {
                throw new Refusal("kit.day");
            }
            moves.plan(row, wish.step());
        }, place::hide).wide(WIDE);
        row.nextStep().ifPresent(step -> form.also(Buttons.quiet(words.of("board.step-none"), () -> {
            moves.plan(row, Optional.empty());
            place.hide();
        })));
        place.show(form, beside, fields.lookup(".text-field"));
    }

    /** @param keep throws a {@link Refusal} where it does not like the text */
    void text(String title, String name, String before, Node beside, Consumer<String> keep) {
        TextField field = new TextField(before);
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.setId("ask-text");
        AskForm form = new AskForm(words, title, words.of("board.keep"), field, () -> keep.accept(field.getText()), place::hide).wide(NARROW);
        place.show(form, beside, field);
        field.selectAll();
    }
}
