package app.revenant.work;

import java.util.Optional;

/**
 * How to read files in.
 *
 * @param format what the seller says they are; blank: told from their content
 * @param seller whose deals to take, where the files name several sellers
 * @param dryRun only say what would be done
 */
public record ImportOptions(Optional<String> format, Optional<String> seller, boolean dryRun) {
}
