package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealId;
import app.revenant.model.NextStep;
import app.revenant.model.StepOwner;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayListTest {

    private static final DealId DEAL = new DealId("d1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void aDateTheyNamedAndThatPassedComesFirst() {
        try (Office office = OfficeAt.withStory(folder, "03-price")) {
            Agenda agenda = office.today().agenda();
            assertThat(agenda.promised()).singleElement().satisfies(item -> {
                assertThat(item.due()).contains(LocalDate.of(2026, 11, 6));
                assertThat(item.daysLate()).isEqualTo(17);
            });
            assertThat(agenda.goingQuiet()).as("no deal twice").isEmpty();
        }
    }

    @Test
    void myStepIsOnTheListFromItsDayOn() {
        try (Office office = OfficeAt.withStory(folder, "09-healthy-slow-replier")) {
            assertThat(office.today().agenda().mySteps()).isEmpty();
            office.deals().setNextStep(DEAL, Optional.of(mine(TODAY)));
            assertThat(office.today().agenda().mySteps()).singleElement().extracting(Agenda.Item::daysLate).isEqualTo(0L);
            office.deals().setNextStep(DEAL, Optional.of(mine(TODAY.minusDays(2))));
            assertThat(office.today().agenda().mySteps()).singleElement().extracting(Agenda.Item::daysLate).isEqualTo(2L);
        }
    }

    @Test
    void aSilenceUnusualForThisPersonIsOnTheList() {
        try (Office office = OfficeAt.withStory(folder, "03-price")) {
            office.deals().setNextStep(DEAL, Optional.empty());
            assertThat(office.today().agenda().goingQuiet()).singleElement().extracting(item -> item.deal().id()).isEqualTo(DEAL);
        }
    }

    @Test
    void aDealWaitingForTheirCommitteeAsksForNothing() {
        try (Office office = OfficeAt.withStory(folder, "10-healthy-committee-ahead")) {
            assertThat(office.today().agenda().size()).isZero();
        }
    }

    private static NextStep mine(LocalDate due) {
        return new NextStep(StepOwner.ME, Optional.of("ring"), Optional.of(due), Optional.empty(), Optional.empty(), false,
                Optional.empty());
    }
}
