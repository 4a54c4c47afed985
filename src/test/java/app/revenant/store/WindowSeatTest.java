package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowSeatTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondWindowIsToldThatThereIsOne() {
        try (WindowSeat first = WindowSeat.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> WindowSeat.take(folder)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.key()).isEqualTo("store.window-open"));
        }
    }

    @Test
    void theSeatIsFreeAgainOnceTheWindowIsClosed() {
        WindowSeat.take(folder).close();
        WindowSeat.take(folder).close();
    }
}
