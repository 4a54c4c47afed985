package app.revenant.work;

import app.revenant.letters.ComposerRules;
import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.Finding;
import app.revenant.letters.LetterId;
import app.revenant.letters.OpenFields;
import app.revenant.letters.Standing;
import app.revenant.letters.Voice;
import app.revenant.model.DealId;
import app.revenant.model.OwnLetter;
import java.util.List;
import java.util.Optional;

/**
 * A letter being written.
 *
 * @param fields what is known of its fields, from the log or typed
 * @param unfilled what must be filled before it can leave
 * @param recipient the contact's name, blank if unknown
 * @param to the contact's first mail address
 * @param standing what binds any letter of this deal
 * @param own the letter of the seller that gave the words; blank where a shipped one did
 */
public record Composition(DealId deal, LetterId letter, Voice voice, Fields fields, String subject, String body,
        List<Field> unfilled, Optional<String> recipient, Optional<String> to, Standing standing,
        Optional<OwnLetter> own) {

    public boolean isReady() {
        return unfilled.isEmpty() && barred().isEmpty();
    }

    /** Why it cannot leave at all, whatever it says. */
    public Optional<Finding> barred() {
        return ComposerRules.bar(letter, standing);
    }

    /** What of the letter, with this text, does not keep the rules; tone aside. Heaviest first. */
    public List<Finding> findings(String newSubject, String newBody) {
        return ComposerRules.check(letter, standing, fields.get(Field.CLOSE_DATE), newSubject, newBody);
    }

    /** The same with the words of one's own letter; braces it does not know stay as they are. */
    Composition worded(OwnLetter words) {
        String newSubject = OpenFields.fill(words.subject(), fields).replaceAll("\\s*\\R\\s*", " ");
        String newBody = OpenFields.fill(words.body(), fields);
        return new Composition(deal, letter, voice, fields, newSubject, newBody, OpenFields.in(newSubject + "\n" + newBody), recipient, to,
                standing, Optional.of(words));
    }

    /** The same letter. @throws app.revenant.model.Refusal where it may not leave at all */
    Composition allowed() {
        barred().ifPresent(found -> {
            throw found.refusal();
        });
        return this;
    }
}
