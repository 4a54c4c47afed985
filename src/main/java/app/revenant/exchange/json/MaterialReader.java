package app.revenant.exchange.json;

import app.revenant.model.Form;
import app.revenant.model.ItemKind;
import app.revenant.model.Language;
import app.revenant.model.OwnLetter;
import app.revenant.model.OwnLetterId;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;
import java.util.List;

/** Reads the seller's own letters and useful items. */
final class MaterialReader {

    private static final List<String> LETTER = List.of("id", "name", "template", "language", "form", "subject", "body");
    private static final List<String> ITEM = List.of("id", "kind", "title", "content", "note", "language");

    private final Mentions letters = new Mentions();
    private final Mentions items = new Mentions();

    OwnLetter letter(Node node) {
        Fields fields = new Fields(node, LETTER);
        return new OwnLetter(new OwnLetterId(fields.must("id", letters::introduce)), fields.must("name", Values::name),
                fields.must("template", Values.oneOf(LogReader.TEMPLATES)), fields.must("language", Values.code(Language.class)),
                fields.maybe("form", Values.code(Form.class)).orElse(Form.VOUS),
                fields.text("subject").orElse(""), fields.text("body").orElse(""));
    }

    ValueItem item(Node node) {
        Fields fields = new Fields(node, ITEM);
        return new ValueItem(new ValueItemId(fields.must("id", items::introduce)), fields.must("kind", Values.code(ItemKind.class)),
                fields.must("title", Values::name), fields.text("content"), fields.text("note"),
                fields.maybe("language", Values.code(Language.class)));
    }
}
