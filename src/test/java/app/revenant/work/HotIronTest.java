package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Offer;
import app.revenant.model.Outcome;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Monday 23 November 2026, in a deal that was last spoken of on Tuesday the tenth. */
class HotIronTest {

    private static final DealId DEAL = new DealId("d1");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T14:00:00Z");

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeAt.withStory(folder, "09-healthy-slow-replier");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aProposalIsToBeTalkedThroughWithinTwoWorkingDays() {
        sent(FRIDAY);
        assertThat(asked()).get().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Agenda.Kind.WALK_THROUGH);
            assertThat(item.due()).as("Friday and two working days").contains(LocalDate.of(2026, 11, 24));
            assertThat(item.daysLate()).isZero();
        });
    }

    @Test
    void onceItWasTalkedThroughNothingIsAskedAnyMore() {
        sent(FRIDAY);
        log(Outcome.RECEIVED, FRIDAY.plusSeconds(3600));
        assertThat(asked()).as("a mail is no talk").isPresent();
        log(Outcome.REACHED, FRIDAY.plusSeconds(7200));
        assertThat(asked()).isEmpty();
    }

    @Test
    void afterFiveWorkingDaysTheIronIsCold() {
        sent(Instant.parse("2026-11-16T09:00:00Z"));
        assertThat(asked()).as("five working days").get().extracting(Agenda.Item::daysLate).isEqualTo(5L);
        sent(Instant.parse("2026-11-13T09:00:00Z"));
        assertThat(asked()).as("six").isEmpty();
    }

    @Test
    void howThePriceWasTakenIsAskedAfterTheTalkInWhichItWasSaid() {
        priced(FRIDAY);
        assertThat(asked()).as("told in a document, nobody has spoken since").isEmpty();
        log(Outcome.MEETING_HELD, FRIDAY);
        assertThat(asked()).get().extracting(Agenda.Item::kind).isEqualTo(Agenda.Kind.PRICE_REACTION);
        office.deals().learn(DEAL, new Fact(FactKind.PRICE_REACTION, FactValue.OK, LocalDate.of(2026, 11, 20), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(asked()).isEmpty();
    }

    @Test
    void aParkedDealIsLeftAlone() {
        sent(FRIDAY);
        office.deals().park(DEAL, LocalDate.of(2027, 1, 4));
        assertThat(asked()).isEmpty();
    }

    private Optional<Agenda.Item> asked() {
        return office.today().agenda().mySteps().stream().findFirst();
    }

    private void sent(Instant when) {
        offer(Optional.empty(), Optional.of(when));
    }

    private void priced(Instant when) {
        offer(Optional.of(when), Optional.empty());
    }

    private void offer(Optional<Instant> priced, Optional<Instant> sent) {
        office.deals().amend(DEAL, deal -> deal.offer(new Offer(Optional.empty(), priced, sent, Optional.empty(), Optional.empty(),
                Optional.empty())));
    }

    private void log(Outcome outcome, Instant when) {
        office.attempts().log(DEAL, new ContactAttempt(new AttemptId("a-" + outcome), when, Optional.empty(), Channel.LANDLINE,
                Direction.IN, outcome, Optional.empty(), Set.of(), Optional.empty(), false, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());
    }
}
