package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private final TypeAhead countries = new TypeAhead(List.of("None", "Égypte", "Espagne", "Estonie", "France"));

    @Test
    void theFirstLettersChooseWithoutTheirAccents() {
        assertThat(countries.find("eg", 0)).hasValue(1);
        assertThat(countries.find("EST", 0)).hasValue(3);
        assertThat(countries.find("est", 3)).as("already there").hasValue(3);
    }

    @Test
    void oneLetterAgainGoesOnToTheNextNameAndRoundAgain() {
        assertThat(countries.find("e", 0)).hasValue(1);
        assertThat(countries.find("ee", 1)).hasValue(2);
        assertThat(countries.find("e", 3)).hasValue(1);
        assertThat(countries.find("f", 4)).as("the only one").hasValue(4);
    }

    @Test
    void whatNoNameBeginsWithChoosesNothing() {
        assertThat(countries.find("zz", 0)).isEqualTo(OptionalInt.empty());
        assertThat(countries.find("", 0)).isEqualTo(OptionalInt.empty());
        assertThat(new TypeAhead(List.of()).find("a", -1)).isEqualTo(OptionalInt.empty());
    }
}
