package app.revenant.desktop.log;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form on screen: the line on top, what happened at the left, what comes next at the right. Enter in the line or Ctrl+Enter saves. */
final class LogContactView extends StackPane {

    private static final double WIDTH = 860;
    private static final double LEFT = 470;
    private static final double HEIGHT = 340;
    private static final double GAP = 10;

    private final LogContactModel model;
    private final Words words;
    private final Ties ties = new Ties();
    private final Label trouble = Texts.wrapped(Texts.plain(""));
    private final Label about = Texts.clipped(Texts.muted(""));
    private final Button save;
    private final LinePane line;
    private final StackPane below = new StackPane();
    private final SheetPane sheet;
    private final Chooser chooser;
    private WhatHappened what;
    private Rest rest;
    private ContactForm built;
    private boolean begun;
    private boolean helping;

    LogContactView(LogContactModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("log-contact");
        setMaxHeight(USE_PREF_SIZE);
        trouble.getStyleClass().add("tone-bad");
        HBox.setHgrow(trouble, Priority.ALWAYS);
        chooser = new Chooser(model, words);
        line = new LinePane(model, words, this::lead, this::save, this::down);
        save = Buttons.withKey(Buttons.primary(words.of("log.save"), this::save), words.of("log.save.key"));
        save.setId("log-save");
        sheet = sheet();
        getChildren().setAll(sheet);
        build();
        addEventFilter(KeyEvent.KEY_TYPED, typed -> ButtonKeys.press(typed, model));
        ties.add(model.turns().watch(turn -> refresh()));
        ties.add(model.phase().watch(phase -> refresh()));
        ties.add(model.refusal().watch(refusal -> {
            trouble.setText(refusal.map(words.messages()::of).orElse(""));
            show(trouble, refusal.isPresent());
        }));
    }

    private SheetPane sheet() {
        VBox content = new VBox(GAP, line, below);
        content.getStyleClass().add("log-body");
        return new SheetPane(words, words.of("log.title"), model::giveUp, about).content(content)
                .acts(save, Buttons.plain(words.of("log.cancel"), model::giveUp), trouble, Rows.gap(), Texts.small(words.of("log.keys")))
                .onSubmit(this::save).wide(WIDTH);
    }

    /** What is inside the scrolled part can take the focus once it has been laid out. */
    void begin() {
        begun = true;
        applyCss();
        layout();
        if (model.beginsWithButtons() && model.deal().isPresent()) {
            what.begin();
        } else if (!model.isCorrection()) {
            line.begin();
        }
    }

    void release() {
        ties.release();
    }

    private void build() {
        built = model.form();
        what = new WhatHappened(model, words);
        rest = new Rest(model, words);
        what.setMinWidth(LEFT);
        what.setMaxWidth(LEFT);
        what.setMinHeight(HEIGHT);
        HBox.setHgrow(rest, Priority.ALWAYS);
    }

    private void refresh() {
        LogContactModel.Phase phase = model.phase().get();
        boolean read = phase != LogContactModel.Phase.READING;
        boolean wait = begun && read && below.getChildren().isEmpty();
        if (built != model.form()) {
            build();
            below.getChildren().clear();
        }
        show(line, !model.isCorrection());
        Node[] wanted = content(read);
        if (!below.getChildren().equals(List.of(wanted))) {
            below.getChildren().setAll(wanted);
        }
        show(save, model.deal().isPresent());
        title();
        line.refresh();
        chooser.refresh();
        what.refresh();
        rest.refresh();
        if (wait) {
            begin();
        }
        help();
    }

    private Node[] content(boolean read) {
        Node wanted = model.deal().isPresent() ? body() : chooser;
        return read ? new Node[] {wanted} : new Node[0];
    }

    private Node body() {
        return what.getParent() instanceof HBox made ? made : new HBox(2 * GAP, what, rest);
    }

    private void title() {
        Optional<Assessed> deal = model.deal();
        sheet.rename(words.of(model.isCorrection() ? "log.correct" : "log.title") + deal.map(each -> " — " + each.name()).orElse(""));
        about.setText(deal.map(each -> each.deal().title() + each.contact().map(Person::fullName).map(name -> ", " + name).orElse("")).orElse(""));
    }

    /** Once, when saving was held up by the question. */
    private void help() {
        if (model.asksWhatHelps() && !helping) {
            applyCss();
            layout();
            what.beginHelp();
        }
        helping = model.asksWhatHelps();
    }

    private void lead(Part part) {
        switch (part) {
            case PRICE -> model.change(form -> form.price(model.line().reading().price()));
            case STRANGE -> line.select(model.line().reading().strange().get(0));
            case WHO -> who();
            case STEP, WHEN, NOTE -> rest.begin(part);
            default -> what.begin(part);
        }
    }

    private void who() {
        if (model.line().asked().isOpen()) {
            line.askFirst();
        } else {
            rest.begin(Part.WHO);
        }
    }

    private void down() {
        if (model.deal().isEmpty()) {
            chooser.begin();
        } else {
            what.begin();
        }
    }

    private void save() {
        if (model.deal().isEmpty() && !model.isCorrection()) {
            down();
        } else if (DayField.settleAll(this)) {
            model.save();
        } else {
            model.refuse(new Refusal("kit.day"));
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
