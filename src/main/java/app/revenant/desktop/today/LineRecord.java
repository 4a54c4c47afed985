package app.revenant.desktop.today;

import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How often somebody answered on a line.
 *
 * @param tries the seller's attempts on it
 */
record LineRecord(int answered, int tries) {

    static LineRecord of(DealHistory history, Set<Channel> line) {
        List<ContactAttempt> on = history.attempts().stream().filter(attempt -> line.contains(attempt.channel())).toList();
        return new LineRecord((int) on.stream().filter(ContactAttempt::isSignOfLife).count(),
                (int) on.stream().filter(attempt -> attempt.isOutbound()).count());
    }

    boolean answers() {
        return answered > 0;
    }

    boolean isDeaf() {
        return answered == 0 && tries > 0;
    }

    /** The latest first. */
    static List<ContactAttempt> latest(DealHistory history, int most) {
        return history.attempts().stream().sorted(Comparator.comparing(ContactAttempt::at).reversed()).limit(most).toList();
    }
}
