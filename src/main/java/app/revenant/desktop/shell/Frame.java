package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The bars around the middle, in one language; made anew in another. */
final class Frame extends BorderPane {

    /** What the bars set in motion. */
    record Moves(Acts acts, Consumer<Place> go, Runnable removeSample) {
    }

    private final Rail rail;
    private final StatusBar foot;
    private final HBox sample;
    private final DayStrip day;

    /** @param day over the middle, when there is something to say */
    Frame(Words words, Moves moves, SettingsMenu menu, StackPane middle, DayStrip day) {
        this.day = day;
        rail = new Rail(words, moves.go(), menu);
        foot = new StatusBar(words, () -> moves.go().accept(Place.GHOSTS));
        sample = Rows.of(12, Texts.plain(words.of("shell.sample")),
                Buttons.quiet(words.of("shell.remove-sample"), moves.removeSample()));
        sample.getStyleClass().add("sample-strip");
        setTop(new TopBar(words, moves.acts()));
        setLeft(rail);
        setCenter(new BorderPane(middle, new VBox(sample, day), null, null, null));
        setBottom(foot);
        showSample(false);
    }

    void notice(Optional<DayNotice> notice) {
        day.show(notice);
    }

    void choose(Place place) {
        rail.choose(place);
    }

    void show(Standing now, Optional<String> backedUp) {
        rail.count(Place.TODAY, now.today());
        rail.count(Place.PIPELINE, now.figures().open());
        rail.count(Place.GHOSTS, now.figures().ghosting());
        rail.sign(Place.REVIEW, now.reviewDue() && !now.empty());
        foot.show(now);
        backedUp.ifPresent(foot::backedUp);
        showSample(now.sample());
    }

    private void showSample(boolean shown) {
        sample.setVisible(shown);
        sample.setManaged(shown);
    }
}
