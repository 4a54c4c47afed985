package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActTest {

    @Test
    void noTwoActsShareAKey() {
        assertThat(Arrays.stream(Act.values()).map(Act::keys).flatMap(Optional::stream)).doesNotHaveDuplicates().hasSize(9);
    }

    @Test
    void aKeyIsPrintedAsOnTheKeyboard() {
        assertThat(Act.LOG_CONTACT.keysShown()).contains("Ctrl L");
        assertThat(Act.EXPORT.keysShown()).isEmpty();
    }
}
