package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.TypedAmount;
import app.revenant.model.Change;
import app.revenant.model.DealId;
import app.revenant.model.Money;
import app.revenant.model.Offer;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.work.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which deals the table shows, and what is changed in it. */
final class PipelineModel {

    private static final String NOWHERE = "EUR";

    /** What was read from the store in one go. */
    record Read(List<PipelineRow> rows, List<Stage> stages, String currency) {
    }

    private final Office office;
    private final Desk desk;
    private final Live<Read> read = new Live<>(new Read(List.of(), List.of(), NOWHERE));
    private final Live<List<PipelineRow>> shown = new Live<>(List.of());
    private final Live<Boolean> known = new Live<>(false);
    private final Runnable release;
    private PipelineFilter filter = PipelineFilter.ALL;
    private String sought = "";
    private Optional<DealId> chosen = Optional.empty();

    PipelineModel(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
        this.release = office.bell().listen(change -> desk.background().onWindow(() -> heed(change)));
    }

    Live<Read> read() {
        return read;
    }

    Live<List<PipelineRow>> shown() {
        return shown;
    }

    /** Whether the store has been read at all: before that, an empty table means nothing. */
    Live<Boolean> known() {
        return known;
    }

    PipelineFilter filter() {
        return filter;
    }

    String sought() {
        return sought;
    }

    Optional<DealId> chosen() {
        return chosen;
    }

    void choose(Optional<DealId> deal) {
        chosen = deal;
    }

    void filter(PipelineFilter wished) {
        filter = wished;
        sieve();
    }

    void seek(String text) {
        sought = text;
        sieve();
    }

    int count(PipelineFilter of) {
        return (int) read.get().rows().stream().filter(of::lets).count();
    }

    void refresh() {
        desk.run(this::readAll, now -> {
            read.set(now);
            known.set(true);
            sieve();
        });
    }

    void move(PipelineRow row, Stage stage) {
        if (!stage.id().equals(row.assessed().deal().stage())) {
            desk.run(() -> office.deals().moveTo(row.assessed().id(), stage.id(), row.today()), change -> { });
        }
    }

    /** To the next stage (1) or the one before (-1); at either end it stays where it is. */
    void shift(PipelineRow row, int way) {
        int to = row.place() + way;
        if (row.place() >= 0 && to >= 0 && to < read.get().stages().size()) {
            move(row, read.get().stages().get(to));
        }
    }

    /** Blank takes the amount away; what is no amount is left alone. */
    boolean price(PipelineRow row, String typed) {
        Optional<Money> amount = TypedAmount.read(typed, row.amount().map(Money::currency).orElse(read.get().currency()));
        if (amount.isEmpty() && !typed.isBlank()) {
            return false;
        }
        if (!amount.equals(row.amount())) {
            desk.run(() -> office.deals().amend(row.assessed().id(), deal -> deal.offer(priced(deal.deal().offer(), amount))),
                    change -> { });
        }
        return true;
    }

    void open(PipelineRow row) {
        desk.navigator().openDeal(row.assessed().id());
    }

    void close() {
        release.run();
    }

    private void heed(Change change) {
        if (change.touches(Change.Kind.DEAL) || !change.deals().isEmpty() || change.touches(Change.Kind.PERSON)
                || change.touches(Change.Kind.COMPANY) || change.touches(Change.Kind.SETTINGS)) {
            refresh();
        }
    }

    private Read readAll() {
        Settings settings = office.book().settings();
        Instant now = office.ghosts().now();
        LocalDate today = office.ghosts().workingTime().dayOf(now);
        List<PipelineRow> rows = office.ghosts().listed().stream()
                .map(deal -> PipelineRow.of(deal, settings, today, now)).toList();
        return new Read(rows, settings.pipeline(), settings.currency().orElse(NOWHERE));
    }

    private void sieve() {
        Sought words = Sought.of(sought);
        shown.set(read.get().rows().stream().filter(filter::lets).filter(words::isIn).toList());
    }

    private static Offer priced(Offer offer, Optional<Money> amount) {
        return new Offer(amount, offer.priceDisclosed(), offer.proposalSent(), offer.expectedClose(), offer.decisionDate(),
                offer.whatCloses());
    }
}
