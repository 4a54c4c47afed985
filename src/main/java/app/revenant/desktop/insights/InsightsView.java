package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Chart;
import app.revenant.work.ChartPicture;
import app.revenant.work.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head with the period, the cards below. */
final class InsightsView extends VBox {

    private final InsightsModel model;
    private final Words words;
    private final Saving saving;
    private final Label saved = Texts.clipped(Texts.small(""));
    private final CardGrid grid = new CardGrid();
    private final Choice<Period> period;
    private final Button export;
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Runnable release;
    private Optional<List<Chart>> shown = Optional.empty();

    InsightsView(InsightsModel model, Words words, Desk desk) {
        this.model = model;
        this.words = words;
        this.saving = new Saving(desk, words, saved::setText);
        period = new Choice<>(List.of(Period.values()), words::word, model.period().get());
        period.setId("insights-period");
        period.setAccessibleText(words.of("figures.period"));
        period.setMinWidth(Region.USE_PREF_SIZE);
        period.setOnAction(chosen -> model.choose(period.getValue()));
        export = Buttons.withIcon(Buttons.plain(words.of("figures.export"), this::exportAll), Feather.DOWNLOAD);
        export.setId("insights-export");
        saved.setId("insights-saved");
        HBox head = Rows.of(10, Texts.whole(Texts.title(words.of("place.insights"))), Rows.gap(), saved, period, export);
        head.getStyleClass().add("insights-head");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("insights-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("insights");
        getChildren().addAll(head, scroll);
        release = model.charts().watch(this::show);
    }

    /** A write that changes no figure leaves the cards, and the focus, where they are. */
    private void show(Optional<List<Chart>> read) {
        if (read.isPresent() && read.equals(shown)) {
            return;
        }
        shown = read;
        List<Chart> charts = read.orElse(List.of());
        boolean none = charts.stream().allMatch(chart -> chart.n() == 0);
        export.setDisable(none);
        if (read.isPresent() && none) {
            EmptyState empty = new EmptyState(Feather.BAR_CHART_2, words.of("figures.none"), words.of("figures.none-text"));
            empty.setId("insights-empty");
            scroll.setContent(empty);
        } else {
            Figures figures = new Figures(words);
            grid.show(charts.stream().map(chart -> new ChartCard(chart, figures, saving)).toList());
            scroll.setContent(grid);
        }
    }

    private void exportAll() {
        saving.everything(model.charts().get().orElse(List.of()), this::pictures);
    }

    private Map<String, ChartPicture> pictures() {
        Map<String, ChartPicture> pictures = new LinkedHashMap<>();
        grid.cards().forEach(card -> pictures.put(card.chart().id(), card.picture()));
        return pictures;
    }

    void begin() {
        period.requestFocus();
    }

    void release() {
        release.run();
    }
}
