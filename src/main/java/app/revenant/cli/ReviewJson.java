package app.revenant.cli;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Language;
import app.revenant.model.Money;
import app.revenant.review.Bucket;
import app.revenant.review.Digest;
import app.revenant.review.Outlook;
import app.revenant.review.Remarks;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import app.revenant.work.Digests;
import app.revenant.work.Telling;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** {@code review --format json}: the same review for scripts; its form is in the data documentation. */
final class ReviewJson {

    private final Telling telling;
    private final Language language;
    private final Digests digests;

    ReviewJson(Telling telling, Language language, Digests digests) {
        this.telling = telling;
        this.language = language;
        this.digests = digests;
    }

    void print(Review review, Digest digest, PrintStream to) {
        Json.print(to, json -> {
            json.text("day", review.day().toString()).object("states", states -> {
                for (var entry : review.states().entrySet()) {
                    states.count(entry.getKey().code(), entry.getValue());
                }
            });
            json.list("forecast", review.forecast().values(), (each, sums) -> each.text("currency", sums.currency())
                    .number("declared", sums.declared()).number("weighted", sums.weighted())
                    .number("honest", sums.honest()).number("without_visibility", sums.withoutVisibility()));
            json.count("without_amount", review.withoutAmount()).list("decisions", review.decisions(), this::decision);
            json.texts("my_turn", ids(review.myTurn())).texts("closings", ids(review.closings()))
                    .texts("committed", ids(review.committed())).texts("undated", ids(review.undated()))
                    .texts("moved", ids(review.moved()));
            json.list("finished", review.finished(), ReviewJson::finished).number("leads", review.leads());
            json.object("digest", page -> digest(page, digest));
        });
    }

    private void decision(Json json, Review.Decision decision) throws IOException {
        Reviewed deal = decision.deal();
        json.text("deal", deal.history().id().value()).text("title", deal.deal().title())
                .text("state", deal.assessment().state().code()).flag("hidden", deal.assessment().hidden())
                .number("value_at_risk", decision.valueAtRisk())
                .text("cause", deal.assessment().leading().map(leading -> telling.causeShort(leading.cause())))
                .number("replacement_hoped", decision.replacement().hoped())
                .number("replacement_left", decision.replacement().left());
    }

    private static void finished(Json json, DealHistory history) throws IOException {
        Deal deal = history.deal();
        json.text("deal", history.id().value()).text("status", deal.status().code())
                .text("closed", deal.closing().on().map(Object::toString))
                .text("reason", deal.closing().reason().map(reason -> reason.code()));
    }

    private void digest(Json json, Digest digest) throws IOException {
        for (Outlook outlook : Outlook.values()) {
            Bucket bucket = digest.of(outlook);
            json.object(outlook.code(), part -> part.texts("deals", ids(bucket.deals())).object("sums", sums -> {
                for (Money sum : bucket.totals()) {
                    sums.number(sum.currency(), sum.major().doubleValue());
                }
            }).count("without_amount", bucket.withoutAmount()));
        }
        json.list("closed", digest.closed(), (each, closed) -> each.text("deal", closed.deal().history().id().value())
                .number("leads_left", closed.replacement().left()).number("leads_hoped", closed.replacement().hoped())
                .text("paragraph", digests.paragraph(closed.deal().history().id(), new Remarks(digest.remarks().habit(), List.of(), Optional.empty()), language)));
        json.texts("new_leads", ids(digest.fresh()));
    }

    private static List<String> ids(List<Reviewed> deals) {
        return deals.stream().map(deal -> deal.history().id().value()).toList();
    }
}
