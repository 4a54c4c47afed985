package app.revenant.desktop.deal;

import app.revenant.model.Channel;
import app.revenant.model.Coded;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Direction;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** A kind of entry one may want to see alone. Of one question any that is chosen is shown; of several, what fits them all. */
enum Facet implements Coded {
    CALLS(Question.HOW, on(Channel.LANDLINE, Channel.MOBILE)),
    WRITTEN(Question.HOW, on(Channel.EMAIL, Channel.SMS, Channel.LINKEDIN)),
    MEETINGS(Question.HOW, on(Channel.VIDEO, Channel.IN_PERSON)),
    ELSE(Question.HOW, on(Channel.OTHER)),
    THEIRS(Question.WHO, attempt -> attempt.direction() == Direction.IN),
    OURS(Question.WHO, attempt -> attempt.direction() == Direction.OUT),
    NOTES(Question.WHAT, attempt -> attempt.note().isPresent()),
    LETTERS(Question.WHAT, attempt -> attempt.letter().isPresent());

    /** What a facet answers. */
    enum Question { HOW, WHO, WHAT }

    private final Question question;
    private final Predicate<ContactAttempt> fits;

    Facet(Question question, Predicate<ContactAttempt> fits) {
        this.question = question;
        this.fits = fits;
    }

    Question question() {
        return question;
    }

    boolean fits(ContactAttempt attempt) {
        return fits.test(attempt);
    }

    private static Predicate<ContactAttempt> on(Channel first, Channel... others) {
        Set<Channel> channels = EnumSet.of(first, others);
        return attempt -> channels.contains(attempt.channel());
    }
}
