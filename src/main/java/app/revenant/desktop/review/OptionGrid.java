package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.KeyHint;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ReviewEntry;
import app.revenant.model.Verdict;
import app.revenant.review.Option;
import app.revenant.work.ReviewCard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The decisions, each with its key; those that are not offered say why. */
final class OptionGrid extends GridPane {

    private static final double HALF = 50;
    private static final double GAP = 8;

    private final ReviewCard card;
    private final ReviewModel model;
    private final Words words;
    private Optional<Button> first = Optional.empty();

    OptionGrid(ReviewCard card, ReviewModel model, Words words) {
        this.card = card;
        this.model = model;
        this.words = words;
        setHgap(GAP);
        setVgap(GAP);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        getColumnConstraints().setAll(half, half);
        List<Option> keyed = card.options().stream().filter(each -> each.verdict() != Verdict.WATCH).toList();
        for (int place = 0; place < keyed.size(); place++) {
            add(cell(keyed.get(place), place + 1), place % 2, place / 2);
        }
    }

    void begin() {
        first.ifPresent(Button::requestFocus);
    }

    private Node cell(Option option, int key) {
        return option.hindrance().map(why -> (Node) hindered(option, key, words.word(why))).orElseGet(() -> button(option, key));
    }

    private Button button(Option option, int key) {
        String name = name(option.verdict());
        boolean end = option.verdict() == Verdict.CLOSE_OUT && (card.corpse() || card.deal().assessment().isBeyondChasing());
        Button button = end ? Buttons.ghost(name, () -> model.decide(option.verdict())) : Buttons.plain(name, () -> model.decide(option.verdict()));
        button.setGraphic(new KeyHint("" + key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setId(id(option));
        button.setAccessibleText(key + " " + name);
        button.getStyleClass().add("review-option");
        if (card.decided().map(ReviewEntry::verdict).filter(option.verdict()::equals).isPresent()) {
            button.getStyleClass().add("chosen");
        }
        first = first.or(() -> Optional.of(button));
        return button;
    }

    private HBox hindered(Option option, int key, String why) {
        Label reason = Texts.wrapped(Texts.small(why));
        VBox said = new VBox(1, Texts.muted(name(option.verdict())), reason);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = Rows.of(GAP, new KeyHint("" + key), said);
        row.getStyleClass().add("review-hindered");
        row.setId(id(option));
        return row;
    }

    private String name(Verdict verdict) {
        return verdict == Verdict.ADVANCE && card.option(verdict).filter(Option::isOffered).isPresent()
                ? card.nextStage().map(stage -> words.of("ritual.advance-to", words.stage(stage))).orElse(words.word(verdict))
                : words.word(verdict);
    }

    private static String id(Option option) {
        return "review-" + option.verdict().code().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
