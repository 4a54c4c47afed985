package app.revenant.work;

import app.revenant.exchange.Holdings;
import app.revenant.model.Apart;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Merged;
import app.revenant.model.OwnLetter;
import app.revenant.model.Person;
import app.revenant.model.ReviewSession;
import app.revenant.model.Settings;
import app.revenant.model.ValueItem;
import app.revenant.model.WeeklySnapshot;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Holdings that tell how many of their deals went out.
 *
 * @param told the share, from 0 to 1; may stop the work by throwing
 */
record CountedHoldings(Holdings holdings, long deals, DoubleConsumer told) implements Holdings {

    @Override
    public Optional<Settings> settings() {
        told.accept(0);
        return holdings.settings();
    }

    @Override
    public void forEachCompany(Consumer<Company> each) {
        holdings.forEachCompany(each);
    }

    @Override
    public void forEachPerson(Consumer<Person> each) {
        holdings.forEachPerson(each);
    }

    @Override
    public void forEachDeal(Consumer<DealHistory> each) {
        AtomicLong done = new AtomicLong();
        holdings.forEachDeal(deal -> {
            each.accept(deal);
            told.accept((double) done.incrementAndGet() / Math.max(1, deals));
        });
    }

    @Override
    public void forEachMerged(Consumer<Merged> each) {
        holdings.forEachMerged(each);
    }

    @Override
    public void forEachApart(Consumer<Apart> each) {
        holdings.forEachApart(each);
    }

    @Override
    public void forEachSnapshot(Consumer<WeeklySnapshot> each) {
        holdings.forEachSnapshot(each);
    }

    @Override
    public void forEachReview(Consumer<ReviewSession> each) {
        holdings.forEachReview(each);
    }

    @Override
    public void forEachLetter(Consumer<OwnLetter> each) {
        holdings.forEachLetter(each);
    }

    @Override
    public void forEachItem(Consumer<ValueItem> each) {
        holdings.forEachItem(each);
    }
}
