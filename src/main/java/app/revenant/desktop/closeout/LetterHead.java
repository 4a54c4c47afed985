package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.OwnLetter;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Which letter, in which language, in which form of address. */
final class LetterHead {

    private final Choice<Wording> letter;
    private boolean showing;
    private final List<LetterId> letters;
    private final Choice<Language> language;
    private final Choice<Form> form;

    /** A shipped letter, or one of the seller's that stands for it. */
    private record Wording(LetterId letter, Optional<OwnLetter> own) {
    }

    LetterHead(CloseOutModel model, List<LetterId> letters, Words words, Telling telling) {
        this.letters = letters;
        letter = new Choice<>(wordings(letters, model.held().get().letters()), each -> each.own().map(mine -> words.of("closeout.own", each.letter().code(), mine.name()))
                .orElseGet(() -> name(each.letter(), words, telling)), new Wording(LetterId.T1, Optional.empty()));
        language = new Choice<>(List.of(Language.values()), words::word, Language.EN);
        form = new Choice<>(List.of(Form.values()), words::word, Form.VOUS);
        letter.setId("closeout-letter");
        letter.setAccessibleText(words.of("closeout.letter"));
        language.setAccessibleText(words.of("closeout.language"));
        form.setAccessibleText(words.of("closeout.form"));
        List.of(letter, language, form).forEach(each -> {
            each.getStyleClass().add("small-choice");
            each.setMaxWidth(Choice.USE_PREF_SIZE);
            each.setMinWidth(Choice.USE_PREF_SIZE);
        });
        model.draft().get().ifPresent(this::refresh);
        letter.valueProperty().addListener((property, before, now) -> unlessShowing(() ->
                now.own().ifPresentOrElse(model::own, () -> model.letter(now.letter()))));
        language.valueProperty().addListener((property, before, now) -> unlessShowing(() -> model.voice(Voice.of(now, form.getValue()))));
        form.valueProperty().addListener((property, before, now) -> unlessShowing(() -> model.voice(Voice.of(language.getValue(), now))));
    }

    Node[] nodes() {
        return new Node[] {letter, language, form};
    }

    void refresh(LetterDraft draft) {
        Voice voice = draft.base().voice();
        showing = true;
        letter.setValue(new Wording(draft.base().letter(), draft.base().own()));
        language.setValue(voice.language());
        form.setVisible(voice.language() == Language.FR);
        form.setManaged(voice.language() == Language.FR);
        if (voice != Voice.EN) {
            form.setValue(voice == Voice.FR_TU ? Form.TU : Form.VOUS);
        }
        showing = false;
    }

    /** Letters of one's own that came, went or changed meanwhile. */
    void offer(List<OwnLetter> own) {
        showing = true;
        Wording now = letter.getValue();
        letter.getItems().setAll(wordings(letters, own));
        letter.setValue(now);
        showing = false;
    }

    /** What the model says is no choice of the seller. */
    private void unlessShowing(Runnable choice) {
        if (!showing) {
            choice.run();
        }
    }

    private static List<Wording> wordings(List<LetterId> letters, List<OwnLetter> own) {
        return letters.stream().flatMap(each -> Stream.concat(Stream.of(new Wording(each, Optional.empty())),
                own.stream().filter(mine -> mine.template().equals(each.code())).map(mine -> new Wording(each, Optional.of(mine))))).toList();
    }

    private static String name(LetterId letter, Words words, Telling telling) {
        return letter.cause().map(cause -> letter.code() + " · " + telling.causeShort(Cause.numbered(cause)))
                .orElseGet(() -> letter.code() + " · " + words.word(letter.kind()));
    }
}
