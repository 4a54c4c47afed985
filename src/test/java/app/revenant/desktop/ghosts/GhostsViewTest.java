package app.revenant.desktop.ghosts;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.Pictured;
import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GhostsViewTest {

    @TempDir
    Path folder;

    @Test
    void whereNobodyIsSilentItSaysSo() {
        try (Office office = SmallOffice.empty(folder)) {
            Pictured picture = Pictured.open().show(new GhostsScreen(office, new FakeDesk().desk(), Optional.empty()),
                    Language.EN, Look.LIGHT, false);
            Label heading = (Label) picture.scene().getRoot().lookup(".empty-state .heading");
            assertThat(heading.getText()).isEqualTo(Words.in(Language.EN).of("ghosts.none"));
        }
    }
}
