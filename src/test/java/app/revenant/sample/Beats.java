package app.revenant.sample;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.LetterKind;
import app.revenant.model.Outcome;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lines of a log, as a seller would write them. No day named in them lies later than a chosen one. */
final class Beats {

    private static final int A_DAY = 24 * 60;
    private static final int LONG_AGO = 120;

    private final int ahead;

    /** @param ahead days from today that dates may lie ahead; negative for dates that are all over */
    Beats(int ahead) {
        this.ahead = ahead;
    }

    Arbitrary<List<Beat>> log() {
        return one().list().ofMaxSize(12);
    }

    /** A log in which somebody answered once and was written to since, among whatever else there is. */
    Arbitrary<List<Beat>> engaged() {
        return Combinators.combine(log(), signOfLife(), touch()).as((log, sign, touch) ->
                Stream.concat(Stream.of(sign, touch), log.stream()).toList());
    }

    /** A touch of the seller that nobody answered. */
    Arbitrary<Beat> touch() {
        return Arbitraries.oneOf(written(), missedCall());
    }

    static Arbitrary<Integer> minutesAgo() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, LONG_AGO * A_DAY),
                Arbitraries.integers().between(0, LONG_AGO).map(days -> days * A_DAY));
    }

    private Arbitrary<Beat> one() {
        return Arbitraries.frequencyOf(Tuple.of(6, written()), Tuple.of(4, missedCall()), Tuple.of(7, signOfLife()),
                Tuple.of(2, automatic()));
    }

    private Arbitrary<Beat> written() {
        Arbitrary<Beat.Brought> brought = Combinators.combine(Arbitraries.of(Value.class).optional(),
                Arbitraries.of(LetterKind.class).optional(0.15), rarely()).as((value, letter, colleague) ->
                new Beat.Brought(false, value, letter, colleague));
        return Combinators.combine(minutesAgo(), Arbitraries.of(Channel.class), brought).as((ago, channel, what) ->
                new Beat(ago, channel, Direction.OUT, Outcome.SENT, nothing(), what));
    }

    private Arbitrary<Beat> missedCall() {
        return Combinators.combine(minutesAgo(), Arbitraries.of(Channel.LANDLINE, Channel.MOBILE),
                Arbitraries.of(Outcome.NO_ANSWER, Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.GATEKEEPER,
                Outcome.NO_SHOW),
                rarely()).as((ago, line, outcome, colleague) -> new Beat(ago, line, Direction.OUT, outcome, nothing(),
                new Beat.Brought(false, Optional.empty(), Optional.empty(), colleague)));
    }

    private Arbitrary<Beat> signOfLife() {
        Arbitrary<Beat.Said> said = Combinators.combine(Arbitraries.of(Answer.class).optional(0.6),
                Arbitraries.of(Tag.class).set().ofMaxSize(2), days().optional(0.2), days().optional(0.2),
                Arbitraries.of(true, false).optional(0.4)).as(Beat.Said::new);
        return Combinators.combine(minutesAgo(), Arbitraries.of(Channel.class), Arbitraries.of(Direction.class),
                Arbitraries.of(Outcome.RECEIVED, Outcome.REACHED, Outcome.MEETING_HELD, Outcome.POSTPONED), said,
                rarely(),
                rarely()).as((ago, channel, direction, outcome, words, effort, colleague) ->
                new Beat(ago, channel, direction,
                outcome, words, new Beat.Brought(effort, Optional.empty(), Optional.empty(), colleague)));
    }

    /** What a machine answered, or sent back. */
    private Arbitrary<Beat> automatic() {
        return Combinators.combine(minutesAgo(), Arbitraries.of(Outcome.AUTO_REPLY, Outcome.BOUNCED), days()).as(
                (ago, outcome, until) -> new Beat(ago, Channel.EMAIL, outcome == Outcome.BOUNCED
                ? Direction.OUT : Direction.IN,
                        outcome, new Beat.Said(Optional.empty(), Set.of(), Optional.of(until), Optional.empty(),
                        Optional.empty()),
                        new Beat.Brought(false, Optional.empty(), Optional.empty(), false)));
    }

    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-LONG_AGO, ahead);
    }

    static Arbitrary<Boolean> rarely() {
        return Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
    }

    static Beat.Said nothing() {
        return new Beat.Said(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
