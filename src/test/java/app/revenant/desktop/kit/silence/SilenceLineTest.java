package app.revenant.desktop.kit.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revenant.ghosting.WorkingTime;
import app.revenant.model.DealHistory;
import app.revenant.model.Holidays;
import app.revenant.model.Language;
import app.revenant.sample.Stories;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SilenceLineTest {

    private static final WorkingTime TIME = new WorkingTime(ZoneId.of("Europe/Paris"), Holidays.NONE);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final DealHistory price = Stories.named("03-price").deals.get(0);

    @Test
    void theLastSignIsTheirsAndNotTheSellersLastAttempt() {
        SilenceLine line = SilenceLine.of(price, TIME, NOW);
        assertThat(line.lastSign()).hasValueSatisfying(
                sign -> assertThat(sign.when()).isEqualTo(Instant.parse("2026-10-29T16:00:00Z")));
        assertThat(line.unanswered()).isEqualTo(3);
        assertThat(SilenceLine.daysSilent(price, NOW)).contains(24L);
    }

    @Test
    void theLogFillsTheLineFromEndToEnd() {
        SilenceLine line = SilenceLine.of(price, TIME, NOW);
        assertThat(line.marks().get(0).at()).isEqualTo(0);
        assertThat(line.marks()).allSatisfy(mark -> assertThat(mark.at()).isBetween(0.0, 1.0));
    }

    @Test
    void neighboursOfOneKindThatWouldTouchAreOneMark() {
        SilenceLine line = SilenceLine.of(price, TIME, Instant.parse("2027-02-20T08:00:00Z"));
        assertThat(line.marks()).hasSize(price.attempts().size());
        assertThat(line.marks().get(1).count()).isEqualTo(2);
        assertThat(line.marks().stream().mapToInt(Mark::count).sum()).isEqualTo(price.attempts().size() + 1);
    }

    @Test
    void aPromisedDateStandsOnTheMidnightAfterIt() {
        assertThat(SilenceLine.of(price, TIME, NOW).marks()).filteredOn(mark -> mark.kind() == Mark.Kind.PASSED)
                .extracting(Mark::when).containsExactly(Instant.parse("2026-11-06T23:00:00Z"));
    }

    @Test
    void whatIsLoggedForLaterIsNotThereYet() {
        Instant before = Instant.parse("2026-10-10T00:00:00Z");
        SilenceLine line = SilenceLine.of(price, TIME, before);
        assertThat(line.marks().stream().mapToInt(Mark::count).sum()).isEqualTo(2);
        assertThat(line.unanswered()).isZero();
    }

    @Test
    void aDayOldLogDoesNotSpanTheWholeLine() {
        SilenceLine line = SilenceLine.of(price, TIME, Instant.parse("2026-10-10T07:00:00Z"));
        assertThat(line.marks().get(0).at()).isCloseTo(6.0 / 7, within(0.01));
    }

    @Test
    void aNoteWithItsOwnMarksIsNotQuotedTwice() {
        assertThat(Quote.marked("« plus tard »", Language.FR)).isEqualTo("« plus tard »");
        assertThat(Quote.marked("plus tard", Language.FR)).isEqualTo("«\u00a0plus tard\u00a0»");
        assertThat(Quote.of("a".repeat(65))).hasSize(64).endsWith("…");
        assertThat(Quote.of("a".repeat(64))).hasSize(64).doesNotEndWith("…");
    }

    @Test
    void decibansReadAsOdds() {
        assertThat(Odds.of(5, Locale.UK)).isEqualTo("×3.2");
        assertThat(Odds.of(-7, Locale.FRANCE)).isEqualTo("×0,2");
        assertThat(Odds.of(14, Locale.UK)).isEqualTo("×25");
    }
}
