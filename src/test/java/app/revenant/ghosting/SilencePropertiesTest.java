package app.revenant.ghosting;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import app.revenant.model.Outcome;
import app.revenant.sample.ADeal;
import app.revenant.sample.ASeller;
import app.revenant.sample.Beat;
import app.revenant.sample.Plot;
import app.revenant.sample.Plots;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How the chance still alive moves, wherever there is one before and after: whatever the log, whenever it is read. */
class SilencePropertiesTest {

    private static final int A_MONTH = 30 * 24 * 60;

    private final ASeller seller = ASeller.aSeller().restingWith("FR");
    private final Assessor assessor = new Assessor(seller.ground());

    @Provide
    Arbitrary<Plot> silences() {
        return Plots.silences();
    }

    @Provide
    Arbitrary<Plot> owed() {
        return Plots.owed();
    }

    @Provide
    Arbitrary<Beat> touchNow() {
        return Plots.touchNow();
    }

    @Provide
    Arbitrary<LocalDateTime> now() {
        return Plots.now();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSignOfLifeNowNeverTakesAChanceAway(@ForAll("owed") Plot plot, @ForAll("now") LocalDateTime now) {
        ADeal deal = plot.tell(now, seller);
        Optional<Vitality> before = read(deal, now).vitality();
        Optional<Vitality> after = read(deal.logged(Channel.EMAIL, Direction.IN, Outcome.RECEIVED, now.toString()), now)
                .vitality();
        Assume.that(before.isPresent() && after.isPresent());
        assertThat(after.get().alive()).isGreaterThanOrEqualTo(before.get().alive());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anUnansweredTouchNowNeverAddsAChance(@ForAll("silences") Plot plot, @ForAll("now") LocalDateTime now,
            @ForAll("touchNow") Beat touch) {
        ADeal deal = plot.tell(now, seller);
        Optional<Vitality> before = read(deal, now).vitality();
        Optional<Vitality> after = read(touch.tell(deal, now), now).vitality();
        Assume.that(before.isPresent() && after.isPresent());
        assertThat(after.get().alive()).isLessThanOrEqualTo(before.get().alive());
    }

    /** The season of absences excuses silence on the day it begins; within it and outside it time only takes away. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void timeAloneNeverAddsAChance(@ForAll("silences") Plot plot, @ForAll("now") LocalDateTime now,
            @ForAll @IntRange(min = 1, max = A_MONTH) int minutes) {
        ADeal deal = plot.tell(now, seller);
        LocalDateTime later = now.plusMinutes(minutes);
        Assume.that(Season.holds(now.toLocalDate()) == Season.holds(later.toLocalDate()));
        Optional<Vitality> before = read(deal, now).vitality();
        Optional<Vitality> after = read(deal, later).vitality();
        Assume.that(before.isPresent() && after.isPresent());
        assertThat(after.get().alive()).isLessThanOrEqualTo(before.get().alive());
        assertThat(after.get().surprise()).isLessThanOrEqualTo(before.get().surprise());
    }

    private Assessment read(ADeal deal, LocalDateTime now) {
        Instant at = now.atZone(seller.zone()).toInstant();
        return assessor.assess(deal.history(), deal.contact(), at);
    }
}
