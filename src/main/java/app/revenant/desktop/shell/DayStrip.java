package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The day's notice over the screen: one line, a way to Today, and whether it is told outside the window too. */
final class DayStrip extends HBox {

    private final DayNoticeModel model;
    private final Words words;
    private final Consumer<Place> go;

    DayStrip(DayNoticeModel model, Words words, Consumer<Place> go) {
        super(12);
        this.model = model;
        this.words = words;
        this.go = go;
        getStyleClass().add("day-strip");
        setAlignment(Pos.CENTER_LEFT);
        show(model.notice().get());
    }

    void show(Optional<DayNotice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        getChildren().clear();
        notice.ifPresent(now -> {
            Button open = Buttons.quiet(words.of("shell.notice.open"), () -> go.accept(Place.TODAY));
            open.setId("notice-open");
            getChildren().setAll(Icon.of(Feather.SUN), Texts.clipped(Texts.plain(now.said(words))), open, Rows.gap());
            if (model.canTellOutside()) {
                getChildren().add(outside());
            }
            Button close = Icon.button(Feather.X, words.of("kit.close"), model::putAway);
            close.setId("notice-close");
            getChildren().add(close);
        });
    }

    private CheckBox outside() {
        CheckBox box = new CheckBox(words.of("shell.notice.outside"));
        box.setId("notice-outside");
        box.setSelected(model.tellsOutside());
        box.setOnAction(ticked -> model.tellOutside(box.isSelected()));
        return box;
    }
}
