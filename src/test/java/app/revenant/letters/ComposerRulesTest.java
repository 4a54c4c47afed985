package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIFTH = LocalDate.of(2026, 11, 30);
    private static final Standing FREE = new Standing(false, true, false, Optional.empty(), TODAY, FIFTH);
    private static final String SIXTY = "mot ".repeat(60);

    @Test
    void whoAskedForSilenceIsWrittenNothingWhateverTheLetter() {
        Standing muted = new Standing(true, true, false, Optional.empty(), TODAY, FIFTH);
        assertThat(LetterId.values()).allSatisfy(letter -> assertThat(barring(letter, muted)).contains(Rule.MUTED));
    }

    @Test
    void aLastChanceIsOneAndForNoStranger() {
        Standing again = new Standing(false, true, true, Optional.empty(), TODAY, FIFTH);
        Standing stranger = new Standing(false, false, false, Optional.empty(), TODAY, FIFTH);
        assertThat(barring(LetterId.T8, FREE)).isEmpty();
        assertThat(barring(LetterId.T8, again)).contains(Rule.ONE_LAST_CHANCE);
        assertThat(barring(LetterId.T8, stranger)).contains(Rule.LAST_CHANCE_TO_STRANGER);
        assertThat(barring(LetterId.T1, again)).isEmpty();
        assertThat(barring(LetterId.T1, stranger)).isEmpty();
    }

    @Test
    void afterACloseOutOneIsSilentUntilTheDayItself() {
        assertThat(barring(LetterId.T1, silentUntil(TODAY.plusDays(1)))).contains(Rule.SILENCE);
        assertThat(barring(LetterId.T1, silentUntil(TODAY))).isEmpty();
        assertThat(barring(LetterId.T11, silentUntil(TODAY.plusDays(1)))).as("a new position is another matter").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T8,29 novembre,LAST_CHANCE_TOO_SOON", "T3,29 novembre,DAY_TOO_SOON", "T8,soon,DAY_UNREADABLE", "T3,2026-02-30,DAY_UNREADABLE"})
    void aDayTooSoonOrNoDayIsTold(LetterId letter, String day, Rule told) {
        assertThat(rules(letter, day, "S", SIXTY + day)).containsExactly(told);
    }

    @Test
    void theFifthWorkingDayServesAndALetterWithoutADayNeedsNone() {
        assertThat(rules(LetterId.T8, "30 novembre", "S", SIXTY + "30 novembre")).isEmpty();
        assertThat(rules(LetterId.T1, "1 novembre", "S", SIXTY)).isEmpty();
    }

    @Test
    void aDayThatWasTakenOutOfTheTextIsMissed() {
        assertThat(rules(LetterId.T3, "30 novembre", "S", SIXTY)).containsExactly(Rule.DAY_UNNAMED);
        assertThat(rules(LetterId.T3, "30 novembre", "S", SIXTY + "{{close_date}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49,true", "50,false", "110,false", "111,true"})
    void fiftyToAHundredAndTenWordsAreRight(int words, boolean told) {
        assertThat(rules(LetterId.T1, "", "S", "word ".repeat(words)).contains(Rule.LENGTH)).isEqualTo(told);
    }

    @Test
    void frenchSpacesAndSignsMakeNoWords() {
        assertThat(ComposerRules.words("Un mot\u202f; « deux\u00a0» — l’heure\u00a0: 10\u00a0h !")).isEqualTo(6);
        assertThat(ComposerRules.words(" \n ")).isZero();
    }

    @Test
    void oneQuestionIsAskedAtMostSubjectIncluded() {
        assertThat(rules(LetterId.T1, "", "On garde ?", SIXTY)).isEmpty();
        assertThat(rules(LetterId.T1, "", "On garde ?", SIXTY + "Oui ?")).containsExactly(Rule.QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: offer", "RE : offre", "re[2]: offer", "Fwd: offer", "TR\u00a0: offre", "Réf\u00a0: offre"})
    void aReplyIsNotFeigned(String subject) {
        assertThat(rules(LetterId.T1, "", subject, SIXTY)).containsExactly(Rule.FAKED_REPLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reprise : la suite", "Retour", "Requirements: a page", "ERP Re: one"})
    void aSubjectThatOnlyBeginsAlikeIsNone(String subject) {
        assertThat(rules(LetterId.T1, "", subject, SIXTY)).isEmpty();
    }

    @Test
    void aFieldNobodyKnowsIsNamed() {
        assertThat(ComposerRules.unknownField("a {{resource}} b {{ressource}}")).hasValueSatisfying(
                found -> assertThat(found.arguments().get(0)).isEqualTo("ressource"));
        assertThat(ComposerRules.unknownField("{{resource}} {one} {{me}}")).isEmpty();
    }

    @Test
    void theHeaviestIsSaidFirst() {
        List<Rule> found = rules(LetterId.T8, "soon", "Re: a ?", "{{x}} ?");
        assertThat(found).containsExactly(Rule.UNKNOWN_FIELD, Rule.DAY_UNREADABLE, Rule.LENGTH, Rule.QUESTIONS, Rule.FAKED_REPLY);
    }

    private static Optional<Rule> barring(LetterId letter, Standing standing) {
        return ComposerRules.bar(letter, standing).map(Finding::rule);
    }

    private static Standing silentUntil(LocalDate day) {
        return new Standing(false, true, false, Optional.of(day), TODAY, FIFTH);
    }

    private static List<Rule> rules(LetterId letter, String day, String subject, String body) {
        return ComposerRules.check(letter, FREE, Optional.of(day), subject, body).stream().map(Finding::rule).toList();
    }
}
