package app.revenant.store;

import app.revenant.model.Form;
import app.revenant.model.ItemKind;
import app.revenant.model.Language;
import app.revenant.model.OwnLetter;
import app.revenant.model.OwnLetterId;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;
import java.util.Collections;
import java.util.List;

/** The seller's own letters and useful items. */
final class Materials {

    static final ThingTable<OwnLetter> LETTERS = new ThingTable<>("own_letter",
            (letter, cells) -> cells.put("name", letter.name()).put("template", letter.template())
                    .put("language", letter.language()).put("form", letter.form())
                    .put("subject", letter.subject()).put("body", letter.body()),
            row -> new OwnLetter(new OwnLetterId(row.text("id")), row.text("name"), row.text("template"),
                    row.code(Language.class, "language"), row.code(Form.class, "form"), row.text("subject"), row.text("body")));

    static final ThingTable<ValueItem> ITEMS = new ThingTable<>("value_item",
            (item, cells) -> cells.put("kind", item.kind()).put("title", item.title()).put("content", item.content())
                    .put("note", item.note()).put("language", item.language()),
            row -> new ValueItem(new ValueItemId(row.text("id")), row.code(ItemKind.class, "kind"), row.text("title"),
                    row.words("content"), row.words("note"), row.maybeCode(Language.class, "language")));

    private Materials() {
    }

    static <T> List<T> all(Statements statements, ThingTable<T> table) {
        return Collections.unmodifiableList(
                statements.list("SELECT * FROM " + table.name() + " ORDER BY position", table.reader()));
    }
}
