package app.revenant.desktop.kit;

import app.revenant.model.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A failure as a person is told it.
 *
 * @param sentence what happened and what to do
 * @param code the same fault has the same code, in any language
 */
public record Trouble(String sentence, String code) {

    private static final int FRAMES = 5;

    public static Trouble of(Throwable failure, Words words) {
        return failure instanceof Refusal refusal
                ? new Trouble(words.messages().of(refusal), refusal.key())
                : new Trouble(words.of("kit.fault"), code(failure));
    }

    /** From the kind of failure and our own methods it passed through; line numbers and those of lambdas change with every release. */
    public static String code(Throwable failure) {
        String path = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.revenant")).limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName().replaceAll("^lambda\\$(.*)\\$\\d+$", "$1")).collect(Collectors.joining(" "));
        int hash = (failure.getClass().getName() + path).hashCode();
        return "RV-" + Integer.toString(hash & 0x7fffffff, 36).toUpperCase(Locale.ROOT);
    }
}
