package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.work.Telling;
import java.util.List;
import javafx.scene.Node;

/** Which letter, in which language, in which form of address. */
final class LetterHead {

    private final Choice<LetterId> letter;
    private final Choice<Language> language;
    private final Choice<Form> form;

    LetterHead(CloseOutModel model, List<LetterId> letters, Words words, Telling telling) {
        letter = new Choice<>(letters, each -> name(each, words, telling), LetterId.T1);
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
        letter.valueProperty().addListener((property, before, now) -> model.letter(now));
        language.valueProperty().addListener((property, before, now) -> model.voice(Voice.of(now, form.getValue())));
        form.valueProperty().addListener((property, before, now) -> model.voice(Voice.of(language.getValue(), now)));
    }

    Node[] nodes() {
        return new Node[] {letter, language, form};
    }

    void refresh(LetterDraft draft) {
        Voice voice = draft.base().voice();
        letter.setValue(draft.base().letter());
        language.setValue(voice.language());
        form.setVisible(voice.language() == Language.FR);
        form.setManaged(voice.language() == Language.FR);
        if (voice != Voice.EN) {
            form.setValue(voice == Voice.FR_TU ? Form.TU : Form.VOUS);
        }
    }

    private static String name(LetterId letter, Words words, Telling telling) {
        return letter.cause().map(cause -> letter.code() + " · " + telling.causeShort(Cause.numbered(cause)))
                .orElseGet(() -> letter.code() + " · " + words.word(letter.kind()));
    }
}
