package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.LastChanceBar;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.LetterId;
import app.revenant.letters.ToneHint;
import app.revenant.work.CloseOuts;
import app.revenant.work.Telling;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The letter at the left, its tone and what follows from it at the right. */
final class CloseOutView extends StackPane {

    private static final double WIDTH = 1060;
    private static final double HEIGHT = 690;
    private static final double SIDE = 320;
    private static final double GAP = 8;

    private final CloseOutModel model;
    private final WaysOut ways;
    private final Words words;
    private final Telling telling;
    private final Consumer<Boolean> material;
    private final Marks marks;
    private final Ties ties = new Ties();
    private Runnable begin = () -> { };
    private boolean taking;

    /** @param material opens the seller's own letters, or with {@code true} the library */
    CloseOutView(CloseOutModel model, WaysOut ways, Words words, Telling telling, Consumer<Boolean> material) {
        this.material = material;
        this.model = model;
        this.ways = ways;
        this.words = words;
        this.marks = new Marks(words);
        this.telling = telling;
        getStyleClass().add("close-out");
        setMaxHeight(HEIGHT);
        ties.add(model.phase().watch(phase -> {
            if (phase != CloseOutModel.Phase.READING && getChildren().isEmpty()) {
                build();
            }
        }));
    }

    /** In the first field that is missing, else in the letter; once it is there. */
    void begin() {
        begin.run();
    }

    void release() {
        ties.release();
    }

    private void build() {
        Beginning begun = model.begun().orElseThrow();
        LetterHead head = new LetterHead(model, CloseOuts.offered(begun.deal()), words, telling);
        TextField subject = subject();
        LetterEditor editor = new LetterEditor(words.of("closeout.body"), marks, body -> type(marks.stored(subject.getText()), body));
        subject.textProperty().addListener((property, before, now) -> type(marks.stored(now), editor.text()));
        MissingFields missing = new MissingFields(model, words, () -> material.accept(true));
        TonePane tone = new TonePane(model, words, hint -> select(editor, hint));
        RulesPane rules = new RulesPane(words);
        AfterPane after = new AfterPane(model, words, telling);
        VBox side = new VBox(2 * GAP);
        side.getStyleClass().add("close-out-side");
        SheetPane sheet = new SheetPane(words, begun.composed().letter() == LetterId.T11
                ? words.of("contacts.reconnect-title", begun.composed().recipient().orElse(begun.deal().name()))
                : words.of("closeout.title", begun.deal().name()),
                model::giveUp, head.nodes()).onSubmit(ways::openMail).wide(WIDTH);
        sheet.setPrefHeight(HEIGHT);
        sheet.setCenter(center(letter(begun, subject, missing, editor), scrolled(side)));
        model.lastChance().ifPresent(sent -> sheet.setTop(new VBox(sheet.getTop(), new LastChanceBar(words, sent, model::answered))));
        getChildren().setAll(sheet);
        ties.add(model.draft().watch(now -> now.ifPresent(draft -> {
            taking = true;
            head.refresh(draft);
            take(subject, marks.shown(draft.subject()));
            editor.take(draft.body());
            taking = false;
            missing.refresh(draft.missing());
            rules.count(draft.body());
            editor.underline(draft.standing(model.hints().get()), draft.whole(), draft.bodyStart());
        })));
        ties.add(model.hints().watch(hints -> model.draft().get().ifPresent(draft -> {
            List<ToneHint> standing = draft.standing(hints);
            editor.underline(standing, draft.whole(), draft.bodyStart());
            tone.refresh(standing, draft.whole());
        })));
        ties.add(model.held().watch(held -> {
            head.offer(held.letters());
            missing.offer(held.items());
        }));
        ties.add(model.findings().watch(found -> rules.refresh(found)));
        ties.add(model.plan().watch(plan -> after.refresh()));
        ties.add(model.phase().watch(phase -> {
            boolean asked = phase == CloseOutModel.Phase.ASKED;
            side.getChildren().setAll(asked ? List.of(after, tone, rules) : List.of(tone, rules, after));
            after.refresh();
            if (asked) {
                after.begin();
            }
        }));
        begin = () -> {
            applyCss();
            layout();
            if (!model.draft().get().filter(draft -> missing.begin(draft.missing())).isPresent()) {
                editor.begin();
            }
        };
        begin.run();
    }

    private static BorderPane center(Node letter, Node side) {
        BorderPane center = new BorderPane(letter);
        center.setRight(side);
        return center;
    }

    private VBox letter(Beginning begun, TextField subject, MissingFields missing, LetterEditor editor) {
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox letter = new VBox(GAP, Rows.of(GAP, name("closeout.to"), Texts.clipped(Texts.plain(to(begun))), Rows.gap(), mine()),
                row(name("closeout.subject"), subject));
        begun.composed().barred().ifPresent(why -> {
            Label muted = Texts.wrapped(Texts.plain(words.of(why.refusal())));
            muted.getStyleClass().add("muted-banner");
            muted.setMaxWidth(Double.MAX_VALUE);
            letter.getChildren().add(muted);
        });
        letter.getChildren().addAll(missing, editor, acts(begun.composed().barred().isPresent()));
        letter.getStyleClass().add("letter");
        return letter;
    }

    private Button mine() {
        Button mine = Buttons.quiet(words.of("closeout.my-letters"), () -> material.accept(false));
        mine.setId("closeout-mine");
        return mine;
    }

    private HBox acts(boolean muted) {
        HBox acts = Rows.of(GAP, Buttons.withKey(Buttons.primary(words.of("closeout.open"), ways::openMail), words.of("closeout.open.key")),
                Buttons.plain(words.of("closeout.copy"), ways::copy), Buttons.plain(words.of("closeout.save"), ways::save));
        acts.getChildren().forEach(act -> act.setDisable(muted));
        acts.getChildren().addAll(Rows.gap(), Texts.clipped(Texts.muted(words.of("closeout.nothing-sent"))));
        return acts;
    }

    private static ScrollPane scrolled(VBox side) {
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(SIDE);
        scroll.setMinWidth(SIDE);
        scroll.getStyleClass().add("close-out-scroll");
        return scroll;
    }

    private String to(Beginning begun) {
        String name = begun.composed().recipient().orElse("");
        return begun.composed().to().map(address -> (name + " <" + address + ">").strip())
                .orElseGet(() -> words.of("closeout.no-address", name));
    }

    private TextField subject() {
        TextField subject = new TextField();
        subject.setAccessibleText(words.of("closeout.subject"));
        subject.getStyleClass().add("subject");
        return subject;
    }

    private HBox row(Label name, TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        name.setLabelFor(field);
        return Rows.of(GAP, name, field);
    }

    private Label name(String key) {
        Label name = Texts.muted(words.of(key));
        name.setMinWidth(56);
        return name;
    }

    private void select(LetterEditor editor, ToneHint hint) {
        model.draft().get().ifPresent(draft -> {
            int shift = draft.whole().offsetByCodePoints(0, draft.bodyStart());
            int start = draft.whole().offsetByCodePoints(0, hint.start()) - shift;
            if (start >= 0) {
                editor.select(start, draft.whole().offsetByCodePoints(0, hint.end()) - shift);
            }
        });
    }

    /** What the model says is not the seller's typing. */
    private void type(String subject, String body) {
        if (!taking) {
            model.type(subject, body);
        }
    }

    private static void take(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
