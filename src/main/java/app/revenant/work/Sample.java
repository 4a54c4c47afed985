package app.revenant.work;

import app.revenant.exchange.json.ExchangeReader;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.Change;
import app.revenant.model.DealHistory;
import app.revenant.model.Refusal;
import app.revenant.store.Ledger;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The sample pipeline: deals told as logs, in the exchange format but for their days, which {@link StoryDays} counts. */
public final class Sample {

    private final Book book;
    private final Ghosts ghosts;
    private final Ledger ledger;
    private final Engine shipped;
    private final Supplier<String> story;

    /** @param story the sample as shipped, its days still relative */
    public Sample(Book book, Ghosts ghosts, Ledger ledger, Engine shipped, Supplier<String> story) {
        this.book = book;
        this.ghosts = ghosts;
        this.ledger = ledger;
        this.shipped = shipped;
        this.story = story;
    }

    /** @throws Refusal if the store is not empty */
    public Change fill() {
        WorkingTime time = ghosts.workingTime();
        byte[] dated = new StoryDays(time, time.dayOf(ghosts.now())).tell(story.get()).getBytes(StandardCharsets.UTF_8);
        return ledger.write("undo.sample", tx -> {
            if (!tx.isEmpty()) {
                throw new Refusal("store.not-empty");
            }
            StoreIntake intake = new StoreIntake(tx, Progress.SILENT);
            new ExchangeReader(new StoreKnown(tx, shipped)).read(new ByteArrayInputStream(dated), intake.withoutSettings());
            tx.touchAll();
        });
    }

    public boolean isPresent() {
        return book.snapshot().deals().stream().map(DealHistory::id).anyMatch(SampleShare::isMarked);
    }

    /** Takes the sample away and leaves everything else, also whoever of it the seller's own deals speak of. */
    public Change remove() {
        return ledger.write("undo.remove-sample", tx -> {
            SampleShare share = SampleShare.of(book.snapshot());
            share.deals().forEach(tx::deleteDeal);
            share.people().forEach(tx::deletePerson);
            share.companies().forEach(tx::deleteCompany);
            tx.touchAll();
        });
    }
}
