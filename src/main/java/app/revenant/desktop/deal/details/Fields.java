package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import java.util.function.BiFunction;
import javafx.scene.Node;

/**
 * The fields of a sheet in its frame, as soon as they are read. What was typed outlives a change of language.
 *
 * @param title the key of the sheet's name
 * @param first the field that takes the focus
 */
record Fields<F>(String title, String first, Editing<?, F> editing, Runnable save, BiFunction<F, Words, Node> fields) {

    Node in(Words words, Ties ties) {
        ties.release();
        EditSheet sheet = new EditSheet(words, words.of(title), new EditSheet.Acts(save, editing::refuse, editing::giveUp),
                editing.refusal(), ties);
        ties.add(editing.form().watch(form -> form.ifPresent(typed -> sheet.fill(fields.apply(typed, words), first))));
        return sheet;
    }
}
