package app.revenant.cli;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Evidence;
import app.revenant.work.Assessed;
import app.revenant.work.CloseOuts;
import app.revenant.work.Telling;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** {@code ghosts --json}: one object, its form a contract with scripts. */
final class GhostsJson {

    private final Telling telling;

    GhostsJson(Telling telling) {
        this.telling = telling;
    }

    void print(List<Assessed> deals, boolean calibrated, Instant now, ZoneId zone, PrintStream to) {
        Json.print(to, json -> json.text("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(zone)))
                .flag("calibrated", calibrated).list("deals", deals, this::deal));
    }

    private void deal(Json json, Assessed deal) throws IOException {
        Assessment read = deal.assessment();
        json.text("deal", deal.id().value()).text("title", deal.deal().title()).text("state", read.state().code())
                .flag("flagged", read.isFlagged())
                .number("alive", read.vitality().map(vitality -> vitality.alive()))
                .number("surprise", read.vitality().map(vitality -> vitality.surprise()))
                .count("unanswered", read.unanswered()).number("silent_working_days", read.silentDays())
                .count("signs_of_life", read.signsOfLife()).numbers("reply_gaps", read.replyGaps());
        json.object("signals", signals -> {
            for (var seen : read.signals().values()) {
                signals.text(seen.signal().code(), seen.outcome());
            }
        });
        json.list("causes", read.causes(), (each, cause) -> cause(each, deal, cause));
        json.text("reading", read.reading().code()).flag("blurred", read.blurred());
        question(json, deal);
        json.text("part", telling.part(read)).texts("moves", telling.moves(deal))
                .text("letter", CloseOuts.leading(deal).map(letter -> letter.code()));
    }

    private void cause(Json json, Assessed deal, CauseReading cause) throws IOException {
        json.count("cause", cause.cause().number()).decibans("score_db", cause.score())
                .number("confidence", cause.confidence())
                .list("for", cause.supporting(), (each, line) -> evidence(each, deal, line))
                .list("against", cause.opposing(), (each, line) -> evidence(each, deal, line));
    }

    private void evidence(Json json, Assessed deal, Evidence line) throws IOException {
        json.text("signal", line.seen().signal().code()).text("outcome", line.seen().outcome())
                .decibans("db", line.decibans()).text("text", telling.evidence(deal, line));
    }

    private void question(Json json, Assessed deal) throws IOException {
        Optional<String> text = telling.question(deal);
        if (text.isEmpty()) {
            json.nothing("question");
            return;
        }
        var question = deal.assessment().question().orElseThrow();
        json.object("question", each -> each.text("fact", question.subject().signal().code())
                .text("to", question.toCustomer() ? "customer" : "user").number("gain", question.gain())
                .text("text", text));
    }
}
