package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {

    private static final WindowPlace.Area DESK = new WindowPlace.Area(0, 0, 1920, 1080);
    private static final WindowPlace.Area LEFT = new WindowPlace.Area(-1280, 0, 1280, 720);

    @TempDir
    Path folder;
    private Remembered memory;

    @BeforeEach
    void remember() {
        memory = new Remembered(folder.resolve("window.properties"));
    }

    private WindowPlace left(String at, int width, int height, WindowPlace.Area... screens) {
        memory.put(Trait.AT, at);
        memory.put(Trait.WIDTH, width);
        memory.put(Trait.HEIGHT, height);
        return WindowPlace.of(memory, List.of(screens));
    }

    @Test
    void theWindowOpensWhereItWasLeft() {
        WindowPlace.remember(memory, -1200.4, 20);
        assertThat(WindowPlace.of(memory, List.of(DESK, LEFT)).at()).contains(new WindowPlace.Corner(-1200, 20));
    }

    @Test
    void aScreenThatIsGoneIsForgotten() {
        assertThat(left("-1200,20", 1000, 700, DESK).at()).isEmpty();
        assertThat(left("1850,20", 1000, 700, DESK).at()).as("no grip left").isEmpty();
        assertThat(left("1800,20", 1000, 700, DESK).at()).isPresent();
        assertThat(left("100,1060", 1000, 700, DESK).at()).as("its upper edge out of sight").isEmpty();
    }

    @Test
    void itIsNeverLargerThanItsScreenNorSmallerThanItsLeast() {
        WindowPlace small = left("-1200,20", 1900, 1000, DESK, LEFT);
        assertThat(List.of(small.width(), small.height())).containsExactly(1280.0, 720.0);
        assertThat(left("", 1366, 768, new WindowPlace.Area(0, 0, 800, 500)).width()).isEqualTo(960);
    }

    @Test
    void whatWasNeverRememberedIsLeftToThePlatform() {
        WindowPlace first = WindowPlace.of(memory, List.of());
        assertThat(first.at()).isEmpty();
        assertThat(List.of(first.width(), first.height())).containsExactly(1366.0, 768.0);
        assertThat(left("no,where", 1000, 700, DESK).at()).isEmpty();
    }
}
