package app.revenant.review;

import app.revenant.model.ReviewSession;
import java.util.List;
import java.util.Optional;

/**
 * What only the seller can add to a digest.
 *
 * @param habit what they change from this week on, as a sentence
 * @param leads names of those who replace what was let go
 * @param help the one thing they ask of whoever reads it
 */
public record Remarks(Optional<String> habit, List<String> leads, Optional<String> help) {

    public static final Remarks NONE = new Remarks(Optional.empty(), List.of(), Optional.empty());

    public Remarks {
        habit = habit.map(String::strip).filter(text -> !text.isEmpty());
        leads = leads.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        help = help.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What a review noted: names are told apart by commas, semicolons or lines. */
    public static Remarks of(ReviewSession review) {
        return new Remarks(review.habit(), review.leads().map(names -> List.of(names.split("[,;\\n]"))).orElse(List.of()), Optional.empty());
    }
}
