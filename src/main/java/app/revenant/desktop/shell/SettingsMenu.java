package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Theme;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** At the foot of the rail: pressed it opens the settings, its arrow the short ways: language, look, files in and out. */
final class SettingsMenu extends SplitMenuButton {

    SettingsMenu(Words words, Acts acts, Supplier<Theme> theme, Consumer<Language> speak, Consumer<Theme> dress) {
        setText(words.of("shell.menu"));
        setGraphic(Icon.of(Feather.SETTINGS));
        setId("rail-settings");
        setOnAction(pressed -> acts.run(Act.SETTINGS));
        getStyleClass().add("rail-menu");
        setPopupSide(Side.TOP);
        setMaxWidth(Double.MAX_VALUE);
        Menu languages = new Menu(words.of("shell.language"), Icon.of(Feather.GLOBE));
        languages.getItems().addAll(radios(List.of(Language.values()), words.language(), words::word, speak));
        Menu themes = new Menu(words.of("shell.theme"), Icon.of(Feather.DROPLET));
        themes.getItems().addAll(radios(List.of(Theme.values()), theme.get(), words::word, dress));
        setOnShowing(opening -> themes.getItems().setAll(radios(List.of(Theme.values()), theme.get(), words::word, dress)));
        getItems().addAll(languages, themes, new SeparatorMenuItem(), item(Act.IMPORT, words, acts), item(Act.EXPORT, words, acts), item(Act.BACK_UP, words, acts), new SeparatorMenuItem(), item(Act.MATERIAL, words, acts),
                new SeparatorMenuItem(), item(Act.KEYS, words, acts));
    }

    private static MenuItem item(Act act, Words words, Acts acts) {
        MenuItem item = new MenuItem(words.of(act.label()), Icon.of(act.icon()));
        act.keys().ifPresent(keys -> item.setText(item.getText() + "   " + keys.getDisplayText()));
        item.setOnAction(chosen -> acts.run(act));
        return item;
    }

    private static <T> List<MenuItem> radios(List<T> values, T now, Function<T, String> name,
            Consumer<T> choose) {
        ToggleGroup one = new ToggleGroup();
        return values.stream().<MenuItem>map(value -> {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(one);
            item.setSelected(value.equals(now));
            item.setOnAction(chosen -> choose.accept(value));
            return item;
        }).toList();
    }
}
