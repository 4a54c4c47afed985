package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.store.Ledger;
import java.util.Optional;

/** The seller's settings. */
public final class Choices {

    private final Book book;
    private final Ledger ledger;

    public Choices(Book book, Ledger ledger) {
        this.book = book;
        this.ledger = ledger;
    }

    public Settings current() {
        return book.settings();
    }

    public Change change(Settings settings) {
        return ledger.write("undo.settings", tx -> tx.put(settings));
    }

    public Change speak(Language language) {
        return change(current().withLanguage(Optional.of(language)));
    }

    public Change sign(String signature) {
        return change(current().withSignature(Optional.of(signature)));
    }
}
