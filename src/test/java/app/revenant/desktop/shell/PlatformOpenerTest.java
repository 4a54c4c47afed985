package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.Background;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PlatformOpenerTest {

    private static final URI LETTER = URI.create("mailto:odile@tilleuls.example?subject=a%20b");

    private final List<List<String>> run = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();
    private final Map<String, Integer> ends = new HashMap<>();

    @Test
    void theAddressIsOneArgumentOfThePlatformsOpener() {
        ends.put("xdg-open", 0);
        opener("Linux").open(LETTER);
        assertThat(run).containsExactly(List.of("xdg-open", LETTER.toString()));
        assertThat(told).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void anOpenerThatIsAbsentOrFailsGivesWayToTheNext() {
        ends.put("gio", 0);
        opener("Linux").open(LETTER);
        ends.put("xdg-open", 3);
        opener("Linux").open(LETTER);
        assertThat(run).filteredOn(command -> command.get(0).equals("gio")).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void whereNothingServesItTheSellerIsToldWhatElseCanBeDone() {
        opener("Linux").open(LETTER);
        opener("Linux").open(URI.create("tel:+33612345678"));
        opener("Linux").open(URI.create("file:/home/anne"));
        assertThat(told).extracting(Throwable::getMessage).satisfiesExactly(
                mail -> assertThat(mail).startsWith("shell.nothing-opens.mailto"),
                call -> assertThat(call).startsWith("shell.nothing-opens.tel").contains("+33612345678"),
                file -> assertThat(file).startsWith("shell.nothing-opens.other").contains("/home/anne"));
    }

    @Test
    void elsewhereTheToolkitKnows() {
        opener("Windows 11").open(LETTER);
        opener("Mac OS X").open(LETTER);
        assertThat(opened).containsExactly(LETTER, LETTER);
        assertThat(run).isEmpty();
    }

    private PlatformOpener opener(String platform) {
        return new PlatformOpener(platform, new AtOnce(), opened::add, command -> {
            run.add(command);
            return ends.containsKey(command.get(0)) ? OptionalInt.of(ends.get(command.get(0))) : OptionalInt.empty();
        }, told::add);
    }

    private static final class AtOnce implements Background {

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
            try {
                show.accept(work.get());
            } catch (RuntimeException trouble) {
                fail.accept(trouble);
            }
        }

        @Override
        public void onWindow(Runnable action) {
            action.run();
        }
    }
}
