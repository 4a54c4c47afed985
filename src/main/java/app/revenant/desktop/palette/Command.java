package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Words;
import java.util.function.Function;

/**
 * Something that can be done from anywhere.
 *
 * @param name found by its words in either language
 * @param keys its key as printed; empty where it has none
 */
public record Command(Function<Words, String> name, String keys, Runnable act) {
}
