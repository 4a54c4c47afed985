package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealStatus;
import app.revenant.work.Hit;
import app.revenant.work.Marked;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a line of the palette is made of, built once and told other things with every key: new nodes would have to be styled,
 * which takes longer than everything else together.
 */
final class LineRow extends HBox {

    private static final double GAP = 10;

    private final Label heading = Texts.section("");
    private final FontIcon icon = Icon.of(Feather.CHEVRON_RIGHT);
    private final MarkedText title = new MarkedText();
    private final Tooltip whole = new Tooltip();
    private final Label detail = Texts.clipped(Texts.muted(""));
    private final Pill status = new Pill("", Tone.PLAIN);
    private final Label day = Texts.small("");
    private final KeyHint keys = new KeyHint("");

    LineRow() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setTooltip(whole);
        detail.setMaxWidth(Double.MAX_VALUE);
        day.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(heading, icon, title, detail, status, day, keys);
    }

    void head(String text) {
        say(heading, Optional.of(text));
        show(icon, false);
        show(title, false);
        show(detail, false);
        show(status, false);
        show(day, false);
        show(keys, false);
    }

    void tell(Line line, Words words) {
        show(heading, false);
        show(icon, true);
        icon.setIconCode(line.group().icon());
        show(title, true);
        title.show(LineCell.title(line, words));
        show(detail, true);
        detail.setText(LineCell.detail(line).text());
        whole.setText(detail.getText());
        // Nothing to point at.
        detail.setMouseTransparent(detail.getText().isBlank());
        say(status, line.hit().flatMap(Hit::status).filter(each -> each != DealStatus.OPEN).map(words::word));
        say(day, line.hit().flatMap(Hit::day).map(words::shortDay));
        say(keys, line.command().map(Command::keys).filter(each -> !each.isEmpty()));
    }

    private static void say(Label label, Optional<String> text) {
        text.ifPresent(label::setText);
        show(label, text.isPresent());
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
