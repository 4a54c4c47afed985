package app.revenant.cli;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Reading;
import app.revenant.resources.Messages;
import app.revenant.work.Assessed;
import app.revenant.work.CloseOuts;
import app.revenant.work.Telling;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code ghosts} for reading: flagged deals in full, the others a line each. */
final class GhostsText {

    private static final int LINES = 4;

    private final Telling telling;
    private final Messages messages;

    GhostsText(Telling telling, Messages messages) {
        this.telling = telling;
        this.messages = messages;
    }

    void print(List<Assessed> deals, PrintStream out) {
        List<Assessed> flagged = deals.stream().filter(deal -> deal.assessment().isFlagged()).toList();
        List<Assessed> shown = flagged.stream().filter(deal -> !deal.assessment().hidden()).toList();
        out.println(messages.of("cli.ghosts-count", deals.size(), shown.size(), flagged.size() - shown.size()));
        shown.forEach(deal -> flagged(deal, out));
        out.println();
        deals.stream().filter(deal -> !deal.assessment().isFlagged())
                .forEach(deal -> out.println(headline(deal) + silence(deal)));
    }

    private void flagged(Assessed deal, PrintStream out) {
        Assessment read = deal.assessment();
        out.println();
        out.println(headline(deal) + silence(deal));
        read.vitality().ifPresent(vitality -> out.println(messages.of("cli.ghosts-alive", telling.alive(vitality.alive()))));
        telling.reading(read).ifPresent(reading -> out.println("  " + reading));
        if (read.blurred()) {
            out.println("  " + telling.blurred());
        }
        read.causes().stream().limit(2).forEach(cause -> cause(deal, cause, out));
        telling.part(read).filter(part -> read.reading() != Reading.NOT_ENOUGH).ifPresent(part -> out.println(messages.of("cli.ghosts-part", part)));
        telling.question(deal).ifPresent(question -> out.println(messages.of("cli.ghosts-ask", question)));
        int place = 1;
        for (String move : telling.moves(deal)) {
            out.println("  " + place++ + ". " + move);
        }
        CloseOuts.leading(deal).filter(letter -> read.reading() != Reading.NOT_ENOUGH && !read.muted()).ifPresent(letter ->
                out.println(messages.of("cli.ghosts-letter", letter.code(), deal.id().value())));
    }

    private void cause(Assessed deal, CauseReading cause, PrintStream out) {
        Optional<String> likelihood = telling.likelihood(cause.confidence());
        likelihood.ifPresent(word -> {
            out.println("  " + cause.cause().number() + " " + telling.causeShort(cause.cause()) + " \u2014 " + word);
            cause.supporting().stream().limit(LINES).forEach(line -> line(deal, line, "+", out));
            cause.opposing().stream().limit(LINES).forEach(line -> line(deal, line, "\u2212", out));
        });
    }

    private void line(Assessed deal, Evidence line, String sign, PrintStream out) {
        out.println("    " + sign + " " + telling.evidence(deal, line));
    }

    private String headline(Assessed deal) {
        String about = deal.name().equals(deal.deal().title()) ? deal.name() : deal.name() + " \u2014 " + deal.deal().title();
        return List.of(telling.state(deal.assessment().state()), about, deal.id().value()).stream()
                .collect(Collectors.joining(" \u00b7 "))
                + deal.deal().offer().amount().map(amount -> " \u00b7 " + telling.amounts().money(amount)).orElse("");
    }

    private String silence(Assessed deal) {
        return deal.assessment().silentDays().filter(days -> days >= 0.5)
                .map(days -> " \u00b7 " + messages.of("cli.ghosts-silent", telling.amounts().days(days), days, deal.assessment().unanswered()))
                .orElse("");
    }
}
