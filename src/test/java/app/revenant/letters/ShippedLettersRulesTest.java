package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.resources.ShippedLetters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All 33 texts, filled as a seller fills them, keep the rules that are shown beside them. */
class ShippedLettersRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Standing FREE = new Standing(false, true, false, Optional.empty(), TODAY, TODAY.plusDays(7));
    private static final Templates SHIPPED = ShippedLetters.read();
    private static final Fields TYPICAL = new Fields(Map.ofEntries(
            Map.entry(Field.NAME, "Claire"), Map.entry(Field.SALUT, "Bonjour Claire"), Map.entry(Field.TOPIC, "Module ERP"),
            Map.entry(Field.GOAL, "clôturer le mois en trois jours"), Map.entry(Field.TASK, "réunir six mois de factures"),
            Map.entry(Field.PERSON, "Mme Roy"), Map.entry(Field.EVENT, "audit de mars"), Map.entry(Field.WHAT_CLOSES, "créneau de janvier"),
            Map.entry(Field.CLOSE_DATE, "30 novembre"), Map.entry(Field.RETURN_DATE, "mai 2027"), Map.entry(Field.SLOT, "mardi 10 h"),
            Map.entry(Field.TRIGGER, "un texte de loi qui vous touche"), Map.entry(Field.SUMMARY, "besoin cadré, chiffrage remis, décision en mai"),
            Map.entry(Field.RESOURCE, "Clôturer plus vite, https://example.com/page"), Map.entry(Field.USEFUL_POINT, "la page 3"),
            Map.entry(Field.NEW_COMPANY, "Ateliers Roche"), Map.entry(Field.ME, "Julien Martin, Exemple SARL, 06 00 00 00 00")));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void aShippedLetterKeepsEveryRule(LetterId id, Voice voice) {
        Letter letter = new Merge().merge(SHIPPED.of(id), voice, TYPICAL);
        assertThat(letter.unfilled()).isEmpty();
        assertThat(ComposerRules.check(id, FREE, Optional.of("30 novembre"), letter.subject(), letter.body()))
                .as("%s", ComposerRules.words(letter.body())).isEmpty();
    }

    private static Stream<Arguments> all() {
        return Stream.of(LetterId.values()).flatMap(id -> Stream.of(Voice.values()).map(voice -> Arguments.of(id, voice)));
    }
}
