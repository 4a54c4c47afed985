package app.revenant.store;

import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.LossLesson;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.PersonId;
import app.revenant.model.Work;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;

/** The row of a deal, without its lists. */
final class Deals {

    static final ThingTable<Deal> TABLE = new ThingTable<>("deal", Deals::write, Deals::read);

    private Deals() {
    }

    private static void write(Deal deal, Cells cells) {
        cells.put("title", deal.title())
                .put("company", deal.company())
                .put("contact", deal.contact())
                .put("stage", deal.stage())
                .put("status", deal.status())
                .put("created", deal.created())
                .put("closed", deal.closing().on())
                .put("close_reason", deal.closing().reason())
                .put("revealed_cause", deal.closing().revealedCause())
                .put("reconnect", deal.closing().reconnect())
                .put("lesson", deal.closing().lesson())
                .put("parked_until", deal.parkedUntil())
                .put("origin", deal.origin());
        writeOffer(deal.offer(), cells);
        cells.put("hours", deal.work().hours())
                .put("presales_hours", deal.work().presalesHours())
                .put("open_questions", deal.work().openQuestions())
                .put("goal", deal.goal());
        Steps.write(deal.nextStep(), cells);
    }

    private static void writeOffer(Offer offer, Cells cells) {
        Monies.write(offer.amount(), cells);
        cells.put("price_disclosed", offer.priceDisclosed())
                .put("proposal_sent", offer.proposalSent())
                .put("expected_close", offer.expectedClose())
                .put("decision_date", offer.decisionDate())
                .put("what_closes", offer.whatCloses());
    }

    private static Deal read(Row row) throws SQLException {
        return new Deal(
                new DealId(row.text("id")),
                row.text("title"),
                row.maybe("company", CompanyId::new),
                row.maybe("contact", PersonId::new),
                row.text("stage"),
                row.code(DealStatus.class, "status"),
                row.day("created"),
                readClosing(row),
                row.maybeDay("parked_until"),
                row.maybeCode(Origin.class, "origin"),
                readOffer(row),
                readWork(row),
                row.words("goal"),
                Steps.readNext(row));
    }

    private static Closing readClosing(Row row) throws SQLException {
        return new Closing(row.maybeDay("closed"), row.maybeCode(CloseReason.class, "close_reason"),
                row.count("revealed_cause"), row.maybeDay("reconnect"), row.maybeCode(LossLesson.class, "lesson"));
    }

    private static Offer readOffer(Row row) throws SQLException {
        return new Offer(
                Monies.read(row),
                row.maybe("price_disclosed", Instant::parse),
                row.maybe("proposal_sent", Instant::parse),
                row.maybeDay("expected_close"),
                row.maybeDay("decision_date"),
                row.words("what_closes"));
    }

    private static Work readWork(Row row) throws SQLException {
        return new Work(row.maybe("hours", BigDecimal::new), row.maybe("presales_hours", BigDecimal::new),
                row.count("open_questions"));
    }
}
