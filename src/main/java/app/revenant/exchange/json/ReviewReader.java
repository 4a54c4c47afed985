package app.revenant.exchange.json;

import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.Verdict;
import java.util.List;

/** Reads weekly reviews; the deals they speak of may come later in the file or be in the store. */
final class ReviewReader {

    private static final List<String> KEYS =
            List.of("id", "day", "started", "ended", "step", "place", "leads", "slot", "habit", "entries");
    private static final List<String> PLACE = List.of("deal", "since", "state", "alive");
    private static final List<String> ENTRY = List.of("step", "deal", "at", "state", "alive", "verdict", "words", "day");

    private final References references;

    ReviewReader(References references) {
        this.references = references;
    }

    ReviewSession read(Node node) {
        Fields fields = new Fields(node, KEYS);
        return new ReviewSession(fields.must("id", references::newReview),
                fields.must("day", Moments::date),
                fields.must("started", Moments::instant),
                fields.maybe("ended", Moments::instant),
                fields.must("step", Values.code(ReviewStep.class)),
                fields.maybe("place", this::place),
                fields.text("leads"),
                fields.maybe("slot", Moments::date),
                fields.text("habit"),
                fields.each("entries", this::entry));
    }

    private ReviewPlace place(Node node) {
        Fields fields = new Fields(node, PLACE);
        return new ReviewPlace(fields.must("deal", references::deal), fields.must("since", Moments::instant),
                fields.text("state"), fields.maybe("alive", Values::number));
    }

    private ReviewEntry entry(Node node) {
        Fields fields = new Fields(node, ENTRY);
        return new ReviewEntry(fields.must("step", Values.code(ReviewStep.class)), fields.must("deal", references::deal),
                fields.must("at", Moments::instant), fields.text("state"), fields.maybe("alive", Values::number),
                fields.must("verdict", Values.code(Verdict.class)), fields.text("words"), fields.maybe("day", Moments::date));
    }
}
