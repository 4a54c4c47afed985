package app.revenant.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Channel;
import app.revenant.model.Language;
import app.revenant.work.Agenda;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTextTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    private static Agenda.Item item(Office office, String deal) {
        Agenda agenda = office.today().agenda();
        return Stream.of(agenda.promised(), agenda.mySteps(), agenda.goingQuiet()).flatMap(List::stream)
                .filter(item -> item.deal().id().value().equals(deal)).findFirst().orElseThrow();
    }

    @Test
    void aLineSaysWhatAndHowLateInBothLanguages() {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            LineText english = new LineText(Words.in(Language.EN), ZONE);
            LineText french = new LineText(Words.in(Language.FR), ZONE);
            assertThat(english.of(item(office, "d1"))).isEqualTo("put it back in front of the MD · said Fri 30 Oct, due Fri 20 Nov");
            assertThat(english.of(item(office, "d2"))).endsWith("· due today");
            assertThat(english.of(item(office, "d4"))).endsWith("· 2 days late");
            assertThat(french.of(item(office, "d4"))).endsWith("· 2 jours de retard");
            assertThat(english.of(item(office, "d5")))
                    .isEqualTo("Usually answers within 2 working days · silent for 8 working days, after 2 unanswered attempts");
        }
    }

    @Test
    void aLineThatNeverAnswersIsDeafOnlyOnceTried() {
        try (Office office = TestOffice.filled(folder, Language.EN)) {
            Agenda.Item brunet = item(office, "d1");
            LineRecord landline = LineRecord.of(brunet.deal().history(), Set.of(Channel.LANDLINE));
            LineRecord mobile = LineRecord.of(brunet.deal().history(), Set.of(Channel.MOBILE));
            LineRecord sms = LineRecord.of(brunet.deal().history(), Set.of(Channel.SMS));
            assertThat(landline.isDeaf()).isTrue();
            assertThat(mobile.answers()).isTrue();
            assertThat(sms.isDeaf()).isFalse();
        }
    }
}
