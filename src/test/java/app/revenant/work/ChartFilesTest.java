package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFilesTest {

    private static final int RED = 0xffff0000;
    private static final int CLEAR = 0x00000000;
    private static final int BLUE = 0xff0000ff;

    @TempDir
    Path folder;

    private final ChartFiles files = new ChartFiles(new Messages(Language.EN));

    @Test
    void aPictureIsReadBackPointForPointAndClearPartsAreWhite() throws IOException {
        Path file = folder.resolve("a.png");
        files.picture(new ChartPicture(3, 1, new int[] {RED, CLEAR, BLUE}), file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(new int[] {read.getWidth(), read.getHeight()}).containsExactly(3, 1);
        assertThat(read.getRGB(0, 0, 3, 1, null, 0, 3)).containsExactly(RED, 0xffffffff, BLUE);
    }

    @Test
    void linesGoPointByPointAndDotsByWhatWasForeseen() throws IOException {
        Chart lines = new Chart.Lines("back-test", 2, Chart.Unit.COUNT, Chart.Unit.MONEY,
                List.of(new Chart.Line(Chart.Name.of("insights.forecast.won", "EUR"), List.of(new Chart.Point(-2, 10), new Chart.Point(-1, 20.5)))),
                List.of());
        Chart dots = new Chart.Dots("calibration", 7, List.of(new Chart.Dot(0.25, 0.5, 7)));
        files.everything(List.of(lines, dots), Map.of("calibration", new ChartPicture(1, 1, new int[] {RED})), folder);
        assertThat(Files.readAllLines(folder.resolve("revenant-figures.csv"))).containsExactly("figure,n,name,x,value,unit,low,high,of",
                "back-test,2,\"Won, EUR\",-2,10,money,,,", "back-test,2,\"Won, EUR\",-1,20.5,money,,,",
                "calibration,7,Came,0.25,0.5,share,,,7");
        assertThat(folder.resolve("revenant-calibration.png")).isNotEmptyFile();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> files.figures(List.of(), folder.resolve("none").resolve("a.csv"))).isInstanceOf(Refusal.class);
    }
}
