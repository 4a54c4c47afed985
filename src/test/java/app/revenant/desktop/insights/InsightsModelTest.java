package app.revenant.desktop.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Language;
import app.revenant.work.Chart;
import app.revenant.work.Office;
import app.revenant.work.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsModelTest {

    @TempDir
    Path folder;

    private final List<Period> read = new ArrayList<>();

    @Test
    void anotherPeriodIsReadAnewAndAWriteReadsTheSameAgain() {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            InsightsModel model = new InsightsModel(office, new FakeDesk().desk(), this::charts);
            model.read();
            model.choose(Period.ALL);
            office.choices().speak(Language.FR);
            assertThat(read).startsWith(Period.YEAR, Period.ALL, Period.ALL);
            assertThat(model.charts().get().orElseThrow()).extracting(Chart::id).containsExactly("all");
            int before = read.size();
            model.close();
            office.choices().speak(Language.EN);
            assertThat(read).hasSize(before);
        }
    }

    private List<Chart> charts(Period period) {
        read.add(period);
        return List.of(new Chart.Dots(period.code(), 0, List.of()));
    }
}
