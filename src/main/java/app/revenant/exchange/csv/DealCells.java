package app.revenant.exchange.csv;

import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Coded;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.StageKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The cells of one row of the deals table, over the deal the store has. */
final class DealCells {

    private final Row row;
    private final Optional<Deal> known;
    private final Recorded recorded;
    private final Terms terms;

    DealCells(Row row, Optional<Deal> known, Recorded recorded, Terms terms) {
        this.row = row;
        this.known = known;
        this.recorded = recorded;
        this.terms = terms;
    }

    Deal deal(DealId id, Optional<CompanyId> company, Optional<PersonId> contact) {
        return new Deal(id, row.mustOwn("title"), company, contact, stage(),
                row.code("status", DealStatus.class).orElseThrow(() -> new Refusal("exchange.csv-empty", "status")),
                Days.iso("created", row.must("created")),
                closing(),
                day("parked_until", Deal::parkedUntil),
                cell("origin", () -> row.code("origin", Origin.class), Deal::origin),
                offer(),
                known.map(Deal::work).orElse(Work.NONE),
                known.flatMap(Deal::goal),
                nextStep());
    }

    private String stage() {
        String stage = row.mustOwn("stage");
        if (Coded.find(StageKind.class, stage).isEmpty() && !recorded.stage(stage)) {
            throw new Refusal("exchange.csv-no-stage", new Quoted(stage));
        }
        return stage;
    }

    private Closing closing() {
        Closing before = known.map(Deal::closing).orElse(Closing.NONE);
        return new Closing(day("closed", deal -> deal.closing().on()),
                cell("close_reason", () -> row.code("close_reason", CloseReason.class),
                        deal -> deal.closing().reason()),
                before.revealedCause(), before.reconnect(), before.lesson());
    }

    private Offer offer() {
        Offer before = known.map(Deal::offer).orElse(Offer.NONE);
        return new Offer(cell("amount", this::amount, deal -> deal.offer().amount()), before.priceDisclosed(),
                before.proposalSent(), day("expected_close", deal -> deal.offer().expectedClose()),
                day("decision_date", deal -> deal.offer().decisionDate()), before.whatCloses());
    }

    private Optional<Money> amount() {
        String currency = row.word("currency").map(cell -> Amounts.currency("currency", cell))
                .or(() -> known.flatMap(deal -> deal.offer().amount()).map(Money::currency))
                .orElse(terms.currency());
        return row.word("amount").map(cell -> Amounts.read("amount", cell, currency));
    }

    /** What the table has no column for, such as the time, stays as long as the step says the same. */
    private Optional<NextStep> nextStep() {
        Optional<NextStep> before = known.flatMap(Deal::nextStep);
        if (!row.has("next_step_owner")) {
            return before;
        }
        Optional<String> text = cellOfStep("next_step", before.flatMap(NextStep::text),
                () -> row.text("next_step").map(Guard::off));
        Optional<LocalDate> due = cellOfStep("next_step_due", before.flatMap(NextStep::due),
                () -> row.word("next_step_due").map(cell -> Days.iso("next_step_due", cell)));
        Optional<StepOwner> owner = row.code("next_step_owner", StepOwner.class);
        if (owner.isEmpty() && (text.isPresent() || due.isPresent()) && row.has("next_step")) {
            throw new Refusal("exchange.csv-empty", "next_step_owner");
        }
        Optional<NextStep> same = before.filter(step -> step.text().equals(text));
        return owner.map(each -> new NextStep(each, text, due, same.flatMap(NextStep::time),
                same.flatMap(NextStep::kind), same.map(NextStep::agreed).orElse(false),
                same.flatMap(NextStep::effort)));
    }

    private <T> Optional<T> cellOfStep(String column, Optional<T> before, Supplier<Optional<T>> cell) {
        return row.has(column) ? cell.get() : before;
    }

    private Optional<LocalDate> day(String column, Function<Deal, Optional<LocalDate>> before) {
        return cell(column, () -> row.word(column).map(cell -> Days.iso(column, cell)), before);
    }

    private <T> Optional<T> cell(String column, Supplier<Optional<T>> cell, Function<Deal, Optional<T>> before) {
        return row.has(column) ? cell.get() : known.flatMap(before);
    }
}
