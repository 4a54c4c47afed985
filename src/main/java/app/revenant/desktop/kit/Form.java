package app.revenant.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels at the left, fields at the right. Each label names its field to a screen reader. */
public final class Form extends GridPane {

    private static final double LABELS = 130;

    public Form() {
        ColumnConstraints labels = new ColumnConstraints(Region.USE_PREF_SIZE, LABELS, LABELS);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(labels, fields);
        getStyleClass().add("form");
    }

    public Form row(String name, Node field) {
        Label label = Texts.wrapped(Texts.muted(name));
        label.setLabelFor(field);
        addRow(getRowCount(), label, field);
        return this;
    }

    /** Something without a label of its own, under the field above. */
    public Form under(Node note) {
        add(note, 1, getRowCount());
        return this;
    }
}
