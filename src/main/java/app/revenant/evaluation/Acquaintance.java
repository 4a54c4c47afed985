package app.revenant.evaluation;

import app.revenant.ghosting.Expectation;
import app.revenant.ghosting.Touch;
import app.revenant.ghosting.TouchChannel;
import app.revenant.model.StageKind;
import java.util.ArrayList;
import java.util.List;

/** One who asks and one who answers, as the messages go by in order of time. */
final class Acquaintance {

    private static final double LEAST_GAP = 0.02;
    /** Less than a second: days are added up in different ways. */
    static final double ROUNDING = 1e-9;
    private static final long SECONDS_A_DAY = 86_400;

    /** Which days of silence count. */
    record Limits(double silence, double horizon) {
    }

    private record Open(Snapshot snapshot, Expectation expectation, double idle) {
    }

    /** An instant at which all who wait are looked at, with its place on the clock. */
    record Snapshot(long at, double position, long known) {
    }

    private final int asker;
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> asked = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int answers;
    private long silentSince;
    private long lastAt;
    private boolean lastWasPersonal;

    Acquaintance(int asker) {
        this.asker = asker;
    }

    /** What went to several at once asked nobody in particular: it is no touch, and nothing is expected after it. */
    void asks(Message message, double position) {
        lastAt = message.at();
        lastWasPersonal = message.personal();
        if (message.personal()) {
            if (asked.isEmpty()) {
                silentSince = message.at();
            }
            asked.add(position);
        }
    }

    /** The other one writes: an answer to whatever stood open, and the end of the silence. */
    void answers(Message message, double position, Limits limits, List<Case> into) {
        lastAt = message.at();
        answers++;
        if (!asked.isEmpty()) {
            gaps.add(Math.max(LEAST_GAP, position - asked.get(0)));
            asked.clear();
        }
        open.forEach(each -> into.add(settled(each, position - each.snapshot().position() <= limits.horizon() + ROUNDING)));
        open.clear();
    }

    void look(Snapshot snapshot, Limits limits) {
        if (!asked.isEmpty() && answers > 0 && lastWasPersonal && snapshot.at() - silentSince <= limits.silence() * SECONDS_A_DAY) {
            open.add(new Open(snapshot, expectation(snapshot.position()), (snapshot.at() - lastAt) / (double) SECONDS_A_DAY));
        }
    }

    /** Nothing came any more. */
    void ends(List<Case> into) {
        open.forEach(each -> into.add(settled(each, false)));
        open.clear();
    }

    private Case settled(Open each, boolean answered) {
        return new Case(asker, each.snapshot().at(), each.snapshot().known(), each.expectation(), each.idle(), answered);
    }

    /** One stage for all, the one with the pace of three quarters of a day. */
    private Expectation expectation(double now) {
        List<Touch> touches = asked.stream().map(position -> new Touch(TouchChannel.EMAIL, now - position)).toList();
        return new Expectation(StageKind.DEMO, answers, gaps, touches, false);
    }
}
