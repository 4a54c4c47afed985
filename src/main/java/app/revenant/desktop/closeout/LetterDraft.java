package app.revenant.desktop.closeout;

import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.OpenFields;
import app.revenant.letters.ToneHint;
import app.revenant.model.Draft;
import app.revenant.work.Composition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter as it stands on the screen. Immutable.
 *
 * @param base the letter as composed; what differs from it was written by the seller
 * @param typed fields the seller filled, kept through every change of letter or language
 */
record LetterDraft(Composition base, Fields typed, String subject, String body) {

    static LetterDraft of(Composition composed) {
        return new LetterDraft(composed, Fields.NONE, composed.subject(), composed.body());
    }

    /** Another letter, language or form: its own text, with what was typed before. */
    LetterDraft recomposed(Composition composed) {
        return new LetterDraft(composed, typed, composed.subject(), composed.body());
    }

    /** The same letter with another closing day, also in a text the seller has edited. */
    LetterDraft redated(Composition composed) {
        Optional<String> before = base.fields().get(Field.CLOSE_DATE);
        String now = composed.fields().get(Field.CLOSE_DATE).orElse("");
        return new LetterDraft(composed, typed, before.map(day -> replaced(subject, day, now)).orElse(subject),
                before.map(day -> replaced(body, day, now)).orElse(body));
    }

    /** Whole days only: the second of June is no part of the twelfth. */
    private static String replaced(String text, String day, String now) {
        return text.replaceAll("(?<![\\p{L}\\d])" + Pattern.quote(day) + "(?![\\p{L}\\d])", Matcher.quoteReplacement(now));
    }

    /** What was kept when the window was closed half-way. */
    LetterDraft restored(Draft kept) {
        return new LetterDraft(base, typed, kept.subject(), kept.body());
    }

    LetterDraft written(String newSubject, String newBody) {
        return new LetterDraft(base, typed, newSubject, newBody);
    }

    /** Fills a field into the text as it is now; every other word stays. */
    LetterDraft filled(Field field, String text) {
        Fields known = typed.with(field, text);
        Composition filled = new Composition(base.deal(), base.letter(), base.voice(), base.fields().with(field, text),
                OpenFields.fill(base.subject(), known), OpenFields.fill(base.body(), known), base.unfilled(),
                base.recipient(), base.to(), base.standing(), base.own());
        return new LetterDraft(filled, known, OpenFields.fill(subject, known), OpenFields.fill(body, known));
    }

    /** Fields that still stand open in the text, the seller's own braces included. */
    List<Field> missing() {
        return OpenFields.in(subject + "\n" + body);
    }

    boolean isEdited() {
        return !subject.equals(base.subject()) || !body.equals(base.body());
    }

    /** Worth keeping: the seller put something of their own into it. */
    boolean isWorthKeeping() {
        return isEdited() || !typed.values().isEmpty();
    }

    /** Subject and body as one text, for the tone. */
    String whole() {
        return subject + "\n\n" + body;
    }

    /** Hints come a moment after the text; those whose words have moved by now are left out. */
    List<ToneHint> standing(List<ToneHint> hints) {
        String whole = whole();
        int length = whole.codePointCount(0, whole.length());
        return hints.stream().filter(hint -> hint.end() <= length && whole.substring(whole.offsetByCodePoints(0, hint.start()),
                whole.offsetByCodePoints(0, hint.end())).equals(hint.words())).toList();
    }

    /** Where the body begins in {@link #whole()}, in code points. */
    int bodyStart() {
        return subject.codePointCount(0, subject.length()) + 2;
    }
}
