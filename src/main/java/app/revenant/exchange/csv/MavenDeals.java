package app.revenant.exchange.csv;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Quoted;
import app.revenant.exchange.Recorded;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.Refusal;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns rows of the sales pipeline into deals. A title is the product alone: lists show the company beside it, and
 * letters name the title to the customer.
 */
final class MavenDeals {

    private final MavenNames names;
    private final Recorded recorded;
    private final Terms terms;
    private final Intake intake;
    private final Set<DealId> seen = new HashSet<>();
    private final Set<CompanyId> named = new HashSet<>();

    MavenDeals(MavenNames names, Recorded recorded, Terms terms, Intake intake) {
        this.names = names;
        this.recorded = recorded;
        this.terms = terms;
        this.intake = intake;
    }

    void read(Row row) {
        String agent = row.must("sales_agent");
        names.refuseUnknownAgent(agent);
        if (terms.seller().filter(name -> !NearNames.plain(name).equals(NearNames.plain(agent))).isPresent()) {
            return;
        }
        ForeignDeal deal = deal(row);
        if (!seen.add(deal.id())) {
            throw new Refusal("exchange.csv-twice", new Quoted(row.must("opportunity_id")));
        }
        intake.deal(DealMerge.of(deal, recorded.deal(deal.id()), terms.today()));
    }

    private ForeignDeal deal(Row row) {
        DealId id = new DealId("maven:" + row.must("opportunity_id"));
        String product = names.product(row.must("product"));
        String said = row.must("deal_stage");
        Optional<LocalDate> engaged = row.word("engage_date").map(cell -> Days.iso("engage_date", cell));
        Optional<LocalDate> closed = row.word("close_date").map(cell -> Days.iso("close_date", cell));
        Optional<Money> value = row.word("close_value")
                .map(cell -> Amounts.read("close_value", cell, terms.currency()));
        return new ForeignDeal(id, product, row.word("account").map(this::account), Optional.empty(),
                stage(said), status(said), engaged, closed, value, Optional.empty(), Optional.empty(),
                Optional.empty(),
                engaged.map(day -> List.of(new StageEntry(StageKind.DEMO.code(), day))).orElse(List.of()));
    }

    private CompanyId account(String name) {
        CompanyId id = MavenReader.company(names.account(name).orElse(name));
        if (names.account(name).isPresent() || recorded.company(id).isPresent()) {
            return id;
        }
        if (names.hasAccounts()) {
            throw new Refusal("exchange.no-such-account", new Quoted(name));
        }
        if (named.add(id)) {
            intake.company(new Company(id, name, Optional.empty(), Optional.empty()));
        }
        return id;
    }

    private static String stage(String said) {
        return switch (said) {
            case "Prospecting" -> StageKind.DISCOVERY.code();
            case "Engaging" -> StageKind.DEMO.code();
            case "Won", "Lost" -> StageKind.NEGOTIATION.code();
            default -> throw new Refusal("exchange.csv-not-one-of", "deal_stage", new Quoted(said),
                    "Prospecting, Engaging, Won, Lost");
        };
    }

    private static DealStatus status(String said) {
        return switch (said) {
            case "Won" -> DealStatus.WON;
            case "Lost" -> DealStatus.LOST;
            default -> DealStatus.OPEN;
        };
    }
}
