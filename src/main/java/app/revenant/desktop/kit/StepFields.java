package app.revenant.desktop.kit;

import app.revenant.model.StepEffort;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields of a {@link StepForm}: whose move, what, by when, and what it asks of them. */
public final class StepFields extends VBox {

    private static final double GAP = 8;
    private static final double HOUR_WIDTH = 74;
    private static final double OWNERS_WIDTH = 120;

    private final StepForm form;
    private final KeyedChips<StepOwner> owners;
    private final KeyedChips<StepEffort> efforts;
    private final VBox asked = new VBox(GAP);
    private final DayField due;
    private final CheckBox agreed;
    private boolean brief;
    private TextField what = new TextField();
    private TextField hour = new TextField();

    public StepFields(StepForm form, Words words) {
        super(GAP);
        this.form = form;
        owners = new KeyedChips<>(List.of(StepOwner.values()), words::word, each -> Tone.PLAIN, this::own);
        efforts = new KeyedChips<>(List.of(StepEffort.values()), words::word, each -> Tone.PLAIN, this::ask);
        due = new DayField(words, form.due());
        agreed = new CheckBox(words.of("kit.step.agreed"));
        agreed.selectedProperty().addListener((property, before, now) -> form.agree(now));
        due.onDay(form::fallDue);
        Label effort = Texts.small(words.of("kit.step.effort"));
        asked.getChildren().addAll(effort, efforts);
        Label whose = Texts.small(words.of("kit.step.whose"));
        whose.setMinWidth(USE_PREF_SIZE);
        owners.setPrefWrapLength(OWNERS_WIDTH);
        getChildren().addAll(Rows.of(GAP, whose, owners), what(words), day(words), agreed, asked);
        refresh();
    }

    /** From now on days may be typed in short, see {@link DayField#from}. */
    public StepFields from(Supplier<Optional<LocalDate>> today) {
        due.from(today);
        return this;
    }

    /** Whether both agreed is asked only once it is said whose step it is. */
    public StepFields brief() {
        brief = true;
        refresh();
        return this;
    }

    /** Shows what the form says now, texts and days too where something else than these fields said them. */
    public void refresh() {
        show(what, form.text());
        show(hour, form.time());
        if (!Optional.ofNullable(due.getValue()).equals(form.due())) {
            due.setValue(form.due().orElse(null));
        }
        owners.choose(each -> form.owner().equals(Optional.of(each)));
        efforts.choose(each -> form.effort().equals(Optional.of(each)));
        agreed.setSelected(form.isAgreed());
        boolean asksAgreed = !brief || form.owner().isPresent();
        agreed.setVisible(asksAgreed);
        agreed.setManaged(asksAgreed);
        boolean theirs = form.owner().equals(Optional.of(StepOwner.THEM));
        asked.setVisible(theirs);
        asked.setManaged(theirs);
    }

    private void own(StepOwner owner) {
        form.belongTo(form.owner().equals(Optional.of(owner)) ? Optional.empty() : Optional.of(owner));
        refresh();
    }

    private void ask(StepEffort effort) {
        form.ask(form.effort().equals(Optional.of(effort)) ? Optional.empty() : Optional.of(effort));
        refresh();
    }

    private TextField what(Words words) {
        what = field(words.of("kit.step.what"), form.text());
        what.textProperty().addListener((property, before, now) -> form.say(now));
        return what;
    }

    private HBox day(Words words) {
        hour = field(words.of("kit.step.hour"), form.time());
        hour.setPrefWidth(HOUR_WIDTH);
        hour.setMinWidth(HOUR_WIDTH);
        hour.textProperty().addListener((property, before, now) -> form.at(now));
        due.setPromptText(words.of("kit.step.by"));
        due.setAccessibleText(words.of("kit.step.by"));
        HBox.setHgrow(due, Priority.ALWAYS);
        return Rows.of(GAP, due, hour);
    }

    private static void show(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static TextField field(String name, String text) {
        TextField field = new TextField(text);
        field.setPromptText(name);
        field.setAccessibleText(name);
        return field;
    }
}
