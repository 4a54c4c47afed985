package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Rows;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A deal as a card: company, title and amount, silence against the usual pace, next step, and where it stands, or its cause where it is
 * flagged. All are of one height: a list of thousands scrolls without measuring them.
 */
final class CardCell extends ListCell<PipelineRow> {

    private static final double GAP = 4;
    private static final double DAYS = 34;

    private final Saying saying;
    private final Clipped name = new Clipped("strong");
    private final Clipped title = new Clipped("muted");
    private final Clipped amount = new Clipped("strong");
    private final StrainBar bar = new StrainBar();
    private final Clipped days = new Clipped("muted", "small");
    private final Clipped step = new Clipped("pill");
    private final Clipped cause = new Clipped("pill", "standing");
    private final VBox card;

    CardCell(Saying saying) {
        this.saying = saying;
        amount.setMinWidth(Region.USE_PREF_SIZE);
        days.setMinWidth(DAYS);
        days.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setPrefWidth(0);
        card = new VBox(GAP, name, Rows.of(GAP, title, Rows.gap(), amount), Rows.of(GAP, bar, days), step, cause);
        card.getStyleClass().add("deal-card");
        getStyleClass().add("card-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PipelineRow row, boolean empty) {
        PipelineRow before = getItem();
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else if (row != before || getGraphic() == null) {
            fill(row);
            setGraphic(card);
        }
    }

    private void fill(PipelineRow row) {
        name.say(row.name());
        title.say(row.name().equals(row.title()) ? "" : row.title());
        amount.say(saying.amount(row));
        bar.show(row.strain(), saying.strain(row), saying.silent(row));
        days.say(saying.days(row), saying.silent(row));
        step.say(saying.step(row));
        cause.say(saying.reading(row));
        setAccessibleText(saying.whole(row));
        setId("card-" + row.id().value().replaceAll("[^\\w-]", "-"));
    }
}
