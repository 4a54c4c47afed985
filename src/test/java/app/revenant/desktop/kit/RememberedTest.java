package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereTheNextDay() {
        Remembered today = new Remembered(folder.resolve("deep/window.properties"));
        today.put(Trait.WIDTH, 1500);
        today.put(Trait.MAXIMISED, true);
        today.save();

        Remembered tomorrow = new Remembered(folder.resolve("deep/window.properties"));
        assertThat(tomorrow.number(Trait.WIDTH, 960, 20_000)).isEqualTo(1500);
        assertThat(tomorrow.flag(Trait.MAXIMISED)).isTrue();
        assertThat(tomorrow.text(Trait.THEME)).isEqualTo("system");
    }

    @Test
    void nonsenseInTheFileIsAsIfNeverWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), "window.width=-3\nwindow.height=tall\nbroken=\\u12");
        Remembered broken = new Remembered(file);
        assertThat(broken.number(Trait.WIDTH, 960, 20_000)).isEqualTo(1366);
        assertThat(broken.number(Trait.HEIGHT, 600, 20_000)).isEqualTo(768);
    }

    @Test
    void aSizeOutsideTheRangeIsNotTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), "window.width=959\nwindow.height=601");
        Remembered small = new Remembered(file);
        assertThat(small.number(Trait.WIDTH, 960, 20_000)).isEqualTo(1366);
        assertThat(small.number(Trait.HEIGHT, 600, 20_000)).isEqualTo(601);
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        Remembered nowhere = new Remembered(file.resolve("window.properties"));
        nowhere.put(Trait.WIDTH, 1000);
        nowhere.save();
        assertThat(Files.size(file)).isZero();
    }

    @Test
    void whoListensIsToldOfEveryOtherValue() {
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        List<Trait> told = new ArrayList<>();
        Runnable release = memory.listen(told::add);
        memory.put(Trait.TEXT_SIZE, 100);
        memory.put(Trait.TEXT_SIZE, 125);
        release.run();
        memory.put(Trait.TEXT_SIZE, 150);
        assertThat(told).containsExactly(Trait.TEXT_SIZE);
        assertThat(memory.number(Trait.TEXT_SIZE)).isEqualTo(150);
    }

    @Test
    void aSizeOfTextOutsideItsRangeIsTheUsualOne() {
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        memory.put(Trait.TEXT_SIZE, 151);
        assertThat(memory.number(Trait.TEXT_SIZE)).isEqualTo(100);
    }
}
