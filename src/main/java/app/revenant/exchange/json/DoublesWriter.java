package app.revenant.exchange.json;

import app.revenant.model.Apart;
import app.revenant.model.Merged;

/** Writes which ids went into which, and who only looks alike. */
final class DoublesWriter {

    private DoublesWriter() {
    }

    static void merged(Merged merged, Out out) {
        out.object(() -> {
            out.code("kind", merged.party());
            out.text("id", merged.gone());
            out.text("into", merged.survivor());
        });
    }

    static void apart(Apart apart, Out out) {
        out.object(() -> {
            out.code("kind", apart.party());
            out.text("one", apart.one());
            out.text("other", apart.other());
        });
    }
}
