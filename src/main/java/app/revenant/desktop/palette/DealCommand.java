package app.revenant.desktop.palette;

import app.revenant.model.DealId;
import java.util.function.Consumer;

/**
 * Something that can be done with a deal, typed as a verb with the deal after it: {@code close out brunet}.
 *
 * @param name the key of a message with the deal's name
 * @param verbs the key of the words it can begin with, between blanks
 */
public record DealCommand(String name, String verbs, Consumer<DealId> act) {
}
