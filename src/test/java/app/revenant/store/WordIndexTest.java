package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.store.WordIndex.Part;
import app.revenant.store.WordIndex.Wanted;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private final WordIndex index = new WordIndex();

    @BeforeEach
    void threeRows() {
        index.put(1, "claire delmas", "ateliers brunet", "");
        index.put(2, "delmasson", "", "rencontre claire a lyon");
        index.put(100, "", "ateliers brunet", "le prix bloque");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void allWordsMustBeThereInAnyOrder() {
        assertThat(find(Part.ANYWHERE, "brunet", "claire")).containsExactly(1L);
        assertThat(find(Part.ANYWHERE, "brunet", "lyon")).isEmpty();
    }

    @Test
    void aWordBegunFindsLongerOnesAndAWholeOneDoesNot() {
        assertThat(index.find(List.of(new Wanted("delm", true, List.of())), Part.NAME, 0, 99, 9)).containsExactly(2L, 1L);
        assertThat(find(Part.NAME, "delmas")).containsExactly(1L);
    }

    @Test
    void wordsOfTheNoteAreNoneOfTheName() {
        assertThat(find(Part.NAME, "lyon")).isEmpty();
        assertThat(find(Part.ANYWHERE, "lyon")).containsExactly(2L);
    }

    @Test
    void aNoteIsFoundOnlyByAWordOfItsOwn() {
        assertThat(find(Part.NOTE, "brunet")).isEmpty();
        assertThat(find(Part.NOTE, "brunet", "prix")).containsExactly(100L);
    }

    @Test
    void onlyRowsOfTheRangeAreFoundAndNoMoreThanWanted() {
        assertThat(index.find(List.of(whole("brunet")), Part.ANYWHERE, 50, 150, 9)).containsExactly(100L);
        assertThat(index.find(List.of(whole("brunet")), Part.ANYWHERE, 0, 150, 1)).containsExactly(100L);
    }

    @Test
    void anotherWordMayStandForOne() {
        assertThat(index.find(List.of(new Wanted("bruent", false, List.of("brunet", "brunot"))), Part.ANYWHERE, 0, 99, 9))
                .containsExactly(1L);
    }

    @Test
    void whatIsRemovedIsFoundNoMoreAndItsNumberMayBeUsedAgain() {
        index.remove(1);
        assertThat(find(Part.ANYWHERE, "delmas")).isEmpty();
        index.put(1, "somebody else", "", "");
        assertThat(find(Part.NAME, "else")).containsExactly(1L);
    }

    @Test
    void wordsOfTheSyntaxAreWords() {
        index.put(3, "near and or not", "", "");
        assertThat(find(Part.NAME, "near", "or", "not", "and")).containsExactly(3L);
        assertThat(find(Part.NAME, "\"quoted* - (")).isEmpty();
    }

    @Test
    void whatBreaksOffLeavesNothing() {
        assertThatThrownBy(() -> index.together(() -> {
            index.put(4, "lost", "", "");
            throw new IllegalStateException("broken");
        })).hasMessage("broken");
        assertThat(find(Part.NAME, "lost")).isEmpty();
    }

    private List<Long> find(Part part, String... words) {
        return index.find(Arrays.stream(words).map(WordIndexTest::whole).toList(), part, 0, 200, 9);
    }

    private static Wanted whole(String word) {
        return new Wanted(word, false, List.of());
    }
}
