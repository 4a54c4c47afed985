package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.AttemptId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import app.revenant.sample.Embellished;
import app.revenant.sample.Plot;
import app.revenant.sample.Plots;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;

/** What leaves the reading of a deal as it is, and what every reading can show for itself. */
class InvariancePropertiesTest {

    private static final Set<Signal> OF_THE_DEAL = EnumSet.of(Signal.ORIGIN, Signal.AFTER_PRICE, Signal.DECISION_DATE,
            Signal.STEP, Signal.QUESTIONS);

    /** Everything that is read, numbers to eight decimals, but the words and days that a sentence may quote. */
    private static final RecursiveComparisonConfiguration ALL_BUT_WORDS =
            RecursiveComparisonConfiguration.builder().withIgnoredFieldsOfTypes(Details.class)
                    .withComparatorForType((one, other) -> Math.abs(one - other) < 1e-8
                    ? 0 : Double.compare(one, other),
                            Double.class).build();

    /** Japan keeps no summer time, and this seller no holidays: a week is a week. */
    private final ASeller inTokyo = ASeller.aSeller().in("Asia/Tokyo");
    private final ASeller inParis = ASeller.aSeller().restingWith("FR");
    private final Assessor tokyo = new Assessor(inTokyo.ground());
    private final Assessor paris = new Assessor(inParis.ground());

    @Provide
    Arbitrary<Plot> any() {
        return Plots.any();
    }

    @Provide
    Arbitrary<LocalDateTime> now() {
        return Plots.now();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notesTitlesNamesAmountsAndHoursChangeNothing(@ForAll("any") Plot plot, @ForAll("now") LocalDateTime now,
            @ForAll @StringLength(min = 1, max = 12) String words, @ForAll @IntRange(min = 1) int number) {
        ADeal deal = plot.tell(now, inParis);
        Embellished other = new Embellished(words, number);
        Instant at = now.atZone(inParis.zone()).toInstant();
        assertThat(paris.assess(other.history(deal.history()), deal.contact().map(other::person), at))
                .usingRecursiveComparison(ALL_BUT_WORDS)
                .isEqualTo(paris.assess(deal.history(), deal.contact(), at));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyLineOfEvidenceNamesAnEntryThatExists(@ForAll("any") Plot plot, @ForAll("now") LocalDateTime now) {
        ADeal deal = plot.tell(now, inParis);
        Instant at = now.atZone(inParis.zone()).toInstant();
        DealHistory history = deal.history();
        Assessment read = paris.assess(history, deal.contact(), at);
        List<AttemptId> logged = history.attempts().stream().map(ContactAttempt::id).toList();
        assertThat(read.signals()).allSatisfy((signal, seen) -> {
            assertThat(logged).containsAll(seen.attempts());
            seen.fact().ifPresent(kind -> assertThat(history.facts()).extracting(Fact::kind).contains(kind));
            assertThat(seen.attempts().isEmpty() && seen.fact().isEmpty()).isEqualTo(OF_THE_DEAL.contains(signal));
        });
        assertThat(read.causes()).flatExtracting(CauseReading::supporting).extracting(Evidence::seen)
                .isSubsetOf(read.signals().values());
        assertThat(read.causes()).flatExtracting(CauseReading::opposing).extracting(Evidence::seen)
                .isSubsetOf(read.signals().values());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shiftingEverythingByWholeWeeksChangesNothing(@ForAll("any") Plot plot, @ForAll("now") LocalDateTime now,
            @ForAll @IntRange(min = 1, max = 150) int weeks) {
        LocalDateTime later = now.plusWeeks(weeks);
        Assume.that(Stream.concat(Stream.of(0), plot.replies().stream().map(Plot.Reply::minutesAgo))
                .allMatch(minutes -> isInSeason(now.minusMinutes(minutes)) == isInSeason(later.minusMinutes(minutes))));
        Assessment before = read(plot, now);
        Assessment after = read(plot, later);
        assertThat(after).usingRecursiveComparison(ALL_BUT_WORDS).ignoringFields("moves").isEqualTo(before);
        assertThat(after.moves()).isEqualTo(before.moves().stream()
                .map(move -> new Move(move.key(), move.day().map(day -> day.plusWeeks(weeks)))).toList());
    }

    private static boolean isInSeason(LocalDateTime when) {
        return Season.holds(when.toLocalDate());
    }

    private Assessment read(Plot plot, LocalDateTime now) {
        ADeal deal = plot.tell(now, inTokyo);
        return tokyo.assess(deal.history(), deal.contact(), now.atZone(inTokyo.zone()).toInstant());
    }
}
