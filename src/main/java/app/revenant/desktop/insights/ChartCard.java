package app.revenant.desktop.insights;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.work.Chart;
import app.revenant.work.ChartPicture;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import org.kordamp.ikonli.feather.Feather;

/** One chart with its title, how many cases it rests on, and its menu to save it. One stop of Tab reads it all. */
final class ChartCard extends VBox {

    /** Twice as fine as on the screen, to be put into a paper. */
    private static final double FINE = 2;

    private final Chart chart;
    private final MenuButton save;
    private final Card drawn;

    ChartCard(Chart chart, Figures figures, Saving saving) {
        this.chart = chart;
        this.save = saveMenu(figures, saving);
        Pill cases = new Pill(figures.words().of("figures.n", chart.n()), Tone.PLAIN);
        cases.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Rows.of(8, Texts.wrapped(Texts.heading(figures.title(chart))), Rows.gap(), cases, save);
        drawn = new Card(head, Texts.wrapped(Texts.muted(figures.about(chart))), content(figures));
        drawn.getStyleClass().addAll("chart-card", "chart-" + chart.id());
        drawn.setId("chart-" + chart.id());
        drawn.setFocusTraversable(true);
        drawn.setAccessibleRole(AccessibleRole.PARENT);
        drawn.setAccessibleText(figures.spoken(chart));
        drawn.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(drawn, Priority.ALWAYS);
        getChildren().add(drawn);
        setMinWidth(0);
    }

    Chart chart() {
        return chart;
    }

    private Node content(Figures figures) {
        if (!chart.isEnough()) {
            return few(figures);
        } else if (chart instanceof Chart.Bars bars) {
            return new BarsPane(bars, figures);
        } else if (chart instanceof Chart.Lines lines) {
            return new LinesPane(lines, figures);
        }
        return new DotsPlot((Chart.Dots) chart, figures);
    }

    /** A few cases can be counted, in grey; no line is drawn through them. */
    private Node few(Figures figures) {
        VBox said = new VBox(6, Texts.wrapped(Texts.plain(figures.tooFew(chart))));
        if (figures.isCounted(chart)) {
            BarsPane bars = new BarsPane((Chart.Bars) chart, figures);
            bars.getStyleClass().add("few");
            said.getChildren().add(bars);
        }
        return said;
    }

    private MenuButton saveMenu(Figures figures, Saving saving) {
        MenuItem picture = new MenuItem(figures.words().of("figures.save-picture"));
        picture.setId("save-picture-" + chart.id());
        picture.setOnAction(chosen -> saving.picture(chart, this::picture));
        MenuItem table = new MenuItem(figures.words().of("figures.save-table"));
        table.setId("save-table-" + chart.id());
        table.setOnAction(chosen -> saving.table(chart));
        MenuButton menu = new MenuButton(figures.words().of("figures.save"), Icon.of(Feather.DOWNLOAD), picture, table);
        menu.getStyleClass().add("head-menu");
        menu.setId("save-" + chart.id());
        menu.setAccessibleText(figures.words().of("figures.save-of", figures.title(chart)));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    /** As it stands in the window, without the menu. */
    ChartPicture picture() {
        SnapshotParameters fine = new SnapshotParameters();
        fine.setTransform(Transform.scale(FINE, FINE));
        show(save, false);
        WritableImage image = drawn.snapshot(fine, null);
        show(save, true);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] points = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
        return new ChartPicture(width, height, points);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
