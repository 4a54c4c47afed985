package app.revenant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void ordinaryFrenchIsLeftAsItIs() {
        String said = "L’œuvre\u202f; «\u00a0à 18\u202f400\u00a0€\u00a0» ✓";
        assertThat(Printable.text(said)).isEqualTo(said);
    }

    @Test
    void anAccentTypedApartSitsOnItsLetter() {
        assertThat(Printable.text("Cle\u0301ment")).isEqualTo("Clément");
    }

    @Test
    void picturesAreLeftOut() {
        assertThat(Printable.text("Café 👻\ud83c\uddeb\ud83c\uddf7☕\ufe0f Nantes")).isEqualTo("Café  Nantes");
    }

    @Test
    void whatReadsFromTheRightIsLaidFromTheRight() {
        assertThat(Printable.text("Société \u05d0\u05d1\u05d2, Lyon")).isEqualTo("Société \u05d2\u05d1\u05d0, Lyon");
    }

    @Test
    void aMarkThatTurnsTheWritingTurnsNothing() {
        assertThat(Printable.text("turned \u202earound")).isEqualTo("turned around");
    }
}
