package app.revenant.sample;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** One line of a random log. All its days are counted from now, so that the same story can be told at any time. */
public record Beat(int minutesAgo, Channel channel, Direction direction, Outcome outcome, Said said, Brought brought) {

    /** @param until and {@code promised}: days from today, before it where negative */
    public record Said(Optional<Answer> answer, Set<Tag> tags, Optional<Integer> until, Optional<Integer> promised,
            Optional<Boolean> kept) {
    }

    public record Brought(boolean effort, Optional<Value> value, Optional<LetterKind> letter, boolean colleague) {
    }

    public ADeal tell(ADeal deal, LocalDateTime now) {
        deal.logged(channel, direction, outcome, now.minusMinutes(minutesAgo).toString());
        said.answer().ifPresent(deal::saying);
        said.tags().forEach(deal::tagged);
        said.until().ifPresent(days -> deal.until(now.toLocalDate().plusDays(days).toString()));
        said.promised().ifPresent(days -> deal.promising(now.toLocalDate().plusDays(days).toString(), said.kept()));
        brought.value().ifPresent(deal::withValue);
        brought.letter().ifPresent(deal::carrying);
        if (brought.effort()) {
            deal.withEffort();
        }
        if (brought.colleague()) {
            deal.with("p2");
        }
        return deal;
    }
}
