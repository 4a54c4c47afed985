package app.revenant.exchange.json;

import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import java.util.Optional;

/** Writes the weekly reviews. What the seller wrote there for nobody else never comes here. */
final class ReviewWriter {

    private ReviewWriter() {
    }

    static void write(ReviewSession review, Out out) {
        out.object(() -> {
            out.text("id", review.id().value());
            out.date("day", Optional.of(review.day()));
            out.instant("started", Optional.of(review.started()));
            out.instant("ended", review.ended());
            out.code("step", review.step());
            out.part("place", review.place(), each -> place(each, out));
            out.text("leads", review.leads());
            out.date("slot", review.slot());
            out.text("habit", review.habit());
            out.list("entries", review.entries(), each -> entry(each, out));
        });
    }

    private static void place(ReviewPlace place, Out out) {
        out.object(() -> {
            out.text("deal", place.deal().value());
            out.instant("since", Optional.of(place.since()));
            out.text("state", place.state());
            alive(place.alive(), out);
        });
    }

    private static void entry(ReviewEntry entry, Out out) {
        out.object(() -> {
            out.code("step", entry.step());
            out.text("deal", entry.deal().value());
            out.instant("at", Optional.of(entry.at()));
            out.text("state", entry.state());
            alive(entry.alive(), out);
            out.code("verdict", entry.verdict());
            out.text("words", entry.words());
            out.date("day", entry.day());
        });
    }

    private static void alive(Optional<Double> chance, Out out) {
        out.part("alive", chance, each -> out.number(Plain.of(each)));
    }
}
