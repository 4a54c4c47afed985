package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Reading;
import app.revenant.model.NextStep;
import app.revenant.model.ReviewStep;
import app.revenant.model.StageEntry;
import app.revenant.model.Verdict;
import app.revenant.review.Option;
import app.revenant.work.ReviewCard;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One deal on the table: what it is, what changed, the question to ask, what one decides. */
final class DealPane implements ReviewView.Pane {

    private final ReviewCard card;
    private final Sitting sitting;
    private final ReviewModel model;
    private final Words words;
    private final Telling telling;
    private final OptionGrid options;
    private final Card node = new Card();
    private final HBox foot;
    private Optional<Button> pass = Optional.empty();

    DealPane(ReviewCard card, Sitting sitting, ReviewModel model, Words words, Telling telling) {
        this.card = card;
        this.sitting = sitting;
        this.model = model;
        this.words = words;
        this.telling = telling;
        this.options = new OptionGrid(card, model, words);
        node.setId("review-card");
        node.getStyleClass().add("review-card");
        node.getChildren().addAll(head(), pills());
        lastWeek().ifPresent(node.getChildren()::add);
        node.getChildren().add(new SinceTable(card, words, telling, sitting.zone()));
        Questions.of(card.deal(), telling).ifPresent(question -> node.getChildren().add(asking(question)));
        node.getChildren().addAll(verbs(), Texts.heading(words.of(card.decided().isPresent() ? "ritual.decided" : "ritual.decide")),
                options);
        this.foot = footOf();
    }

    private HBox head() {
        Label name = Texts.clipped(Texts.title(card.deal().name() + " — " + card.deal().deal().title()));
        name.setId("review-deal");
        Button open = Icon.button(Feather.EXTERNAL_LINK, words.of("ritual.open"), () -> model.open(card.deal().id()));
        open.setId("review-open");
        HBox head = Rows.of(10, name, open, Rows.gap());
        card.deal().deal().offer().amount().ifPresent(amount -> {
            Label sum = Texts.whole(Texts.title(words.money(amount)));
            head.getChildren().add(sum);
        });
        return head;
    }

    private FlowPane pills() {
        FlowPane pills = new FlowPane(6, 4);
        if (card.corpse()) {
            pills.getChildren().add(new Pill(words.of("ritual.corpse"), Tone.BAD));
        }
        pills.getChildren().addAll(new Pill(stage(), Tone.PLAIN), new Pill(telling.state(read().state()),
                read().isFlagged() ? Tone.GHOST : Tone.PLAIN));
        read().leading().filter(any -> read().isFlagged() && read().reading() != Reading.NOT_ENOUGH)
                .ifPresent(leading -> telling.likelihood(leading.confidence()).ifPresent(likely -> pills.getChildren()
                        .add(new Pill(leading.cause().number() + " " + telling.causeShort(leading.cause()) + " · " + likely, Tone.GHOST))));
        Optional<LocalDate> due = card.deal().deal().nextStep().flatMap(NextStep::due);
        if (due.isEmpty()) {
            pills.getChildren().add(new Pill(words.of("ritual.no-step"), Tone.BAD));
        } else if (due.get().isBefore(sitting.today())) {
            pills.getChildren().add(new Pill(words.of("ritual.late-step", words.day(due.get())), Tone.WARN));
        }
        return pills;
    }

    private String stage() {
        String id = card.deal().deal().stage();
        String name = card.stage().map(words::stage).orElse(id);
        return card.deal().history().stages().stream().filter(each -> each.stage().equals(id)).map(StageEntry::on)
                .max(Comparator.naturalOrder()).map(since -> words.of("ritual.stage", name, ChronoUnit.DAYS.between(since, sitting.today())))
                .orElse(name);
    }

    /** What one said last time, and whether it was done. */
    private Optional<Label> lastWeek() {
        return card.since().last().map(last -> {
            String what = words.word(last.verdict()) + last.words().filter(any -> last.verdict() != Verdict.LEFT)
                    .map(said -> words.of("ritual.quoted", said)).orElse("");
            String done = card.since().done().map(yes -> words.of(yes ? "ritual.was-done" : "ritual.not-done")).orElse("");
            Label label = Texts.wrapped(Texts.muted(words.of("ritual.last-week", what) + done));
            label.setId("review-last");
            return label;
        });
    }

    private VBox asking(String question) {
        boolean seller = read().question().filter(each -> !each.toCustomer()).isPresent();
        VBox box = new VBox(2, Texts.strong(words.of(seller ? "silence.ask-yourself" : "silence.ask")), Texts.wrapped(Texts.plain(question)));
        box.getStyleClass().add("ask-box");
        return box;
    }

    private HBox verbs() {
        return Rows.of(16, verb(card.verbs().asked(), "ritual.verb.asked"), verb(card.verbs().dated(), "ritual.verb.dated"),
                verb(card.verbs().brought(), "ritual.verb.brought"));
    }

    private Label verb(boolean done, String key) {
        Label label = Texts.small(words.of(key));
        label.setGraphic(Icon.of(done ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
        label.setAccessibleText(words.of(key) + ": " + words.of(done ? "ritual.yes" : "ritual.no"));
        label.getStyleClass().addAll("review-verb", done ? "tone-good" : "tone-plain");
        return label;
    }

    private HBox footOf() {
        Button back = Buttons.withKey(Buttons.plain(words.of("ritual.back"), model::back), Stroke.DEAL_BEFORE.shown());
        back.setId("review-back");
        HBox foot = Rows.of(8, back);
        if (card.decided().isPresent()) {
            Button onward = Buttons.plain(words.of("ritual.onward"), model::onward);
            onward.setId("review-onward");
            foot.getChildren().add(onward);
            pass = Optional.of(onward);
        } else {
            foot.getChildren().add(passing());
        }
        if (card.decided().isEmpty() && !card.deal().history().drafts().isEmpty() && sitting.step() != ReviewStep.CLOSE_OUTS) {
            Button later = Buttons.plain(words.of("ritual.later"), () -> model.step(sitting.step()));
            later.setId("review-later");
            foot.getChildren().add(later);
        }
        Label undo = Texts.clipped(Texts.small(words.of("ritual.undoable")));
        foot.getChildren().addAll(Rows.gap(), undo);
        foot.getStyleClass().add("review-foot");
        HBox.setHgrow(undo, Priority.SOMETIMES);
        return foot;
    }

    private Node passing() {
        Optional<Option.Hindrance> why = card.option(Verdict.WATCH).flatMap(Option::hindrance);
        if (why.isPresent()) {
            Label reason = Texts.clipped(Texts.small(words.word(why.get())));
            reason.setId("review-watch");
            return reason;
        }
        Button button = Buttons.withKey(Buttons.plain(words.word(Verdict.WATCH), () -> model.decide(Verdict.WATCH)),
                Stroke.PASS_OVER.shown());
        button.setId("review-watch");
        pass = Optional.of(button);
        return button;
    }

    private Assessment read() {
        return card.deal().assessment();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    /** On the first decision; of a deal that is decided, on the way onward. */
    @Override
    public void begin() {
        if (card.decided().isPresent()) {
            pass.ifPresent(Button::requestFocus);
        } else {
            options.begin();
        }
    }
}
