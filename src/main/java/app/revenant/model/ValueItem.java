package app.revenant.model;

import java.util.Optional;

/**
 * Something of use to a prospect whatever becomes of the deal: what a letter or a call can bring along.
 *
 * @param content the link, or the figure in words
 * @param note for the seller alone
 * @param language blank where it serves in any
 */
public record ValueItem(ValueItemId id, ItemKind kind, String title, Optional<String> content, Optional<String> note,
        Optional<Language> language) {

    /** Title and link, as a letter names it. */
    public String inALetter() {
        return content.filter(text -> !text.isBlank()).map(text -> title + " (" + text.strip() + ")").orElse(title);
    }

    /** What a touch brings that hands it on: a figure is a thought, the others a resource. */
    public Value value() {
        return kind == ItemKind.FIGURE ? Value.INSIGHT : Value.RESOURCE;
    }
}
