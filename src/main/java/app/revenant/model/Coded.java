package app.revenant.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A closed vocabulary whose values have one written form, the same in files, in the store and in commands. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants()).filter(each -> each.code().equals(code)).findFirst();
    }
}
