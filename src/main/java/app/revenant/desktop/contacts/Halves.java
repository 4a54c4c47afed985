package app.revenant.desktop.contacts;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The fields at the left, a little wider than the story at the right, whatever is in them. */
final class Halves extends GridPane {

    private static final double GAP = 12;
    private static final double[] SHARES = {56, 44};

    Halves(Node left, Node right) {
        setHgap(GAP);
        for (Node side : new Node[] {left, right}) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(SHARES[getColumnConstraints().size()]);
            half.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(half);
            add(side, getColumnConstraints().size() - 1, 0);
            GridPane.setValignment(side, VPos.TOP);
            GridPane.setFillHeight(side, false);
        }
    }
}
