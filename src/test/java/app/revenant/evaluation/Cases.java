package app.revenant.evaluation;

import app.revenant.ghosting.Expectation;
import app.revenant.ghosting.Touch;
import app.revenant.ghosting.TouchChannel;
import app.revenant.model.StageKind;
import java.util.ArrayList;
import java.util.List;

/** Cases told in a few words, and messages told by day and hour. */
final class Cases {

    /** Monday 2 March 2026, midnight UTC. */
    static final long MONDAY = 1_772_409_600L;
    private static final long DAY = 86_400;

    private Cases() {
    }

    /** One ask by mail, a day old, after one answer. */
    static Case of(int group, boolean answered) {
        return waiting(group, 1, 1, answered);
    }

    static Case waiting(int group, int answers, double days, boolean answered) {
        return at(group, MONDAY, answers, days, answered);
    }

    /** Its outcome is certain four weeks later. */
    static Case at(int group, long second, int answers, double days, boolean answered) {
        return new Case(group, second, second + 28 * DAY, expectation(answers, days), days, answered);
    }

    static Expectation expectation(int answers, double... ages) {
        List<Touch> touches = new ArrayList<>();
        for (double age : ages) {
            touches.add(new Touch(TouchChannel.EMAIL, age));
        }
        return new Expectation(StageKind.DEMO, answers, List.of(), touches, false);
    }

    /** Cases of one asker, 1 answered, 0 not. */
    static List<Case> outcomes(int... answered) {
        List<Case> cases = new ArrayList<>();
        for (int each : answered) {
            cases.add(of(0, each == 1));
        }
        return cases;
    }

    /** Seconds of a day and hour after Monday 2 March 2026, midnight UTC. */
    static long day(double days) {
        return MONDAY + Math.round(days * DAY);
    }
}
