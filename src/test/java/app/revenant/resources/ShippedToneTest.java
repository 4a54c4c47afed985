package app.revenant.resources;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.letters.ToneBook;
import app.revenant.letters.ToneCategory;
import app.revenant.letters.ToneSeverity;
import app.revenant.model.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShippedToneTest {

    private final ToneBook book = ShippedTone.read();

    @Test
    void everyCategoryHasPhrasesInBothLanguages() {
        assertThat(book.rules()).hasSize(2 * ToneCategory.values().length);
        for (Language language : Language.values()) {
            assertThat(book.rules().stream().filter(rule -> rule.language() == language).map(rule -> rule.category()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.asList(ToneCategory.values()));
        }
        assertThat(book.rules()).allSatisfy(rule -> {
            assertThat(rule.phrases()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(rule.better()).isNotBlank();
        });
        assertThat(book.innocent()).hasSize(34);
    }

    @Test
    void onlyWordsThatWoundAskForConfirmation() {
        assertThat(book.rules().stream().filter(rule -> rule.severity() == ToneSeverity.STOP)
                .map(rule -> rule.category()).distinct()).containsExactlyInAnyOrder(ToneCategory.REPROACH,
                ToneCategory.GUILT, ToneCategory.BITTERNESS, ToneCategory.SARCASM, ToneCategory.SELF_VICTIM);
    }
}
