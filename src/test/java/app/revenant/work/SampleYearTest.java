package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Reading;
import app.revenant.ghosting.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever tries the sample sees the same stories, on whatever day, at whatever hour, wherever they live. */
class SampleYearTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2028, 1, 1);
    private static final Map<String, String> TOLD = """
            brunet QUIET 5
            logis QUIET 3
            clinique QUIET 2
            roche GHOST 7
            logitrans MY_TURN
            vertou MY_TURN
            ferrand WATCH
            kerguelen ACTIVE
            tilleuls QUIET 1
            sorel WAITING
            savonnerie QUIET 4
            laiterie QUIET 1
            saint-gildas PARKED
            cadou CONTACT_LOST
            val-de-travers NEVER_ENGAGED
            kervella QUIET 5
            le-bihan QUIET 6
            ostrea MY_TURN
            harbour-finch GHOST 6
            northgate MY_TURN
            osprey ACTIVE
            whitby QUIET 2
            marlow-penn GHOST 1
            larkspur QUIET 3
            tidewater PARKED
            bramble CONTACT_LOST
            fenwick MY_TURN
            pennine WAITING
            castle-street ACTIVE
            foxglove WATCH
            ashdown GHOST 7
            quayside MY_TURN
            seaview CLOSE 4
            """.lines().map(line -> line.split(" ", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));

    @ParameterizedTest
    @CsvSource({"FR, Europe/Paris, 1", "GB, America/New_York, 8", "NONE, Europe/Paris, 9"})
    void everyDealKeepsItsStateAndItsLeadingCauseAllYear(String holidays, String zone, int every) {
        SampleMoment.Place place = SampleMoment.Place.of(holidays, zone);

        List<String> different = IntStream.range(0, 366).filter(day -> day % every == 0).parallel()
                .mapToObj(NEW_YEAR::plusDays).flatMap(day -> differencesOn(place, day).stream()).toList();

        assertThat(different).isEmpty();
    }

    private static List<String> differencesOn(SampleMoment.Place place, LocalDate day) {
        SampleMoment told = place.on(day);
        return IntStream.of(6, 23).boxed().flatMap(hour -> {
            Map<String, String> read = told.readAt(hour);
            assertThat(read).hasSameSizeAs(TOLD);
            return read.entrySet().stream().filter(deal -> !deal.getValue().equals(TOLD.get(deal.getKey())))
                    .map(deal -> day + " at " + hour + ": " + deal);
        }).toList();
    }

    @Test
    void allTenStatesAndAllSevenCausesAreAmongThem() {
        assertThat(TOLD.values().stream().map(word -> word.split(" ")[0]))
                .containsAll(Arrays.stream(State.values()).map(Enum::name).toList());
        assertThat(TOLD.values().stream().filter(word -> word.contains(" ")).map(word -> word.split(" ")[1]))
                .contains("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void oneFlaggedDealKnowsTooLittleSomeHaveTwoReadingsAndOneIsPutAside() {
        List<Assessment> flagged = SampleMoment.Place.of("FR", "Europe/Paris").on(NEW_YEAR.plusDays(100)).listed(9).stream()
                .filter(Assessment::isFlagged).toList();

        Map<Reading, Long> readings = flagged.stream()
                .collect(Collectors.groupingBy(Assessment::reading, Collectors.counting()));
        assertThat(readings).containsEntry(Reading.NOT_ENOUGH, 1L).containsEntry(Reading.TWO, 3L);
        assertThat(flagged).filteredOn(Assessment::blurred).hasSize(2);
        assertThat(flagged).filteredOn(Assessment::hidden).hasSize(1);
    }
}
