package app.revenant.exchange.json;

import app.revenant.model.OwnLetter;
import app.revenant.model.ValueItem;

/** Writes the seller's own letters and useful items. */
final class MaterialWriter {

    private MaterialWriter() {
    }

    static void letter(OwnLetter letter, Out out) {
        out.object(() -> {
            out.text("id", letter.id().value());
            out.text("name", letter.name());
            out.text("template", letter.template());
            out.code("language", letter.language());
            out.code("form", letter.form());
            out.text("subject", letter.subject());
            out.text("body", letter.body());
        });
    }

    static void item(ValueItem item, Out out) {
        out.object(() -> {
            out.text("id", item.id().value());
            out.code("kind", item.kind());
            out.text("title", item.title());
            out.text("content", item.content());
            out.text("note", item.note());
            out.code("language", item.language());
        });
    }
}
