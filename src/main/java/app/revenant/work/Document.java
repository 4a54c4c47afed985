package app.revenant.work;

import app.revenant.model.DealId;
import app.revenant.model.FactKind;
import app.revenant.model.Id;
import java.util.Optional;

/**
 * What can be found of one thing: the words of its name, those beside it, and what was noted.
 *
 * @param source what it is of
 * @param order the higher, the sooner it is found among equals of its rank
 */
record Document(Source source, long order, String name, String aside, String note) {

    /** The ranks of things, each with a range of rows of its own, so that a search of one rank sees no other. */
    enum Rank {
        LIVE_DEAL, PERSON, COMPANY, PAST_DEAL, NOTE;

        private static final int WIDTH = 40;

        long first() {
            return (long) ordinal() << WIDTH;
        }

        long last() {
            return first() + (1L << WIDTH) - 1;
        }

        Hit.Kind kind() {
            return switch (this) {
                case LIVE_DEAL, PAST_DEAL -> Hit.Kind.DEAL;
                case PERSON -> Hit.Kind.PERSON;
                case COMPANY -> Hit.Kind.COMPANY;
                case NOTE -> Hit.Kind.NOTE;
            };
        }
    }

    /** The thing itself; of a note its attempt, or the deal and the kind of fact. */
    record Source(Rank rank, Id id, Optional<DealId> deal, Optional<FactKind> fact) {

        static Source of(Rank rank, Id id) {
            return new Source(rank, id, Optional.empty(), Optional.empty());
        }
    }
}
