package app.revenant.desktop.log;

import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.StepFields;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.WhenFields;
import app.revenant.desktop.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The right half of the form: what comes next, the note, when it was and with whom. */
final class Rest extends VBox {

    private static final double GAP = 10;
    private static final int NOTE_ROWS = 3;

    private final LogContactModel model;
    private final StepFields step;
    private final TextArea note;
    private final WhenFields when;
    private final TextField person;

    Rest(LogContactModel model, Words words) {
        super(GAP);
        this.model = model;
        step = new StepFields(model.form().step(), words).from(model::today);
        note = note(words);
        when = new WhenFields(words, words.of("log.day"), model.form().when(), moment -> model.form().at(moment))
                .before(model::today).prompt(words.of("log.now"));
        person = person(words);
        if (model.isBrief()) {
            getChildren().addAll(step.brief(), note);
        } else {
            fill(words);
        }
    }

    private void fill(Words words) {
        if (!model.isCorrection()) {
            getChildren().addAll(Texts.section(words.of("log.next-step")), step);
        }
        getChildren().addAll(Texts.section(words.of("log.note")), note, Texts.section(words.of("log.when")), when,
                Texts.section(words.of("log.with")), person);
    }

    void refresh() {
        step.refresh();
        when.show(model.form().when());
        if (!note.getText().equals(model.form().note())) {
            note.setText(model.form().note());
        }
        if (!person.getText().equals(model.form().person())) {
            person.setText(model.form().person());
        }
    }

    void begin(Part part) {
        Node first = switch (part) {
            case STEP -> step.lookup(".text-field");
            case WHEN -> when.lookup(".date-picker");
            case NOTE -> note;
            default -> person;
        };
        first.requestFocus();
    }

    private TextArea note(Words words) {
        TextArea area = new TextArea(model.form().note());
        area.setId(model.isBrief() ? "panel-note" : "log-note");
        area.setWrapText(true);
        area.setPrefRowCount(model.isBrief() ? 2 : NOTE_ROWS);
        area.setAccessibleText(words.of("log.note"));
        area.setPromptText(words.of("log.note.prompt"));
        area.textProperty().addListener((property, before, now) -> model.form().note(now));
        return area;
    }

    private TextField person(Words words) {
        TextField field = new TextField(model.form().person());
        field.setId("log-person");
        field.setAccessibleText(words.of("log.with"));
        field.setPromptText(words.of("log.with.prompt"));
        Completion.on(field, model::peopleLike, name -> model.form().talkTo(name));
        return field;
    }
}
