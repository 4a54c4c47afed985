package app.revenant.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.work.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The insights as a seller opens them, reads them and takes them along. */
class InsightsTest {

    @TempDir
    Path folder;

    private OpenWindow window;

    private void open(Language language) {
        window = OpenWindow.over(folder, ParisOffice.sample(folder, language));
        window.until("the day", () -> window.has(".today-row")).idle();
        Scenery.INSIGHTS.show(window);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyTopicHasACardThatIsReadAloudAndSaysHowManyCasesItRestsOn() {
        open(Language.EN);
        for (Topic topic : Topic.values()) {
            String spoken = window.tabTo("#chart-" + topic.id()).focus().getAccessibleText();
            assertThat(spoken).startsWith(window.say(topic.title())).contains("n = ");
        }
    }

    @Test
    void oneChartIsSavedAsAPictureAndItsFiguresAsATable() throws IOException {
        open(Language.FR);
        window.outside.fileToSave = Optional.of(folder.resolve("funnel.png"));
        choose("save-funnel", 0);
        Image picture = new Image(folder.resolve("funnel.png").toUri().toString());
        assertThat(picture.isError()).isFalse();
        assertThat(picture.getWidth()).isGreaterThan(800);
        assertThat(Picture.isVaried(picture)).isTrue();

        window.outside.fileToSave = Optional.of(folder.resolve("funnel.csv"));
        choose("save-funnel", 1);
        List<String> rows = Files.readAllLines(folder.resolve("funnel.csv"));
        assertThat(rows.get(0)).isEqualTo("figure,n,name,x,value,unit,low,high,of");
        assertThat(rows.subList(1, rows.size())).hasSizeGreaterThan(5).allMatch(row -> row.startsWith("funnel,"));
        assertThat(window.shows(window.say("figures.saved", "funnel.csv"))).isTrue();
    }

    @Test
    void everythingGoesIntoOneFolder() throws IOException {
        open(Language.EN);
        Path all = Files.createDirectory(folder.resolve("all"));
        window.outside.fileToSave = Optional.of(all);
        window.act(() -> ((Button) window.find("#insights-export")).fire()).idle();
        try (Stream<Path> files = Files.list(all)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(Stream.concat(
                    Stream.of("revenant-figures.csv"), Arrays.stream(Topic.values()).map(topic -> "revenant-" + topic.id() + ".png")).toList());
        }
    }

    private void choose(String menu, int place) {
        MenuItem item = ((MenuButton) window.tabTo("#" + menu).focus()).getItems().get(place);
        window.act(item::fire).idle();
    }
}
