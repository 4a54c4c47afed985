package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Draft;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.StageEntry;
import app.revenant.resources.ShippedSample;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the told pipeline may and may not hold. */
class SampleStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 5, 13);
    private static final List<DealHistory> DEALS = SampleMoment.Place.of("FR", "Europe/Paris").on(TODAY).stories.deals;
    private static final List<Person> CONTACTS = contacts();

    private static List<Person> contacts() {
        SampleMoment moment = SampleMoment.Place.of("FR", "Europe/Paris").on(TODAY);
        return moment.stories.deals.stream().map(moment.stories::contactOf).flatMap(Optional::stream).toList();
    }

    @Test
    void whatHappenedHappenedBeforeToday() {
        assertThat(DEALS.stream().flatMap(deal -> Stream.concat(deal.attempts().stream().map(ContactAttempt::at),
                deal.drafts().stream().map(Draft::at))))
                .allMatch(at -> at.isBefore(TODAY.atStartOfDay().toInstant(ZoneOffset.ofHours(2))));
        assertThat(DEALS.stream().flatMap(SampleStoryTest::daysBehind)).allMatch(day -> day.isBefore(TODAY));
    }

    private static Stream<LocalDate> daysBehind(DealHistory deal) {
        return Stream.of(Stream.of(deal.deal().created()), deal.deal().closing().on().stream(),
                deal.stages().stream().map(StageEntry::on), deal.facts().stream().map(fact -> fact.on()))
                .flatMap(days -> days);
    }

    @Test
    void noLineOfALogIsOlderThanItsDeal() {
        assertThat(DEALS).allSatisfy(deal -> assertThat(deal.attempts().stream().map(ContactAttempt::at))
                .allMatch(at -> !at.isBefore(deal.deal().created().atStartOfDay().toInstant(ZoneOffset.ofHours(2)))));
    }

    @Test
    void halfIsFrenchHalfEnglishAndBothFormsAreSpoken() {
        Map<Optional<Language>, Long> languages = CONTACTS.stream()
                .collect(Collectors.groupingBy(Person::language, Collectors.counting()));

        assertThat(DEALS).hasSizeBetween(38, 44);
        assertThat(languages).containsOnly(Map.entry(Optional.of(Language.FR), 22L), Map.entry(Optional.of(Language.EN), 22L));
        assertThat(CONTACTS.stream().flatMap(person -> person.form().stream()).distinct()).hasSize(2);
        assertThat(CONTACTS).filteredOn(Person::doNotContact).hasSize(1);
    }

    @Test
    void enoughDealsAreFinishedForTheRatesToSaySomething() {
        Map<DealStatus, Long> statuses = DEALS.stream()
                .collect(Collectors.groupingBy(deal -> deal.deal().status(), Collectors.counting()));

        assertThat(statuses).containsEntry(DealStatus.WON, 4L).containsEntry(DealStatus.LOST, 2L)
                .containsEntry(DealStatus.CLOSED_WITHOUT_ANSWER, 5L);
        assertThat(DEALS).allSatisfy(deal -> assertThat(deal.stages()).last().extracting(StageEntry::stage)
                .isEqualTo(deal.deal().stage()));
    }

    @Test
    void everythingCarriesTheMark() {
        assertThat(ShippedSample.read().lines().flatMap(line -> Pattern.compile("\"id\": \"([^\"]+)\"")
                .matcher(line).results().map(found -> found.group(1)))).isNotEmpty().allMatch(id -> id.startsWith("sample:"));
    }

    /** Number ranges kept for fiction by the French and the British regulator. */
    @Test
    void nobodyCanBeReachedByMistake() {
        assertThat(CONTACTS.stream().flatMap(person -> person.emails().stream())).allMatch(mail -> mail.endsWith(".example"));
        assertThat(CONTACTS.stream().flatMap(person -> person.phones().stream()).map(Phone::number)).isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\+33(26191|63998)\\d{4}|\\+44(7700900|2079460|1632960)\\d{3}"));
    }
}
