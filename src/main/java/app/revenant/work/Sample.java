package app.revenant.work;

import app.revenant.exchange.json.ExchangeReader;
import app.revenant.ghosting.WorkingTime;
import app.revenant.model.Change;
import app.revenant.model.DealHistory;
import app.revenant.model.Id;
import app.revenant.model.Refusal;
import app.revenant.store.Ledger;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sample pipeline: deals told as logs, in the exchange format but for their days, which are counted in working days from
 * today: {@code "@-12 10:20"} is an instant, {@code "@-12"} a date, {@code "@+3"} one to come.
 */
public final class Sample {

    private static final Pattern DAY = Pattern.compile("\"@([+-]\\d+)(?: (\\d\\d:\\d\\d))?\"");
    private static final String MARK = "sample:";

    private final Book book;
    private final Ghosts ghosts;
    private final Ledger ledger;
    private final Supplier<String> story;

    /** @param story the sample as shipped, its days still relative */
    public Sample(Book book, Ghosts ghosts, Ledger ledger, Supplier<String> story) {
        this.book = book;
        this.ghosts = ghosts;
        this.ledger = ledger;
        this.story = story;
    }

    /** @throws Refusal if the store is not empty */
    public Change fill() {
        byte[] dated = DAY.matcher(story.get()).replaceAll(this::dated).getBytes(StandardCharsets.UTF_8);
        return ledger.write("undo.sample", tx -> {
            if (!tx.isEmpty()) {
                throw new Refusal("store.not-empty");
            }
            StoreIntake intake = new StoreIntake(tx, Progress.SILENT);
            new ExchangeReader(new StoreKnown(tx)).read(new ByteArrayInputStream(dated), intake.withoutSettings());
            tx.touchAll();
        });
    }

    public boolean isPresent() {
        return book.snapshot().deals().stream().anyMatch(deal -> isSample(deal.id()));
    }

    /** Takes the sample away and leaves everything else. */
    public Change remove() {
        return ledger.write("undo.remove-sample", tx -> {
            Snapshot all = book.snapshot();
            all.deals().stream().map(DealHistory::id).filter(Sample::isSample).forEach(tx::deleteDeal);
            all.people().stream().map(person -> person.id()).filter(Sample::isSample).forEach(tx::deletePerson);
            all.companies().stream().map(company -> company.id()).filter(Sample::isSample).forEach(tx::deleteCompany);
            tx.touchAll();
        });
    }

    private static boolean isSample(Id id) {
        return id.value().startsWith(MARK);
    }

    private String dated(MatchResult place) {
        WorkingTime time = ghosts.workingTime();
        LocalDate day = workingDay(time, Integer.parseInt(place.group(1)));
        return place.group(2) == null ? "\"" + day + "\""
                : "\"" + day.atTime(LocalTime.parse(place.group(2))).atZone(time.zone()).toOffsetDateTime() + "\"";
    }

    private LocalDate workingDay(WorkingTime time, int distance) {
        LocalDate day = time.dayOf(ghosts.now());
        int step = Integer.signum(distance);
        for (int left = Math.abs(distance); left > 0; left--) {
            do {
                day = day.plusDays(step);
            } while (!time.isWorkingDay(day));
        }
        return day;
    }
}
