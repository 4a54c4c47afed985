package app.revenant.letters;

import app.revenant.model.Coded;
import app.revenant.model.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a letter's fields, in their order; a blank text is no value. Immutable. */
public record Fields(Map<Field, String> values) {

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        Map<Field, String> kept = new EnumMap<>(Field.class);
        values.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text.strip());
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public Optional<String> get(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same with one value more; a blank text takes the value away. */
    public Fields with(Field field, String text) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.put(field, text);
        return new Fields(changed);
    }

    public Fields with(Field field, Optional<String> text) {
        return with(field, text.orElse(""));
    }

    /** @throws Refusal where no letter has a field of that name */
    public Fields with(String name, String text) {
        Field field = Coded.find(Field.class, name).orElseThrow(() -> new Refusal("letters.field", name, names()));
        return with(field, text);
    }

    public List<Field> unfilledOf(Collection<Field> wanted) {
        return wanted.stream().distinct().filter(field -> !values.containsKey(field)).toList();
    }

    static String names() {
        return Arrays.stream(Field.values()).map(Field::code).collect(Collectors.joining(", "));
    }
}
