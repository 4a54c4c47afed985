package app.revenant.desktop.welcome;

import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A greeting and three large buttons. */
final class WelcomeView extends BorderPane {

    private static final double CARD = 260;

    private final Words words;
    private final HBox ways;

    WelcomeView(Words words, Runnable sample, WelcomeScreen.Choices choices) {
        this.words = words;
        getStyleClass().add("welcome");
        ways = Rows.of(16,
                way(Feather.COMPASS, words.of("welcome.sample"), words.of("welcome.sample-text"), sample),
                way(Feather.DOWNLOAD, words.of("welcome.import"), words.of("welcome.import-text"), choices.importFile()),
                way(Feather.FILE_PLUS, words.of("welcome.empty"), words.of("welcome.empty-text"), choices.startEmpty()));
        ways.setAlignment(Pos.CENTER);
        Label name = Texts.title(words.of("welcome.title"));
        name.getStyleClass().add("welcome-title");
        VBox all = new VBox(14, name, Texts.muted(words.of("welcome.promise")), ways,
                Texts.small(words.of("welcome.local")));
        VBox.setMargin(ways, new Insets(18, 0, 18, 0));
        all.setAlignment(Pos.CENTER);
        setTop(languages(choices));
        setCenter(all);
    }

    void begin() {
        ways.getChildren().get(0).requestFocus();
    }

    private HBox languages(WelcomeScreen.Choices choices) {
        HBox row = Rows.of(6, Rows.gap());
        for (Language language : Language.values()) {
            Chip chip = new Chip(words.word(language), Tone.ACCENT);
            chip.setSelected(language == words.language());
            chip.setOnAction(pressed -> choices.speak().accept(language));
            row.getChildren().add(chip);
        }
        row.getStyleClass().add("welcome-languages");
        return row;
    }

    private static Button way(Feather icon, String name, String text, Runnable act) {
        FontIcon shape = Icon.of(icon);
        shape.getStyleClass().add("welcome-icon");
        Label explanation = Texts.wrapped(Texts.muted(text));
        VBox content = new VBox(10, shape, Texts.heading(name), explanation);
        content.setAlignment(Pos.TOP_LEFT);
        Button button = new Button("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("welcome-way");
        button.setPrefWidth(CARD);
        content.setPrefWidth(CARD - 40);
        button.setAccessibleText(name + ". " + text);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
