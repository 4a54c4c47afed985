package app.revenant.work;

import app.revenant.letters.ComposerRules;
import app.revenant.model.Change;
import app.revenant.model.OwnLetter;
import app.revenant.model.OwnLetterId;
import app.revenant.model.Refusal;
import app.revenant.model.ValueItem;
import app.revenant.model.ValueItemId;
import app.revenant.store.Ledger;
import app.revenant.store.Reading;
import app.revenant.store.Shelf;
import java.util.List;
import java.util.function.Supplier;

/** What the seller brings to a letter: letters in their own words, and things of use to whoever reads them. */
public final class Material {

    private final Shelf shelf;
    private final Ledger ledger;
    private final Supplier<String> ids;

    public Material(Shelf shelf, Ledger ledger, Supplier<String> ids) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.ids = ids;
    }

    public List<OwnLetter> letters() {
        return shelf.read(Reading::ownLetters);
    }

    public List<ValueItem> items() {
        return shelf.read(Reading::valueItems);
    }

    public OwnLetterId newLetter() {
        return new OwnLetterId("o-" + ids.get());
    }

    public ValueItemId newItem() {
        return new ValueItemId("v-" + ids.get());
    }

    /** @throws Refusal where it has no name or no text, or a field that no letter has */
    public Change keep(OwnLetter letter) {
        if (letter.name().isBlank() || letter.subject().isBlank() || letter.body().isBlank()) {
            throw new Refusal("material.letter-empty");
        }
        ComposerRules.unknownField(letter.subject() + "\n" + letter.body()).ifPresent(found -> {
            throw found.refusal();
        });
        return ledger.write("undo.own-letter", tx -> tx.material().put(letter));
    }

    public Change delete(OwnLetterId letter) {
        return ledger.write("undo.no-own-letter", tx -> tx.material().delete(letter));
    }

    /** @throws Refusal where it has no title */
    public Change keep(ValueItem item) {
        if (item.title().isBlank()) {
            throw new Refusal("material.item-nameless");
        }
        return ledger.write("undo.value-item", tx -> tx.material().put(item));
    }

    public Change delete(ValueItemId item) {
        return ledger.write("undo.no-value-item", tx -> tx.material().delete(item));
    }
}
