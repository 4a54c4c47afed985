package app.revenant.desktop.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Words;
import app.revenant.letters.Field;
import app.revenant.model.Language;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarksTest {

    private static final String ALL = Arrays.stream(Field.values()).map(Field::open).collect(Collectors.joining(", "));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldIsShownInItsOwnWordsAndKeptAsItWas(Language language) {
        Marks marks = new Marks(Words.in(language));
        String shown = marks.shown(ALL);
        assertThat(shown).doesNotContain("{{");
        assertThat(marks.in(shown)).hasSize(Field.values().length);
        assertThat(marks.stored(shown)).isEqualTo(ALL);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bracketsOfTheSellerAndUnknownBracesStay(Language language) {
        Marks marks = new Marks(Words.in(language));
        assertThat(marks.shown("[a] {{colour}} {me}")).isEqualTo("[a] {{colour}} {me}");
        assertThat(marks.stored("[a] {{colour}}")).isEqualTo("[a] {{colour}}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPlaceBehindAFieldMovesWithItsWords(Language language) {
        Marks marks = new Marks(Words.in(language));
        String kept = "a {{me}} b";
        assertThat(marks.shownAt(kept, 2)).isEqualTo(2);
        assertThat(marks.shown(kept).charAt(marks.shownAt(kept, kept.indexOf('b')))).isEqualTo('b');
        assertThat(marks.shownAt(kept, 99)).isEqualTo(marks.shown(kept).length());
    }
}
