package app.revenant.desktop.log;

import app.revenant.line.Candidate;
import app.revenant.line.Said;
import app.revenant.model.DealId;
import java.util.List;
import java.util.Optional;

/**
 * Whom a line means, as far as it is settled: the one it names, the one who was chosen among several, or a question.
 *
 * @param given the deal the sheet was opened for
 * @param chosen among several by a key
 * @param newcomer the name is somebody new
 * @param no the word is no name at all
 */
record Asked(Optional<DealId> given, Optional<Said.Who> who, Optional<Candidate> chosen, boolean newcomer, boolean no) {

    static Asked of(Optional<DealId> given) {
        return new Asked(given, Optional.empty(), Optional.empty(), false, false);
    }

    /** What was chosen holds as long as the line names the same. */
    Asked names(Optional<Said.Who> other) {
        return other.equals(who) ? this : new Asked(given, other, Optional.empty(), false, false);
    }

    /** The deal in hand from now on. */
    Asked at(DealId deal) {
        return new Asked(Optional.of(deal), who, chosen, newcomer, no);
    }

    Asked choose(Candidate one) {
        return new Asked(given, who, Optional.of(one), false, false);
    }

    Asked asNew() {
        return new Asked(given, who, Optional.empty(), true, false);
    }

    Asked asText() {
        return new Asked(given, who, Optional.empty(), false, true);
    }

    String text() {
        return who.map(Said.Who::text).orElse("");
    }

    /** Those the name may mean: of the deal one is at before all others. */
    List<Candidate> candidates() {
        List<Candidate> all = who.map(Said.Who::found).orElse(List.of());
        List<Candidate> here = all.stream().filter(each -> given.isPresent() && each.deal().equals(given)).toList();
        return here.isEmpty() ? all : here;
    }

    boolean isKnown() {
        return who.filter(Said.Who::sure).isPresent();
    }

    /** The one person meant. Somebody of another deal than the one in hand is never taken without asking. */
    Optional<Candidate> one() {
        boolean elsewhere = given.isPresent() && candidates().stream().noneMatch(each -> each.deal().equals(given));
        boolean clear = isKnown() && candidates().size() == 1 && !elsewhere && candidates().get(0).deal().isPresent();
        return no ? Optional.empty() : chosen.or(() -> clear ? Optional.of(candidates().get(0)) : Optional.empty());
    }

    /** Whether the seller has to say whom they mean. With a deal in hand, a word that only stands where a name could is none. */
    boolean isOpen() {
        boolean word = given.isPresent() && !isKnown() && !text().isEmpty() && !Character.isUpperCase(text().codePointAt(0));
        return who.isPresent() && !word && !newcomer && !no && one().isEmpty();
    }

    /** What is neither a name nor lost: it goes into the note. */
    String unnamed() {
        return who.isPresent() && !newcomer && one().isEmpty() && !isOpen() ? text() : "";
    }
}
