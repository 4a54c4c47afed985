package app.revenant.work;

import app.revenant.Wiring;
import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Settings;
import app.revenant.model.WeeklySnapshot;
import app.revenant.sample.ADeal;
import app.revenant.sample.APerson;
import app.revenant.sample.OfficeAt;
import app.revenant.sample.When;
import app.revenant.store.Store;
import app.revenant.store.Transaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store full of told deals, each with ids of its own. */
final class ManyDeals {

    private final List<DealHistory> deals = new ArrayList<>();
    private final List<WeeklySnapshot> snapshots = new ArrayList<>();

    ManyDeals add(ADeal told) {
        return add(1, told);
    }

    ManyDeals add(int count, ADeal told) {
        for (int each = 0; each < count; each++) {
            deals.add(own(told.history(), "d" + (deals.size() + 1)));
        }
        return this;
    }

    ManyDeals add(WeeklySnapshot snapshot) {
        snapshots.add(snapshot);
        return this;
    }

    Office in(Path folder) {
        try (Store store = Store.open(Wiring.storeIn(folder), any -> { }, OfficeAt.clock(() -> OfficeAt.NOW))) {
            store.ledger().write("undo.import", this::fill);
        }
        return OfficeAt.folder(folder);
    }

    private void fill(Transaction tx) {
        tx.put(Settings.of(When.PARIS).withCurrency(Optional.of("EUR")));
        tx.put(APerson.aPerson().person());
        deals.forEach(tx::put);
        snapshots.forEach(tx::add);
    }

    private static DealHistory own(DealHistory told, String id) {
        Deal deal = told.deal();
        Deal named = new Deal(new DealId(id), deal.title(), deal.company(), deal.contact(), deal.stage(), deal.status(),
                deal.created(), deal.closing(), deal.parkedUntil(), deal.origin(), deal.offer(), deal.work(), deal.goal(),
                deal.nextStep());
        List<ContactAttempt> log = told.attempts().stream().map(each -> own(each, id)).toList();
        return new DealHistory(named, told.facts(), told.stages(), log, told.alertAnswers(), told.drafts(), told.pastSteps());
    }

    private static ContactAttempt own(ContactAttempt each, String deal) {
        return new ContactAttempt(new AttemptId(deal + each.id()), each.at(), each.person(), each.channel(), each.direction(),
                each.outcome(), each.answer(), each.tags(), each.until(), each.effort(), each.value(), each.commitment(),
                each.letter(), each.template(), each.messageId(), each.note());
    }
}
