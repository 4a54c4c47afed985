package app.revenant.line;

import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.Money;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One thing a part of a line says. */
public sealed interface Said {

    /** Any of these channels: a call may be on either line. */
    record By(List<Channel> channels) implements Said {
        public By {
            channels = List.copyOf(channels);
        }
    }

    record Came(Sense sense) implements Said {
    }

    record Answered(Answer answer) implements Said {
    }

    record Mentioned(Tag tag) implements Said {
    }

    record Brought(Value value) implements Said {
    }

    /** They did something for the deal. */
    record Effort() implements Said {
    }

    /**
     * Whom it is about.
     *
     * @param sure the words are exactly a name one knows; otherwise the candidates are only like it, or none
     */
    record Who(List<Candidate> found, boolean sure, String text) implements Said {
        public Who {
            found = List.copyOf(found);
        }

        public boolean isOne() {
            return sure && found.size() == 1;
        }
    }

    /** When it took place. */
    record Took(Moment at) implements Said {
    }

    /** Away, or not to be asked again, until that day. */
    record Until(LocalDate day) implements Said {
    }

    /** Their promise; without a day it is a warm one. */
    record Promised(String text, Optional<LocalDate> by, Optional<LocalTime> at) implements Said {
    }

    record Next(String text, Optional<StepKind> kind, Optional<LocalDate> due, Optional<LocalTime> time) implements Said {
    }

    record Owned(StepOwner owner) implements Said {
    }

    record Asks(StepEffort effort) implements Said {
    }

    /** An amount; it becomes the deal's only where the seller says so. */
    record Price(Money amount) implements Said {
    }

    /** Looks like a date, an hour or a tag and is none. */
    record Strange(String words) implements Said {
    }
}
