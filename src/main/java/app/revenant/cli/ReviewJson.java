package app.revenant.cli;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import app.revenant.work.Telling;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code review --format json}: the same review for scripts; its form is in the data documentation. */
final class ReviewJson {

    private final Telling telling;

    ReviewJson(Telling telling) {
        this.telling = telling;
    }

    void print(Review review, PrintStream to) {
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

    private static List<String> ids(List<Reviewed> deals) {
        return deals.stream().map(deal -> deal.history().id().value()).toList();
    }
}
