package app.revenant.desktop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpliceTest {

    @Property(tries = 300)
    void whateverWasShownBecomesWhatIsNow(@ForAll List<@IntRange(max = 5) Integer> before,
            @ForAll List<@IntRange(max = 5) Integer> now) {
        ObservableList<Integer> shown = FXCollections.observableArrayList(before);
        Splice.into(shown, now);
        assertThat(shown).isEqualTo(now);
    }

    @Test
    void whatIsTheSameIsNotTouched() {
        ObservableList<String> shown = FXCollections.observableArrayList("a", "b", "c", "d", "e");
        int[] touched = new int[1];
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched[0] += change.getRemovedSize() + change.getAddedSize();
            }
        });
        Splice.into(shown, List.of("a", "b", "x", "d", "e"));
        assertThat(touched[0]).isEqualTo(2);
        Splice.into(shown, List.of("a", "b", "d", "e"));
        assertThat(touched[0]).isEqualTo(3);
        Splice.into(shown, List.of("a", "b", "d", "e"));
        assertThat(touched[0]).isEqualTo(3);
    }
}
