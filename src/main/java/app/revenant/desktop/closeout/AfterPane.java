package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.letters.Afterwards;
import app.revenant.model.CloseReason;
import app.revenant.model.LossLesson;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the letter does to the deal once it went, to confirm or correct; and the one question afterwards. */
final class AfterPane extends VBox {

    private static final double GAP = 8;
    private static final int UNKNOWN = 0;

    private final CloseOutModel model;
    private final Words words;
    private final Telling telling;
    private Optional<Afterwards> built = Optional.empty();
    private List<Node> lesson = List.of();
    private final VBox plan = new VBox(GAP);
    private final VBox question;
    private final Button yes;

    AfterPane(CloseOutModel model, Words words, Telling telling) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.telling = telling;
        this.yes = Buttons.primary(words.of("closeout.sent.yes"), model::sent);
        this.question = new VBox(GAP, Texts.heading(words.of("closeout.sent")), Texts.wrapped(Texts.muted(words.of("closeout.sent.why"))),
                Rows.of(GAP, yes,
                        Buttons.plain(words.of("closeout.sent.no"), model::notYet)));
        question.getStyleClass().add("sent-question");
        getChildren().addAll(question, Texts.heading(words.of("closeout.after")), plan);
        replacement();
    }

    /** Built anew only where another letter does another thing; what is being chosen keeps its focus. */
    void refresh() {
        boolean asked = model.phase().get() == CloseOutModel.Phase.ASKED;
        question.setVisible(asked);
        question.setManaged(asked);
        model.plan().get().filter(now -> !built.equals(Optional.of(now.afterwards()))).ifPresent(now -> {
            built = Optional.of(now.afterwards());
            plan.getChildren().setAll(said(now));
            lesson = List.of();
            fields(now);
        });
        boolean lost = model.plan().get().filter(ClosingPlan::wasLostToOthers).isPresent();
        lesson.forEach(part -> {
            part.setVisible(lost);
            part.setManaged(lost);
        });
    }

    void begin() {
        yes.requestFocus();
    }

    private Label said(ClosingPlan now) {
        return Texts.wrapped(Texts.plain(words.of(switch (now.afterwards()) {
            case CLOSES -> "closeout.after.closes";
            case NAMES_A_DATE -> "closeout.after.date";
            case PARKS -> "closeout.after.parks";
            case LEAVES_THE_DEAL -> "closeout.after.leaves";
        })));
    }

    private void fields(ClosingPlan now) {
        if (now.needsDate()) {
            DayField day = new DayField(words, now.date()).from(() -> model.begun().map(Beginning::today));
            day.setId("closeout-day");
            day.onDay(chosen -> model.plan(any -> any.on(chosen)));
            named(words.of(now.afterwards() == Afterwards.PARKS ? "closeout.back-on" : "closeout.close-on"), day);
        }
        if (now.afterwards() == Afterwards.CLOSES) {
            Choice<CloseReason> reason = new Choice<>(List.of(CloseReason.values()), words::word, now.reason());
            reason.valueProperty().addListener((property, before, chosen) -> model.plan(any -> any.because(chosen)));
            named(words.of("closeout.reason"), reason);
            List<Integer> causes = Stream.concat(Stream.of(UNKNOWN), IntStream.rangeClosed(1, Cause.values().length).boxed()).toList();
            Choice<Integer> cause = new Choice<>(causes, this::cause, now.cause().orElse(UNKNOWN));
            cause.valueProperty().addListener((property, before, chosen) -> model.plan(any -> any.causedBy(
                    Optional.of(chosen).filter(number -> number != UNKNOWN))));
            named(words.of("closeout.cause"), cause);
            reconnect(now);
            lesson();
        }
    }

    private void reconnect(ClosingPlan now) {
        DayField again = new DayField(words, now.reconnect()).from(() -> model.begun().map(Beginning::today));
        again.setId("closeout-reconnect");
        again.onDay(chosen -> model.plan(any -> any.againOn(chosen)));
        named(words.of("closeout.reconnect"), again);
    }

    private void lesson() {
        Choice<LossLesson> choice = new Choice<>(List.of(LossLesson.values()), words::word, LossLesson.UNKNOWN);
        choice.setId("closeout-lesson");
        choice.valueProperty().addListener((property, before, chosen) -> model.plan(any -> any.learnt(Optional.of(chosen))));
        named(words.of("closeout.lesson"), choice);
        List<Node> shown = plan.getChildren().subList(plan.getChildren().size() - 2, plan.getChildren().size());
        lesson = List.copyOf(shown);
    }

    private String cause(int number) {
        return number == UNKNOWN ? words.of("closeout.cause.unknown")
                : number + " · " + telling.causeShort(Cause.numbered(number));
    }

    private void named(String name, Node field) {
        Label label = Texts.wrapped(Texts.small(name));
        label.setLabelFor(field);
        field.setAccessibleText(name);
        plan.getChildren().addAll(label, field);
    }

    private void replacement() {
        model.begun().flatMap(Beginning::leads).filter(leads -> leads >= 0.5).ifPresent(leads ->
                getChildren().addAll(Texts.heading(words.of("closeout.replace")),
                        Texts.wrapped(Texts.muted(words.of("closeout.replace.leads", Math.round(leads))))));
    }
}
