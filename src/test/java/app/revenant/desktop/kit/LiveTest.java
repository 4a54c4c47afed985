package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTest {

    private final Live<String> live = new Live<>("one");
    private final List<String> seen = new ArrayList<>();

    @Test
    void aWatcherSeesWhatIsAndWhatComes() {
        live.watch(seen::add);
        live.set("two");
        assertThat(seen).containsExactly("one", "two");
    }

    @Test
    void theSameValueIsToldOnce() {
        live.watch(seen::add);
        live.set(new String("one"));
        assertThat(seen).containsExactly("one");
    }

    @Test
    void afterItsTiesAreReleasedAWatcherSeesNothing() {
        Ties ties = new Ties();
        ties.add(live.watch(seen::add));
        ties.release();
        live.set("two");
        assertThat(seen).containsExactly("one");
    }
}
