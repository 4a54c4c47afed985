package app.revenant.review;

import app.revenant.model.Coded;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Fact;
import java.util.Optional;

/**
 * Something the log leaves open: to be filled in, or left blank on purpose.
 *
 * @param attempt the contact it is about
 * @param fact the fact that grew old
 */
public record Gap(Kind kind, Reviewed deal, Optional<ContactAttempt> attempt, Optional<Fact> fact) {

    /** What is missing. */
    public enum Kind implements Coded {
        /** They were reached, and nothing says what they answered. */
        NO_ANSWER_TOLD,
        /** They promised something without a day. */
        UNDATED_PROMISE,
        OLD_FACT
    }

    /** The same gap has the same name, in every review. */
    public String name() {
        return attempt.map(each -> kind.code() + " " + each.id().value())
                .orElseGet(() -> fact.map(each -> kind.code() + " " + each.kind().code() + " " + each.on()).orElse(kind.code()));
    }
}
