package app.revenant.letters;

import static app.revenant.letters.Afterwards.CLOSES;
import static app.revenant.letters.Afterwards.LEAVES_THE_DEAL;
import static app.revenant.letters.Afterwards.NAMES_A_DATE;
import static app.revenant.letters.Afterwards.PARKS;
import static app.revenant.model.LetterKind.CLOSE_OUT;
import static app.revenant.model.LetterKind.CONGRATULATE;
import static app.revenant.model.LetterKind.LAST_CHANCE;
import static app.revenant.model.LetterKind.PARK;
import static app.revenant.model.LetterKind.RECONNECT;

import app.revenant.model.Coded;
import app.revenant.model.LetterKind;
import java.util.Optional;

/** The eleven shipped letters. T1 to T7 answer the causes 1 to 7. */
public enum LetterId implements Coded {
    T1(CLOSE_OUT, CLOSES),
    T2(CLOSE_OUT, NAMES_A_DATE),
    T3(CLOSE_OUT, NAMES_A_DATE),
    T4(CLOSE_OUT, NAMES_A_DATE),
    T5(CLOSE_OUT, NAMES_A_DATE),
    T6(CLOSE_OUT, CLOSES),
    T7(CLOSE_OUT, CLOSES),
    T8(LAST_CHANCE, NAMES_A_DATE),
    T9(PARK, PARKS),
    T10(CONGRATULATE, CLOSES),
    T11(RECONNECT, LEAVES_THE_DEAL);

    private final LetterKind kind;
    private final Afterwards afterwards;

    LetterId(LetterKind kind, Afterwards afterwards) {
        this.kind = kind;
        this.afterwards = afterwards;
    }

    @Override
    public String code() {
        return name();
    }

    public LetterKind kind() {
        return kind;
    }

    public Afterwards afterwards() {
        return afterwards;
    }

    /** The cause, 1 to 7, this letter closes a deal for. */
    public Optional<Integer> cause() {
        return kind == CLOSE_OUT ? Optional.of(ordinal() + 1) : Optional.empty();
    }

    public static LetterId ofCause(int cause) {
        if (cause < 1 || cause > 7) {
            throw new IllegalArgumentException("a cause is a number from 1 to 7");
        }
        return values()[cause - 1];
    }
}
