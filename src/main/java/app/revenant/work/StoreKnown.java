package app.revenant.work;

import app.revenant.exchange.Known;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Signal;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.AttemptId;
import app.revenant.model.Coded;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DraftId;
import app.revenant.model.Party;
import app.revenant.model.PersonId;
import app.revenant.store.Transaction;
import java.util.Optional;

/** What an exchange file may refer to because the store has it. */
final class StoreKnown implements Known {

    private final Transaction tx;
    private final Engine shipped;
    private final boolean empty;

    StoreKnown(Transaction tx, Engine shipped) {
        this.tx = tx;
        this.shipped = shipped;
        this.empty = tx.isEmpty();
    }

    @Override
    public boolean takesSettings() {
        return empty;
    }

    @Override
    public boolean company(CompanyId id) {
        return tx.company(id).isPresent() || tx.reading().survivor(Party.COMPANY, id.value()).isPresent();
    }

    @Override
    public boolean person(PersonId id) {
        return tx.person(id).isPresent() || tx.reading().survivor(Party.PERSON, id.value()).isPresent();
    }

    @Override
    public boolean deal(DealId id) {
        return tx.reading().has(id);
    }

    @Override
    public Optional<DealId> ownerOfAttempt(AttemptId id) {
        return empty ? Optional.empty() : tx.ownerOf(id);
    }

    @Override
    public Optional<DealId> ownerOfDraft(DraftId id) {
        return empty ? Optional.empty() : tx.ownerOf(id);
    }

    @Override
    public boolean stage(String id) {
        return tx.settings().flatMap(settings -> settings.kindOf(id)).isPresent();
    }

    @Override
    public boolean country(String code) {
        return PublicHolidays.isKnown(code);
    }

    @Override
    public boolean signal(String signal, String outcome) {
        return Coded.find(Signal.class, signal).filter(each -> shipped.weights().knows(each, outcome)).isPresent();
    }
}
