package app.revenant.desktop.log;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.StepFields;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.WhenFields;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form on screen: what happened at the left, what comes next at the right, Ctrl+Enter saves. */
final class LogContactView extends StackPane {

    private static final double WIDTH = 860;
    private static final double LEFT = 470;
    private static final double HEIGHT = 400;
    private static final double GAP = 10;
    private static final int NOTE_ROWS = 4;

    private final LogContactModel model;
    private final Words words;
    private final Ties ties = new Ties();
    private final Label trouble = Texts.wrapped(Texts.plain(""));
    private final Chooser chooser;
    private WhatHappened what;
    private StepFields step;
    private LogContactModel.Phase built = LogContactModel.Phase.READING;

    LogContactView(LogContactModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("log-contact");
        setMaxHeight(USE_PREF_SIZE);
        trouble.getStyleClass().add("tone-bad");
        chooser = new Chooser(model, words);
        build();
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        ties.add(model.turns().watch(turn -> refresh()));
        ties.add(model.refusal().watch(refusal -> {
            trouble.setText(refusal.map(words.messages()::of).orElse(""));
            trouble.setVisible(refusal.isPresent());
            trouble.setManaged(refusal.isPresent());
        }));
    }

    /** What is inside the scrolled part can take the focus once it has been laid out. */
    void begin() {
        applyCss();
        layout();
        if (model.deal().isEmpty()) {
            chooser.begin();
        } else {
            what.begin();
        }
    }

    void release() {
        ties.release();
    }

    private void build() {
        what = new WhatHappened(model, words);
        step = new StepFields(model.form().step(), words).from(model::today);
        built = model.phase().get();
        getChildren().setAll(model.deal().map(this::filling).orElseGet(this::choosing));
    }

    /** Nothing to choose from before the deals are read. */
    private SheetPane choosing() {
        SheetPane sheet = new SheetPane(words, words.of("log.title"), model::giveUp).wide(WIDTH);
        return built == LogContactModel.Phase.READING ? sheet : sheet.content(chooser);
    }

    private SheetPane filling(Assessed deal) {
        String title = words.of(model.isCorrection() ? "log.correct" : "log.title") + " — " + deal.name();
        Label about = Texts.clipped(Texts.muted(deal.deal().title()
                + deal.contact().map(Person::fullName).map(name -> ", " + name).orElse("")));
        Button save = Buttons.withKey(Buttons.primary(words.of("log.save"), this::save), words.of("log.save.key"));
        return new SheetPane(words, title, model::giveUp, about).content(body())
                .acts(save, Buttons.plain(words.of("log.cancel"), model::giveUp), trouble, Rows.gap(),
                        Texts.small(words.of("log.keys")))
                .onSubmit(this::save).wide(WIDTH);
    }

    private void save() {
        if (DayField.settleAll(this)) {
            model.save();
        } else {
            model.refuse(new Refusal("kit.day"));
        }
    }

    private void refresh() {
        LogContactModel.Phase now = model.phase().get();
        if (built == LogContactModel.Phase.READING && now != built
                || built == LogContactModel.Phase.CHOOSING && now == LogContactModel.Phase.FILLING) {
            build();
            begin();
        }
        chooser.refresh();
        what.refresh();
        step.refresh();
    }

    private HBox body() {
        VBox next = new VBox(GAP);
        if (!model.isCorrection()) {
            next.getChildren().addAll(Texts.section(words.of("log.next-step")), step);
        }
        next.getChildren().addAll(Texts.section(words.of("log.note")), note(), Texts.section(words.of("log.when")), when());
        if (!model.isCorrection()) {
            next.getChildren().addAll(Texts.section(words.of("log.with")), person());
        }
        HBox.setHgrow(next, Priority.ALWAYS);
        what.setMinWidth(LEFT);
        what.setMaxWidth(LEFT);
        what.setMinHeight(HEIGHT);
        HBox body = new HBox(2 * GAP, what, next);
        body.getStyleClass().add("log-body");
        return body;
    }

    private TextArea note() {
        TextArea note = new TextArea(model.form().note());
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.setAccessibleText(words.of("log.note"));
        note.setPromptText(words.of("log.note.prompt"));
        note.textProperty().addListener((property, before, now) -> model.form().note(now));
        return note;
    }

    private TextField person() {
        TextField person = new TextField(model.form().person());
        person.setAccessibleText(words.of("log.with"));
        person.setPromptText(words.of("log.with.prompt"));
        Completion.on(person, model::peopleLike, name -> model.form().talkTo(name));
        return person;
    }

    private WhenFields when() {
        return new WhenFields(words, words.of("log.day"), model.form().when(), moment -> model.form().at(moment))
                .before(model::today).prompt(words.of("log.now"));
    }

    /** Texts and days keep what is typed; only buttons are pressed by it. */
    private void typed(KeyEvent key) {
        boolean command = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        boolean text = key.getTarget() instanceof TextInputControl || key.getTarget() instanceof DayField;
        if (!text && !command && key.getCharacter().length() == 1
                && model.type(key.getCharacter().charAt(0), key.isShiftDown())) {
            key.consume();
        }
    }
}
