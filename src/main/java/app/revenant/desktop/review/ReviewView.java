package app.revenant.desktop.review;

import app.revenant.desktop.kit.Bar;
import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Digits;
import app.revenant.desktop.kit.InSight;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Stroke;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewStep;
import app.revenant.model.Verdict;
import app.revenant.review.Option;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The step one is at in the middle, what was decided so far at the right, how far one is above. */
final class ReviewView extends BorderPane {

    private static final double SIDE = 320;

    private final ReviewModel model;
    private final Words words;
    private final Telling telling;
    private final Ties ties = new Ties();
    private final BorderPane middle = new BorderPane();
    private Optional<Pane> pane = Optional.empty();
    private List<Object> shown = List.of();

    /** The middle of the screen at one step. */
    interface Pane {

        Node node();

        /** Where one begins, for whoever has no mouse. */
        void begin();

        /** What stays in sight under it. */
        default Optional<Node> foot() {
            return Optional.empty();
        }

        /** What was being written is kept. */
        default void leave() {
        }

        /** Another one takes its place. */
        default void gone() {
        }

        /** Shows another moment of the same step, where something may be half written. @return whether it could */
        default boolean follow(Sitting now) {
            return false;
        }
    }

    ReviewView(ReviewModel model, Words words, Telling telling) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        getStyleClass().addAll("screen", "review");
        setCenter(middle);
        ties.add(model.seen().watch(sitting -> refresh()));
        ties.add(model.going().watch(going -> refresh()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    void release() {
        pane.ifPresent(Pane::leave);
        pane.ifPresent(Pane::gone);
        ties.release();
    }

    private void refresh() {
        model.seen().get().ifPresent(sitting -> {
            boolean under = model.going().get() && sitting.session().isPresent();
            setTop(under ? new VBox(head(sitting), progress(sitting), new StepStrip(sitting, model, words)) : head());
            setRight(under ? side(sitting) : null);
            List<Object> key = List.of(under, sitting.step(), sitting.card().map(card -> card.deal().id()));
            boolean same = key.equals(shown);
            shown = key;
            if (!same || !pane.filter(now -> now.follow(sitting)).isPresent()) {
                boolean begins = !isUnderSheet() && (!same || holdsFocus());
                show(under ? pane(sitting) : new StartPane(sitting, model, words, telling));
                pane.filter(any -> begins).ifPresent(Pane::begin);
            }
        });
    }

    private void show(Pane next) {
        pane.ifPresent(Pane::gone);
        pane = Optional.of(next);
        middle.setCenter(scrolled(next.node()));
        middle.setBottom(next.foot().orElse(null));
        // Only what has its skin can have the focus.
        applyCss();
        layout();
    }

    private boolean holdsFocus() {
        return within(node -> node == middle);
    }

    /** What is written on a sheet keeps the focus. */
    private boolean isUnderSheet() {
        return within(node -> node.getStyleClass().contains("scrim"));
    }

    private boolean within(Predicate<Node> wanted) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !wanted.test(owner)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private Pane pane(Sitting sitting) {
        return switch (sitting.step()) {
            case HYGIENE -> new GapsPane(sitting, model, words, telling);
            case MY_TURN -> new MyTurnPane(sitting, model, words, telling);
            case FLAGGED, LIVE, CLOSE_OUTS -> sitting.card().<Pane>map(card -> new DealPane(card, sitting, model, words, telling))
                    .orElseGet(() -> new DonePane(sitting, model, words));
            case REPLACEMENT -> new LeadsPane(sitting, model, words);
            case DIGEST -> new DigestPane(sitting, model, words);
        };
    }

    private HBox head() {
        HBox head = Rows.of(10, Texts.title(words.of("ritual.title")));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private HBox head(Sitting sitting) {
        String day = words.fullDay(sitting.today());
        String where = sitting.card().map(card -> " · " + words.of("ritual.deal-of", sitting.number(), sitting.deals())).orElse("");
        String left = words.of("ritual.left", sitting.round().minutesFrom(sitting.step()));
        Button pause = Buttons.plain(words.of("ritual.pause"), model::pause);
        pause.setId("review-pause");
        HBox head = head();
        head.getChildren().addAll(Texts.clipped(Texts.muted(day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1) + where
                + " · " + left)), Rows.gap(), pause);
        return head;
    }

    /** Of the time it takes, how much has gone by. */
    private Region progress(Sitting sitting) {
        double whole = Math.max(1, sitting.round().minutesFrom(ReviewStep.HYGIENE)
                + sitting.session().map(session -> session.entries().size()).orElse(0) * 1.5);
        double share = 1 - sitting.round().minutesFrom(sitting.step()) / whole;
        Bar bar = new Bar(share, Tone.ACCENT, words.of("ritual.left", sitting.round().minutesFrom(sitting.step())));
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(bar, new Insets(0, 18, 10, 18));
        return bar;
    }

    private ScrollPane scrolled(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.getStyleClass().add("review-middle");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        InSight.keep(scroll);
        return scroll;
    }

    private Node side(Sitting sitting) {
        ScrollPane side = new ScrollPane(new SidePane(sitting, words, telling));
        side.getStyleClass().add("review-middle");
        side.setFitToWidth(true);
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        return side;
    }

    /** Digits decide, wherever the focus is but in a text. */
    private void press(KeyEvent key) {
        boolean free = !key.isAltDown() && !key.isShortcutDown() && !key.isMetaDown() && !(key.getTarget() instanceof TextInputControl)
                && model.going().get();
        Optional<Sitting> sitting = model.seen().get().filter(any -> free);
        sitting.flatMap(Sitting::card).ifPresent(card -> {
            List<Verdict> keyed = card.options().stream().map(Option::verdict).filter(verdict -> verdict != Verdict.WATCH).toList();
            Digits.of(key).stream().filter(digit -> digit >= 1 && digit <= keyed.size()).forEach(digit -> {
                key.consume();
                model.decide(keyed.get(digit - 1));
            });
            if (!key.isConsumed() && Stroke.PASS_OVER.isPressed(key)) {
                key.consume();
                model.decide(Verdict.WATCH);
            }
        });
        if (sitting.isPresent() && !key.isConsumed() && Stroke.DEAL_BEFORE.isPressed(key)) {
            key.consume();
            model.back();
        }
    }
}
