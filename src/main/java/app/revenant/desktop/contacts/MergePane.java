package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Coded;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.Party;
import app.revenant.work.Duplicate;
import app.revenant.work.Merging;
import app.revenant.work.Merging.Difference;
import app.revenant.work.Merging.Trait;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two side by side: for each thing that differs, which word is kept. */
final class MergePane extends VBox {

    private static final double GAP = 12;
    private static final double LABELS = 130;

    private final Words words;
    private final Set<Trait> second = EnumSet.noneOf(Trait.class);

    MergePane(Duplicate pair, Merging merging, ContactActs acts, Words words) {
        super(GAP);
        this.words = words;
        getStyleClass().add("contact-pane");
        Button merge = Buttons.primary(words.of("contacts.merge"), () -> acts.merge(pair, merging, second));
        merge.setId("merge-do");
        Button apart = Buttons.plain(words.of("contacts.not-same"), () -> acts.tellApart(pair));
        apart.setId("merge-apart");
        HBox head = Rows.of(8, Texts.clipped(Texts.title(words.of("contacts.same"))),
                new Pill(words.word(pair.likeness()), Tone.WARN), Rows.gap(), apart, merge);
        getChildren().addAll(head, new Card(table(merging)), Texts.wrapped(Texts.muted(words.of(
                pair.party() == Party.PERSON ? "contacts.merge.people-why" : "contacts.merge.companies-why"))));
    }

    private GridPane table(Merging merging) {
        GridPane table = new GridPane();
        table.getStyleClass().add("merge-table");
        table.getColumnConstraints().addAll(new ColumnConstraints(LABELS), half(), half());
        table.addRow(0, Texts.muted(""), name(merging, 0), name(merging, 1));
        merging.differences().forEach(each -> row(table, each));
        if (merging.differences().isEmpty()) {
            table.add(Texts.wrapped(Texts.muted(words.of("contacts.nothing-differs"))), 1, 1, 2, 1);
        }
        return table;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(40);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private Node name(Merging merging, int which) {
        String name = merging.names().get(which);
        return Texts.clipped(Texts.heading(name.isEmpty() ? words.of("contacts.nameless") : name));
    }

    private void row(GridPane table, Difference difference) {
        String label = words.word(difference.trait());
        ToggleGroup group = new ToggleGroup();
        RadioButton one = choice(group, difference, difference.one(), "merge-one-");
        RadioButton other = choice(group, difference, difference.other(), "merge-other-");
        group.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == other) {
                second.add(difference.trait());
            } else {
                second.remove(difference.trait());
            }
        });
        group.selectToggle(difference.second() ? other : one);
        table.addRow(table.getRowCount(), Texts.muted(label), one, other);
    }

    private RadioButton choice(ToggleGroup group, Difference difference, String value, String id) {
        String said = said(difference.trait(), value);
        RadioButton button = new RadioButton(said);
        button.setId(id + difference.trait().code());
        button.setAccessibleText(words.word(difference.trait()) + " " + said);
        button.setWrapText(true);
        button.setToggleGroup(group);
        return button;
    }

    private String said(Trait trait, String value) {
        return switch (trait) {
            case LANGUAGE -> Coded.find(Language.class, value).map(words::word).orElse(value);
            case FORM -> Coded.find(Form.class, value).map(words::word).orElse(value);
            default -> value;
        };
    }
}
