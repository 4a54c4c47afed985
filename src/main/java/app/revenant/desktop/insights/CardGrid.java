package app.revenant.desktop.insights;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cards two abreast, or below each other where it is narrow; in the order of reading either way. */
final class CardGrid extends GridPane {

    /** Below this a chart beside another one could not be read. */
    private static final double WIDE = 820;

    private List<ChartCard> cards = List.of();
    private int abreast;

    CardGrid() {
        getStyleClass().add("chart-grid-pane");
        widthProperty().addListener((of, before, now) -> lay(false));
    }

    void show(List<ChartCard> next) {
        cards = next;
        lay(true);
    }

    List<ChartCard> cards() {
        return cards;
    }

    private void lay(boolean anew) {
        int columns = getWidth() > 0 && getWidth() < WIDE ? 1 : 2;
        if (anew || columns != abreast) {
            abreast = columns;
            getChildren().clear();
            getColumnConstraints().clear();
            for (int column = 0; column < columns; column++) {
                ColumnConstraints part = new ColumnConstraints();
                part.setPercentWidth(100.0 / columns);
                part.setHgrow(Priority.ALWAYS);
                getColumnConstraints().add(part);
            }
            for (int place = 0; place < cards.size(); place++) {
                add(cards.get(place), place % columns, place / columns);
            }
        }
    }
}
