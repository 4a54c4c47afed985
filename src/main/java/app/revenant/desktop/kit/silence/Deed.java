package app.revenant.desktop.kit.silence;

import app.revenant.letters.LetterId;
import app.revenant.model.Coded;
import app.revenant.model.StepKind;
import java.util.Locale;
import java.util.Optional;

/**
 * What a press on a move does. None of them sends anything, and each can be taken back.
 *
 * @param letter to write
 * @param step what is planned
 */
public record Deed(Act act, Optional<LetterId> letter, Optional<StepKind> step) {

    /** In the order in which a row shows them. */
    public enum Act implements Coded {
        WRITE, CLOSE_OUT, PLAN, RETURN, LOG, ANSWER, PAUSE, FACT, OPEN, BEGIN
    }

    public static final Deed CLOSE_OUT = of(Act.CLOSE_OUT);

    static Deed of(Act act) {
        return new Deed(act, Optional.empty(), Optional.empty());
    }

    static Deed write(LetterId letter) {
        return new Deed(Act.WRITE, Optional.of(letter), Optional.empty());
    }

    static Deed plan(StepKind kind) {
        return new Deed(Act.PLAN, Optional.empty(), Optional.of(kind));
    }

    /** Names its button among those of the row. */
    String id() {
        return (act.code() + letter.map(each -> "-" + each.code()).orElse("")).toLowerCase(Locale.ROOT);
    }
}
