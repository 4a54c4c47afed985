package app.revenant.model;

import java.util.List;

/**
 * Something the program will not do, with one clear sentence that says what to do instead.
 *
 * <p>The sentence lives in the message files of both languages under {@link #key()}; this carries its arguments. The
 * key is also the code a person can report.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Refusal(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
