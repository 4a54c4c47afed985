package app.revenant.desktop.log;

import app.revenant.model.Answer;
import app.revenant.model.Coded;
import java.util.Arrays;
import java.util.Optional;

/** What the seller got, as one button with its letter. */
enum Reply implements Coded {
    DATED_STEP('q', Answer.DATED),
    WARM_PROMISE('w', Answer.WARM_VAGUE),
    OBJECTION('e', Answer.COOL),
    REFUSAL('r', Answer.NO),
    NOTHING_NEW('t', Answer.NEUTRAL);

    private final char letter;
    private final Answer answer;

    Reply(char letter, Answer answer) {
        this.letter = letter;
        this.answer = answer;
    }

    char letter() {
        return letter;
    }

    Answer answer() {
        return answer;
    }

    static Optional<Reply> of(Answer answer) {
        return Arrays.stream(values()).filter(each -> each.answer == answer).findFirst();
    }
}
