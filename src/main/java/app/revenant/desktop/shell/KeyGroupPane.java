package app.revenant.desktop.shell;

import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import java.util.Arrays;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The name of a part and its keys, one a line. */
final class KeyGroupPane extends VBox {

    KeyGroupPane(KeyGroup group) {
        super(8);
        GridPane keys = new GridPane();
        keys.getStyleClass().add("keys");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints printed = new ColumnConstraints();
        printed.setHalignment(HPos.RIGHT);
        keys.getColumnConstraints().setAll(names, printed);
        group.lines().forEach(line -> keys.addRow(keys.getRowCount(), Texts.wrapped(Texts.plain(line.name())), hints(line.keys())));
        getChildren().setAll(Texts.section(group.name()), keys);
    }

    /** Two blanks stand between keys that are alternatives. */
    private static HBox hints(String keys) {
        HBox row = Rows.of(4, Arrays.stream(keys.split(" {2}")).map(KeyHint::new).toArray(KeyHint[]::new));
        row.setFillHeight(false);
        row.setMaxWidth(HBox.USE_PREF_SIZE);
        return row;
    }
}
