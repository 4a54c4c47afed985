package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The top of the screen: board or table, saved views, order, columns, and words to look for. */
final class PipelineHead extends HBox {

    private static final double FIELD = 210;

    private final PipelineModel model;
    private final Words words;
    private final Chip board;
    private final Chip table;
    private final MenuButton sort;
    private final MenuButton columns;
    private final TextField seek = new TextField();
    private List<Sorting> told = List.of();
    private List<Column> listed = List.of();

    PipelineHead(PipelineModel model, Words words, Asks asks, Ties ties) {
        super(8);
        this.model = model;
        this.words = words;
        board = chip("board.board", "as-board", true);
        table = chip("board.table", "as-table", false);
        sort = menu("board.sort", "sort-by", Feather.ARROW_DOWN);
        columns = menu("board.columns", "columns", Feather.COLUMNS);
        seek.setPromptText(words.of("pipeline.seek"));
        seek.setAccessibleText(words.of("pipeline.seek"));
        seek.setId("pipeline-seek");
        seek.setPrefWidth(FIELD);
        seek.textProperty().addListener((property, before, text) -> model.filter(model.arrangement().get().filter().saying(text)));
        MenuButton views = menu("board.views", "views", Feather.BOOKMARK);
        ViewsMenu saved = new ViewsMenu(model, words, asks, views);
        getChildren().addAll(Texts.title(words.of("place.pipeline")), board, table, Rows.gap(), views, sort, columns, seek);
        getStyleClass().add("screen-head");
        setAlignment(Pos.CENTER_LEFT);
        ties.add(model.arrangement().watch(this::follow));
        ties.add(model.views().views().watch(saved::show));
    }

    private void follow(Arrangement now) {
        board.setSelected(now.board());
        table.setSelected(!now.board());
        columns.setVisible(!now.board());
        columns.setManaged(!now.board());
        if (!seek.getText().equals(now.filter().text())) {
            seek.setText(now.filter().text());
        }
        if (!told.equals(now.order()) || !listed.equals(now.columns())) {
            list(now);
        }
    }

    /** Menus are made again only where they would say something else. */
    private void list(Arrangement now) {
        listed = now.columns();
        told = now.order();
        sort.getItems().setAll(Arrays.stream(Column.values()).map(column -> sorting(column, now.order())).toList());
        columns.getItems().setAll(Arrays.stream(Column.values()).filter(column -> column != Column.COMPANY).map(column -> shown(column, now)).toList());
    }

    /** The order in which they count is told by a number, the way by an arrow. */
    private MenuItem sorting(Column column, List<Sorting> order) {
        int place = order.stream().map(Sorting::column).toList().indexOf(column);
        String name = words.of(column.key());
        MenuItem item = new MenuItem(place < 0 ? name : (place + 1) + "  " + name + (order.get(place).down() ? "  ↓" : "  ↑"));
        item.setId("sort-" + column.id());
        item.setOnAction(chosen -> model.sort(column));
        return item;
    }

    private MenuItem shown(Column column, Arrangement now) {
        CheckMenuItem item = new CheckMenuItem(words.of(column.key()));
        item.setId("column-" + column.id());
        item.setSelected(now.columns().contains(column));
        item.setOnAction(chosen -> model.toggle(column));
        return item;
    }

    private Chip chip(String key, String id, boolean asBoard) {
        Chip chip = new Chip(words.of(key), Tone.ACCENT);
        chip.setId(id);
        chip.setOnAction(pressed -> {
            model.arrange(model.arrangement().get().board(asBoard));
            chip.setSelected(true);
        });
        return chip;
    }

    private MenuButton menu(String key, String id, Feather icon) {
        MenuButton menu = new MenuButton(words.of(key), Icon.of(icon));
        menu.setId(id);
        menu.getStyleClass().add("head-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }
}
