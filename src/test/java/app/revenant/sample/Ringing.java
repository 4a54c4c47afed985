package app.revenant.sample;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;

/** A call in a told log, before it is said what came of it. */
public final class Ringing<S extends ToldLog<S>> {

    private final ToldLog<S> log;
    private final Channel line;
    private final Direction direction;

    Ringing(ToldLog<S> log, Channel line, Direction direction) {
        this.log = log;
        this.line = line;
        this.direction = direction;
    }

    public S noAnswer(String when) {
        return log.logged(line, direction, Outcome.NO_ANSWER, when);
    }

    public S voicemail(String when) {
        return log.logged(line, direction, Outcome.VOICEMAIL, when);
    }

    public S gatekeeper(String when) {
        return log.logged(line, direction, Outcome.GATEKEEPER, when);
    }

    public S answered(String when) {
        return log.logged(line, direction, Outcome.REACHED, when);
    }
}
