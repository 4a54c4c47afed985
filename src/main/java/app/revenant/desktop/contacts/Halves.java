package app.revenant.desktop.contacts;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two columns of the same width, whatever is in them. */
final class Halves extends GridPane {

    private static final double GAP = 12;
    private static final double HALF = 50;

    Halves(Node left, Node right) {
        setHgap(GAP);
        for (Node side : new Node[] {left, right}) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
            add(side, getColumnConstraints().size() - 1, 0);
            GridPane.setValignment(side, javafx.geometry.VPos.TOP);
            GridPane.setFillHeight(side, false);
        }
    }
}
