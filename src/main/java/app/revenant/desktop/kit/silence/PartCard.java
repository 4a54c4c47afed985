package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Question;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the seller left open, and the one thing worth asking. */
public final class PartCard {

    private final SilenceModel model;
    private final Assessed deal;
    private final Telling telling;
    private final Words words;

    public PartCard(SilenceModel model, Telling telling, Words words) {
        this.model = model;
        this.deal = model.deal();
        this.telling = telling;
        this.words = words;
    }

    /** Blank where there is neither a part nor a question. */
    public Optional<Card> card() {
        Card card = new Card();
        telling.part(deal.assessment()).filter(any -> deal.assessment().isFlagged()).ifPresent(part -> {
            card.getChildren().addAll(Texts.heading(words.of("silence.part")), Texts.wrapped(Texts.muted(part)));
            telling.check(deal.assessment()).ifPresent(check -> card.getChildren().add(Texts.wrapped(Texts.muted(check))));
        });
        telling.question(deal).ifPresent(question -> card.getChildren().add(asked(question)));
        return card.getChildren().isEmpty() ? Optional.empty() : Optional.of(card);
    }

    private Node asked(String question) {
        boolean toCustomer = deal.assessment().question().filter(Question::toCustomer).isPresent();
        Label heading = Texts.wrapped(Texts.strong(words.of(toCustomer ? "silence.ask" : "silence.ask-yourself")));
        VBox texts = new VBox(2, heading, Texts.wrapped(Texts.plain(question)));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox box = Rows.of(8, texts);
        texts.getChildren().add(button(question));
        if (toCustomer) {
            Button copying = Icon.button(Feather.COPY, words.of("silence.copy-question"), () -> model.copy(question));
            copying.setId("copy-question");
            box.getChildren().add(copying);
        }
        box.getStyleClass().add("ask-box");
        return box;
    }

    private Button button(String question) {
        Button button = Buttons.plain(words.of("silence.do.answer"), model::answer);
        button.getStyleClass().add("small-button");
        button.setId("log-answer");
        button.setAccessibleText(button.getText() + ": " + question);
        VBox.setMargin(button, new Insets(4, 0, 0, 0));
        return button;
    }
}
