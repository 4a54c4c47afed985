package app.revenant.model;

/** A typed id. Ids of other systems are written {@code SYSTEM:id}. */
public interface Id {

    String value();

    static void requireText(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id cannot be empty");
        }
    }
}
