package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class UncaughtTest {

    private final List<Throwable> told = new ArrayList<>();

    private final List<Throwable> former = new ArrayList<>();

    private Uncaught telling(Consumer<Throwable> tell) {
        return new Uncaught(tell, Optional.of((thread, failure) -> former.add(failure)));
    }

    @Test
    void whatNobodyCaughtIsToldAndHandedOn() {
        IllegalStateException fault = new IllegalStateException("nobody’s");
        telling(told::add).uncaughtException(Thread.currentThread(), fault);
        assertThat(told).containsExactly(fault);
        assertThat(former).containsExactly(fault);
    }

    @Test
    void aFailureToTellIsNotToldAgain() {
        AtomicReference<Uncaught> itself = new AtomicReference<>();
        itself.set(telling(failure -> {
            told.add(failure);
            itself.get().uncaughtException(Thread.currentThread(), new IllegalStateException("while telling"));
        }));
        itself.get().uncaughtException(Thread.currentThread(), new IllegalStateException("first"));
        assertThat(told).singleElement().extracting(Throwable::getMessage).isEqualTo("first");
        assertThat(former).hasSize(2);
    }
}
