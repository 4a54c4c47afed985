package app.revenant.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemNoticeTest {

    private final List<List<String>> run = new ArrayList<>();

    @Test
    void theWordsAreArgumentsOfTheirOwn() {
        new SystemNotice("Linux", run::add).tell("Revenant", "--help; rm 2 steps");
        assertThat(run).containsExactly(List.of("notify-send", "--app-name=Revenant", "--", "Revenant", "--help; rm 2 steps"));
    }

    @Test
    void whereThereIsNoSuchProgramNothingIsRun() {
        new SystemNotice("Mac OS X", run::add).tell("Revenant", "2 steps");
        new SystemNotice("Windows 11", run::add).tell("Revenant", "2 steps");
        assertThat(run).isEmpty();
    }
}
