package app.revenant.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Language;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording english = new Wording(Language.EN);
    private final Wording french = new Wording(Language.FR);

    @Test
    void detailsTakeTheirPlaces() {
        assertThat(english.of("evidence.internal_wait.YES", Map.of("name", "Claire", "who", "the board")))
                .isEqualTo("Claire is waiting for an internal answer (the board).");
        assertThat(french.of("evidence.pain.POS", Map.of("words", "trois jours de clôture")))
                .isEqualTo("Difficulté dite avec ses mots\u00A0: «\u00A0trois jours de clôture\u00A0».");
    }

    @Test
    void aBlankDetailGetsTheBareSentence() {
        assertThat(english.of("evidence.internal_wait.YES", Map.of("name", "Claire", "who", " ")))
                .isEqualTo("Claire is waiting for an internal answer.");
    }

    @Test
    void nobodysNameBecomesYourContactWithACapitalWhereItStandsFirst() {
        assertThat(english.of("evidence.pain.NEG")).isEqualTo("Your contact voiced no real difficulty.");
        assertThat(french.of("evidence.pain.NOT_ASKED", Map.of("name", "")))
                .isEqualTo("Vous n’avez pas encore fait exprimer de difficulté à votre contact.");
    }

    @Test
    void aNameKeepsItsOwnSmallLetter() {
        assertThat(english.of("evidence.competition.COMPETITOR", Map.of("who", "eBay")))
                .isEqualTo("eBay is in the race.");
    }

    @Test
    void oneHasItsOwnSentence() {
        assertThat(english.of("evidence.questions.FEW", Map.of("count", "1")))
                .isEqualTo("One question waiting on their side.");
        assertThat(english.of("evidence.questions.FEW", Map.of("count", "2")))
                .isEqualTo("2 questions waiting on their side.");
        assertThat(french.of("evidence.pester.YES", Map.of("days", "1,0"))).endsWith("une par jour ouvré.");
        assertThat(french.of("evidence.pester.YES", Map.of("days", "1,5"))).endsWith("tous les 1,5 jours ouvrés.");
    }

    @Test
    void whatSomebodySaidIsNeverReadAsASentenceOfOurs() {
        assertThat(english.of("evidence.pain.POS", Map.of("words", "{name} $1 \\ ' {0}")))
                .isEqualTo("The difficulty in their own words: “{name} $1 \\ ' {0}”.");
    }

    @Test
    void anUnknownKeyIsAFaultAndCanBeAskedFor() {
        assertThat(english.find("evidence.pain.MAYBE")).isEmpty();
        assertThatThrownBy(() -> english.of("evidence.pain.MAYBE")).isInstanceOf(NoSuchElementException.class);
    }
}
