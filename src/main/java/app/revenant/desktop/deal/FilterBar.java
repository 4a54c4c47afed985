package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ContactAttempt;
import app.revenant.model.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What of the story is shown: by kind, with how many there are, by person and by text. Esc in the text empties it. */
final class FilterBar extends VBox {

    private static final double GAP = 6;
    private static final double PERSON = 130;

    private final DealModel model;
    private final Words words;
    private final KeyedChips<Facet> facets;
    private final Label shown = Texts.small("");
    private final HBox head;
    private List<Optional<PersonId>> offered = List.of();

    FilterBar(DealModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
        facets = new KeyedChips<>(List.of(Facet.values()), words::word, each -> Tone.PLAIN, facet -> model.filter(now -> now.pressed(facet)));
        Arrays.stream(Facet.values()).forEach(each -> facets.chip(each).setId("story-" + each.code()));
        head = Rows.of(GAP, Texts.heading(words.of("deal.story")), shown, text());
        getChildren().addAll(head, facets);
    }

    private TextField text() {
        TextField text = new TextField(model.filter().get().text());
        text.setId("story-text");
        text.setPromptText(words.of("story.text"));
        text.setAccessibleText(words.of("story.text"));
        text.textProperty().addListener((property, before, typed) -> model.filter(now -> now.saying(typed)));
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                key.consume();
                text.clear();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    /** @param left how many contacts pass the filter */
    void show(DealModel.Seen seen, long left) {
        StoryFilter filter = model.filter().get();
        List<ContactAttempt> all = seen.deal().history().attempts();
        Optional<PersonId> contact = seen.deal().deal().contact();
        for (Facet facet : Facet.values()) {
            facets.chip(facet).setText(words.word(facet) + " " + filter.count(facet, all, contact));
        }
        facets.show(facet -> all.stream().anyMatch(facet::fits));
        facets.choose(filter.facets()::contains);
        shown.setText(filter.isNone() ? "" : words.of("story.shown", left, all.size()));
        people(seen, all, filter);
    }

    /** Only where there is more than one to choose from. */
    private void people(DealModel.Seen seen, List<ContactAttempt> all, StoryFilter filter) {
        List<PersonId> spokenWith = all.stream().flatMap(each -> each.person().or(() -> seen.deal().deal().contact()).stream()).distinct().toList();
        List<Optional<PersonId>> choices = Stream.concat(Stream.of(Optional.<PersonId>empty()), spokenWith.stream().map(Optional::of)).toList();
        if (!choices.equals(offered)) {
            offered = choices;
            head.getChildren().removeIf(Choice.class::isInstance);
            if (spokenWith.size() > 1) {
                head.getChildren().add(person(choices, filter, seen));
            }
        }
    }

    private Choice<Optional<PersonId>> person(List<Optional<PersonId>> choices, StoryFilter filter, DealModel.Seen seen) {
        Choice<Optional<PersonId>> choice = new Choice<>(choices, id -> id.map(seen::name).orElse(words.of("story.everybody")), filter.person());
        choice.setId("story-person");
        choice.setAccessibleText(words.of("story.person"));
        choice.setPrefWidth(PERSON);
        choice.setMinWidth(PERSON);
        choice.setOnAction(chosen -> model.filter(now -> now.of(choice.getValue())));
        return choice;
    }
}
