package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Puts an alert aside: until a day, or for good, with the reason why. */
final class AsideBar extends VBox {

    private static final double DAY_WIDTH = 150;
    private static final double GAP = 8;

    private final TextField why = new TextField();

    AsideBar(GhostsModel model, Words words, LocalDate today) {
        super(GAP);
        getStyleClass().add("aside-bar");
        why.setId("aside-why");
        why.setPromptText(words.of("ghosts.aside.why"));
        why.setAccessibleText(words.of("ghosts.aside.why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        DayField until = new DayField(words, Optional.of(today.plusWeeks(1))).from(() -> Optional.of(today));
        until.setId("aside-until");
        until.setPrefWidth(DAY_WIDTH);
        until.setMaxWidth(DAY_WIDTH);
        until.setAccessibleText(words.of("ghosts.aside.until"));
        Button snooze = Buttons.plain(words.of("ghosts.aside.snooze"),
                () -> until.day().filter(day -> day.isAfter(today)).ifPresentOrElse(day -> model.snooze(day, why.getText()),
                        until::requestFocus));
        Button dismiss = Buttons.plain(words.of("ghosts.aside.dismiss"), () -> {
            if (why.getText().isBlank()) {
                why.requestFocus();
            } else {
                model.dismiss(why.getText());
            }
        });
        snooze.setId("aside-snooze");
        dismiss.setId("aside-dismiss");
        Label untilName = Texts.muted(words.of("ghosts.aside.until"));
        untilName.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(why, Rows.of(GAP, untilName, until, snooze, Rows.gap(),
                Texts.clipped(Texts.small(words.of("ghosts.aside.for-good"))), dismiss));
        show(false);
    }

    void toggle() {
        show(!isVisible());
        if (isVisible()) {
            why.requestFocus();
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
