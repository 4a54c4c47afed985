package app.revenant.letters;

import app.revenant.model.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A letter for one person. What nobody has filled stands in it as {@code {{field}}} and is listed. */
public record Letter(LetterId id, Voice voice, String subject, String body, List<Field> unfilled) {

    public Letter {
        unfilled = List.copyOf(unfilled);
    }

    public boolean isComplete() {
        return unfilled.isEmpty();
    }

    /** The same letter. @throws Refusal while a field is open: then it is neither copied, opened nor saved */
    public Letter complete() {
        if (!isComplete()) {
            throw new Refusal("letters.unfilled", unfilled.stream().map(Field::code).collect(Collectors.joining(", ")));
        }
        return this;
    }
}
