package app.revenant.desktop.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BetterTest {

    @Test
    void theWholeSentenceIsReplaced() {
        String text = "Bonjour. Malgré mes relances, rien. Merci.";
        assertThat(replaced(text, "Malgré mes relances", "Un mot suffit.")).isEqualTo("Bonjour. Un mot suffit. Merci.");
    }

    @Test
    void aSentenceEndsWithItsParagraph() {
        assertThat(replaced("Hello Ann,\n\nDespite my calls\n\nBest", "Despite", "Thank you.")).isEqualTo("Hello Ann,\n\nThank you.\n\nBest");
    }

    @Test
    void aDotInsideAWordEndsNothing() {
        assertThat(replaced("See example.com despite my 3.5 calls. Bye.", "despite", "One word is enough.")).isEqualTo("One word is enough. Bye.");
    }

    @Test
    void aHitThatHoldsTheMarkItselfTakesNoMore() {
        assertThat(replaced("Are you still alive? Thank you.", "Are you still alive?", "Hello.")).isEqualTo("Hello. Thank you.");
    }

    @Test
    void adviceInBracketsTakesTheSentenceOut() {
        assertThat(Better.wordings("(supprimer la phrase ; commencer par le point utile)")).containsExactly("");
        assertThat(replaced("Bravo pour votre réactivité. Merci.", "Bravo", "")).isEqualTo("Merci.");
    }

    @Test
    void twoWordingsAreTwoOffers() {
        assertThat(Better.wordings("A: … / B? (a fact)")).containsExactly("A: …", "B?");
    }

    private static String replaced(String text, String words, String wording) {
        int start = text.indexOf(words);
        return Better.replaced(text, start, start + words.length(), wording);
    }
}
