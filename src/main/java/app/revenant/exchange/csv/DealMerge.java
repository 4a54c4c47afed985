package app.revenant.exchange.csv;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.StageEntry;
import app.revenant.model.StepOwner;
import app.revenant.model.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays what another system knows over what the store has. The file wins where it speaks; everything logged here stays,
 * and so does what only the seller can have said: a deal parked, closed with a reason, or moved on since.
 */
final class DealMerge {

    private final ForeignDeal file;
    private final Optional<DealHistory> known;
    private final Optional<Deal> deal;

    private DealMerge(ForeignDeal file, Optional<DealHistory> known) {
        this.file = file;
        this.known = known;
        this.deal = known.map(DealHistory::deal);
    }

    static DealHistory of(ForeignDeal file, Optional<DealHistory> known, LocalDate today) {
        DealMerge merge = new DealMerge(file, known);
        Deal merged = merge.deal(today);
        return known.map(each -> each.with(merged, merge.stages(each), merge.pastSteps(each)))
                .orElseGet(() -> new DealHistory(merged, List.of(), file.stages(), List.of(), List.of(), List.of(),
                        List.of()));
    }

    private Deal deal(LocalDate today) {
        DealStatus status = ClosingMerge.status(file, deal);
        return new Deal(file.id(), file.title(),
                file.company().or(() -> deal.flatMap(Deal::company)),
                file.contact().or(() -> deal.flatMap(Deal::contact)),
                stage(),
                status,
                file.created().or(() -> deal.map(Deal::created)).orElse(today),
                ClosingMerge.closing(file, deal, status),
                deal.flatMap(Deal::parkedUntil),
                file.origin().or(() -> deal.flatMap(Deal::origin)),
                offer(),
                deal.map(Deal::work).orElse(Work.NONE),
                deal.flatMap(Deal::goal),
                nextStep());
    }

    private Offer offer() {
        Offer before = deal.map(Deal::offer).orElse(Offer.NONE);
        return new Offer(file.amount().or(before::amount), before.priceDisclosed(), before.proposalSent(),
                file.expectedClose().or(before::expectedClose), before.decisionDate(), before.whatCloses());
    }

    /** The other system has no owner of a step; what one writes there is what one is to do. */
    private Optional<NextStep> nextStep() {
        Optional<NextStep> before = deal.flatMap(Deal::nextStep);
        if (file.nextStep().isEmpty() || before.flatMap(NextStep::text).equals(file.nextStep())) {
            return before;
        }
        return Optional.of(new NextStep(StepOwner.ME, file.nextStep(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty()));
    }

    private List<NextStep> pastSteps(DealHistory before) {
        Optional<NextStep> replaced = before.deal().nextStep().filter(step -> !nextStep().equals(Optional.of(step)));
        List<NextStep> past = new ArrayList<>(before.pastSteps());
        replaced.ifPresent(past::add);
        return past;
    }

    private List<StageEntry> stages(DealHistory before) {
        List<StageEntry> added = file.stages().stream().filter(each -> !before.stages().contains(each)).toList();
        if (added.isEmpty()) {
            return before.stages();
        }
        List<StageEntry> all = new ArrayList<>(before.stages());
        all.addAll(added);
        all.sort(Comparator.comparing(StageEntry::on));
        return all;
    }

    private String stage() {
        return known.filter(this::movedOnHere).map(each -> each.deal().stage()).orElse(file.stage());
    }

    /** The seller moved the deal here after everything the file tells of its stages. */
    private boolean movedOnHere(DealHistory before) {
        List<StageEntry> entries = before.stages();
        if (entries.isEmpty() || !entries.containsAll(file.stages())) {
            return false;
        }
        StageEntry last = entries.get(entries.size() - 1);
        return last.stage().equals(before.deal().stage()) && !file.stages().contains(last);
    }
}
