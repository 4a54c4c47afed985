package app.revenant.desktop.material;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.EmptyState;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.Coded;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.OwnLetter;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Letters of one's own at the left, with what to begin from; the one looked at at the right. */
final class LettersPage extends BorderPane {

    private static final double GAP = 8;

    private final MaterialModel model;
    private final Words words;
    private final Telling telling;

    LettersPage(MaterialModel model, Words words, Telling telling, Ties ties) {
        this.model = model;
        this.words = words;
        this.telling = telling;
        Shelf<OwnLetter> shelf = new Shelf<>(words.of("material.letters"), this::line, model::look);
        VBox left = new VBox(GAP, shelf, beginning());
        left.getStyleClass().add("material-side");
        setLeft(left);
        ties.add(model.held().watch(held -> {
            shelf.show(held.letters());
            shelf.choose(this::isLookedAt);
            if (getCenter() instanceof LetterForm form) {
                form.refresh();
            }
        }));
        ties.add(model.letter().watch(looked -> setCenter(looked.<javafx.scene.Node>map(letter ->
                new LetterForm(model, letter, like(letter), words)).orElseGet(this::nothing))));
        ties.add(model.letter().watch(looked -> shelf.choose(this::isLookedAt)));
    }

    private boolean isLookedAt(OwnLetter letter) {
        return model.letter().get().filter(now -> now.id().equals(letter.id())).isPresent();
    }

    private EmptyState nothing() {
        return new EmptyState(Feather.EDIT_3, words.of("material.no-letter"), words.of("material.no-letter-why"));
    }

    private VBox beginning() {
        Choice<LetterId> from = new Choice<>(List.of(LetterId.values()), this::name, LetterId.T1);
        Choice<Language> language = new Choice<>(List.of(Language.values()), words::word, words.language());
        Choice<Form> form = new Choice<>(List.of(Form.values()), words::word, Form.VOUS);
        from.setId("material-from");
        from.setAccessibleText(words.of("closeout.letter"));
        language.setAccessibleText(words.of("closeout.language"));
        form.setAccessibleText(words.of("closeout.form"));
        form.visibleProperty().bind(language.valueProperty().isEqualTo(Language.FR));
        form.managedProperty().bind(form.visibleProperty());
        var copy = Buttons.plain(words.of("material.copy"), () -> model.copy(from.getValue(),
                Voice.of(language.getValue(), form.getValue()), words.of("material.copy-name", name(from.getValue()))));
        copy.setId("material-copy");
        var blank = Buttons.plain(words.of("material.blank"), () -> model.blank(from.getValue(), Voice.of(language.getValue(), form.getValue())));
        blank.setId("material-blank");
        Label heading = Texts.heading(words.of("material.begin"));
        return new VBox(GAP, heading, from, Rows.of(GAP, language, form), Rows.of(GAP, copy, blank));
    }

    private String line(OwnLetter letter) {
        String voice = letter.language() == Language.EN ? words.word(letter.language())
                : words.word(letter.language()) + ", " + words.word(letter.form());
        return letter.name() + "\n" + letter.template() + " · " + voice;
    }

    private String like(OwnLetter letter) {
        return words.of("material.like", Coded.find(LetterId.class, letter.template()).map(this::name).orElse(letter.template()));
    }

    private String name(LetterId letter) {
        Optional<String> cause = letter.cause().map(number -> telling.causeShort(Cause.numbered(number)));
        return letter.code() + " · " + cause.orElseGet(() -> words.word(letter.kind()));
    }
}
