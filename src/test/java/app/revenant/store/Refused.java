package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Opens what must be refused, and holds that nothing changed. */
final class Refused {

    private Refused() {
    }

    /** Holds that this is refused with this sentence. */
    static void by(String key, ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isInstanceOf(Refusal.class);
        assertThat(((Refusal) thrown).key()).isEqualTo(key);
    }

    /** The key of the refusal; its sentence is one line in both languages. */
    static String opening(Path file) {
        Fingerprint before = Fingerprint.of(file.getParent());
        Throwable thrown = catchThrowable(() -> Store.open(file, change -> { }, StoreTest.CLOCK).close());
        assertThat(thrown).as("opening %s", file.getFileName()).isInstanceOf(Refusal.class);
        assertThat(Fingerprint.of(file.getParent())).as("the folder of %s", file.getFileName()).isEqualTo(before);
        Refusal refusal = (Refusal) thrown;
        for (Language language : Language.values()) {
            assertThat(new Messages(language).of(refusal)).contains(file.getFileName().toString())
                    .doesNotContain("\n", "{");
        }
        return refusal.key();
    }
}
