package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneBookTest {

    private final PhoneBook french = new PhoneBook("FR");

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        assertThat(french.key("06 12 34 56 78")).isEqualTo(french.key("+33612345678")).isEqualTo(french.key("0033 6.12.34.56.78"))
                .contains("+33612345678");
        assertThat(new PhoneBook("GB").key("020 7946 0018")).contains("+442079460018");
    }

    @Test
    void numbersOfHomeAreShownWithoutTheCountry() {
        assertThat(french.shown("+33612345678")).isEqualTo("06 12 34 56 78");
        assertThat(french.shown("+442079460018")).isEqualTo("+44 20 7946 0018");
    }

    @Test
    void whatIsNoNumberIsShownAsItWasWritten() {
        assertThat(french.shown("poste 12, demander Zoé")).isEqualTo("poste 12, demander Zoé");
        assertThat(new PhoneBook("").shown("12 34")).isEqualTo("12 34");
    }

    @Test
    void aShortNumberTellsNobodyApart() {
        assertThat(french.key("3949")).isEmpty();
        assertThat(french.key("12345")).isEmpty();
    }

    @Test
    void theCountryIsThatOfTheHolidays() {
        assertThat(PhoneBook.of(Optional.of("BE")).country()).isEqualTo("BE");
        assertThat(PhoneBook.of(Optional.of("NONE")).country()).isNotEqualTo("NONE");
    }
}
