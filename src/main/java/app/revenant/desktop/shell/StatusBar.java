package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Money;
import app.revenant.review.Forecast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The figures at the foot of the window. */
final class StatusBar extends HBox {

    private final Words words;
    private final Label sums = Texts.clipped(Texts.small(""));
    private final Button ghosting;
    private final Label saved;

    StatusBar(Words words, Runnable toGhosts) {
        super(16);
        this.words = words;
        this.ghosting = Buttons.quiet("", toGhosts);
        this.saved = Texts.small(words.of("shell.saved"));
        getStyleClass().add("status-bar");
        ghosting.getStyleClass().add("status-ghosts");
        ghosting.setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sums, Rows.gap(), ghosting, saved);
    }

    void show(Standing now) {
        sums.setText(Stream.of(words.of("shell.open-deals", now.figures().open()), sum(now, Forecast::declared),
                weighted(now)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        ghosting.setText(words.of("shell.ghosting", now.figures().ghosting()));
        ghosting.setVisible(now.figures().ghosting() > 0);
    }

    /** The time of the last backup made from this window. */
    void backedUp(String time) {
        saved.setText(words.of("shell.backed-up", time));
    }

    private String weighted(Standing now) {
        String sum = sum(now, Forecast::weighted);
        return sum.isEmpty() ? "" : words.of("shell.weighted", sum);
    }

    /** One amount a currency: they are never converted. */
    private String sum(Standing now, ToDoubleFunction<Forecast> of) {
        return now.figures().forecast().values().stream().filter(line -> of.applyAsDouble(line) > 0)
                .map(line -> words.money(whole(of.applyAsDouble(line), line.currency())))
                .collect(Collectors.joining(" + "));
    }

    private static Money whole(double major, String currency) {
        return Money.of(BigDecimal.valueOf(major).setScale(0, RoundingMode.HALF_EVEN), currency);
    }
}
