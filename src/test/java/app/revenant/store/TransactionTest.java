package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.AttemptId;
import app.revenant.model.DealHistory;
import app.revenant.model.Draft;
import app.revenant.model.DraftId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LetterKind;
import app.revenant.model.Settings;
import app.revenant.model.StageEntry;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionTest extends StoreTest {

    @BeforeEach
    void oneDeal() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.CLAIRE);
            tx.put(Sample.withAttempts("d1", "a1", "a2", "a3"));
        });
    }

    @Test
    void updatingADealLeavesItsLog() {
        write(tx -> tx.update(Sample.fullDeal("d1")));
        assertThat(deal().deal()).isEqualTo(Sample.fullDeal("d1"));
        assertThat(deal().attempts()).hasSize(3);
    }

    @Test
    void whatIsAddedComesLast() {
        Fact fact = Sample.fact(FactKind.PAIN, FactValue.POS);
        AlertAnswer answer = new AlertAnswer(Sample.AT, AlertAnswerKind.SNOOZED, Optional.empty(), Optional.empty());
        write(tx -> {
            tx.addAttempt(Sample.id("d1"), Sample.fullAttempt("a0"));
            tx.addFact(Sample.id("d1"), fact);
            tx.addStage(Sample.id("d1"), new StageEntry("demo", Sample.DAY));
            tx.addAlertAnswer(Sample.id("d1"), answer);
            tx.addPastStep(Sample.id("d1"), Sample.STEP);
            tx.putDraft(Sample.id("d1"), Sample.draft("x1"));
        });
        assertThat(deal()).isEqualTo(new DealHistory(Sample.blankDeal("d1"), List.of(fact),
                List.of(new StageEntry("demo", Sample.DAY)),
                List.of(Sample.blankAttempt("a1"), Sample.blankAttempt("a2"), Sample.blankAttempt("a3"),
                        Sample.fullAttempt("a0")),
                List.of(answer), List.of(Sample.draft("x1")), List.of(Sample.STEP)));
    }

    @Test
    void aReplacedAttemptKeepsItsPlaceAndADeletedOneLeavesNoHole() {
        write(tx -> tx.replaceAttempt(Sample.id("d1"), Sample.fullAttempt("a2")));
        write(tx -> tx.deleteAttempt(new AttemptId("a1")));
        write(tx -> tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("a1")));
        assertThat(deal().attempts()).containsExactly(Sample.fullAttempt("a2"), Sample.blankAttempt("a3"),
                Sample.blankAttempt("a1"));
    }

    @Test
    void aFactSetBackToBlankLosesAllItsEntriesAndTheOthersStay() {
        Fact pain = Sample.fact(FactKind.PAIN, FactValue.POS);
        Fact budget = Sample.fact(FactKind.BUDGET, FactValue.NEG);
        write(tx -> List.of(budget, pain, Sample.fact(FactKind.BUDGET, FactValue.POS))
                .forEach(fact -> tx.addFact(Sample.id("d1"), fact)));
        write(tx -> tx.deleteFacts(Sample.id("d1"), FactKind.BUDGET));
        assertThat(deal().facts()).containsExactly(pain);
        write(tx -> tx.addFact(Sample.id("d1"), budget));
        assertThat(deal().facts()).containsExactly(pain, budget);
        refused("store.unknown-deal", tx -> tx.deleteFacts(Sample.id("d9"), FactKind.BUDGET));
    }

    @Test
    void aDraftOfTheSameIdIsReplacedInItsPlaceAndCanBeThrownAway() {
        Draft other = new Draft(new DraftId("x1"), LetterKind.CLOSE_OUT, Optional.empty(), Sample.AT, "other", "");
        write(tx -> {
            tx.putDraft(Sample.id("d1"), Sample.draft("x1"));
            tx.putDraft(Sample.id("d1"), Sample.draft("x2"));
            tx.putDraft(Sample.id("d1"), other);
        });
        assertThat(deal().drafts()).containsExactly(other, Sample.draft("x2"));
        write(tx -> tx.deleteDraft(Sample.id("d1"), new DraftId("x1")));
        assertThat(deal().drafts()).containsExactly(Sample.draft("x2"));
    }

    @Test
    void aDeletedDealIsGoneWithItsLogAndItsIdsAreFree() {
        write(tx -> tx.deleteDeal(Sample.id("d1")));
        assertThat(store.shelf().deal(Sample.id("d1"))).isEmpty();
        write(tx -> tx.put(Sample.withAttempts("d2", "a1", "a2")));
        assertThat(store.shelf().deal(Sample.id("d2"))).contains(Sample.withAttempts("d2", "a1", "a2"));
    }

    @Test
    void aPersonIsReplacedWholeInItsPlace() {
        write(tx -> {
            tx.put(Sample.person("p2"));
            tx.put(Sample.person(Sample.CLAIRE.id().value()));
        });
        assertThat(store.shelf().people()).containsExactly(Sample.person("p1"), Sample.person("p2"));
    }

    @Test
    void aPersonAndACompanyNobodyRefersToCanBeDeleted() {
        write(tx -> tx.deletePerson(Sample.CLAIRE.id()));
        write(tx -> tx.deleteCompany(Sample.BRUNET.id()));
        assertThat(store.shelf().people()).isEmpty();
        assertThat(store.shelf().companies()).isEmpty();
    }

    @Test
    void anAttemptIdBelongsToOneDealOnly() {
        refused("store.attempt-elsewhere", tx -> tx.put(Sample.withAttempts("d2", "b1", "a2")));
        refused("store.attempt-elsewhere", tx -> tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("a2")));
        refused("store.attempt-elsewhere", tx -> tx.put(Sample.withAttempts("d2", "b1", "b1")));
        assertThatThrownBy(() -> write(tx -> tx.put(Sample.withAttempts("d2", "a2"))))
                .hasMessage("store.attempt-elsewhere[a2, d1]");
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        refused("store.unknown-deal", tx -> tx.update(Sample.blankDeal("d9")));
        refused("store.unknown-deal", tx -> tx.deleteDeal(Sample.id("d9")));
        refused("store.unknown-deal", tx -> tx.addAttempt(Sample.id("d9"), Sample.blankAttempt("b1")));
        refused("store.unknown-attempt", tx -> tx.replaceAttempt(Sample.id("d1"), Sample.blankAttempt("b1")));
        refused("store.unknown-attempt", tx -> tx.deleteAttempt(new AttemptId("b1")));
        refused("store.unknown-person", tx -> tx.deletePerson(Sample.person("p9").id()));
        refused("store.unknown-company", tx -> tx.deleteCompany(Sample.company("c9").id()));
    }

    @Test
    void anAttemptCannotBeReplacedInAnotherDealsLog() {
        write(tx -> tx.put(Sample.withAttempts("d2", "b1")));
        refused("store.unknown-attempt", tx -> tx.replaceAttempt(Sample.id("d1"), Sample.blankAttempt("b1")));
    }

    @Test
    void aReferenceToNobodyIsRefusedAtTheEndAndNothingStays() {
        refused("store.dangling", tx -> {
            tx.put(Sample.company("c2"));
            tx.put(Sample.full("d2"));
            tx.deletePerson(Sample.CLAIRE.id());
        });
        write(tx -> tx.update(Sample.fullDeal("d1")));
        refused("store.dangling", tx -> tx.deletePerson(Sample.CLAIRE.id()));
        refused("store.dangling", tx -> tx.deleteCompany(Sample.BRUNET.id()));
    }

    @Test
    void whatWasDoneIsSeenWithinTheTransaction() {
        write(tx -> {
            tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("a4"));
            assertThat(tx.deal(Sample.id("d1")).orElseThrow().attempts()).hasSize(4);
            assertThat(tx.ownerOf(new AttemptId("a4"))).contains(Sample.id("d1"));
            assertThat(tx.ownerOf(new AttemptId("a5"))).isEmpty();
            assertThat(tx.person(Sample.CLAIRE.id())).contains(Sample.CLAIRE);
            assertThat(tx.company(Sample.BRUNET.id())).contains(Sample.BRUNET);
            assertThat(tx.deal(Sample.id("d9"))).isEmpty();
            assertThat(tx.settings()).isEmpty();
        });
    }

    @Test
    void settingsAloneDoNotFillAStore() {
        write(tx -> {
            tx.deleteDeal(Sample.id("d1"));
            tx.deletePerson(Sample.CLAIRE.id());
            assertThat(tx.isEmpty()).isFalse();
            tx.deleteCompany(Sample.BRUNET.id());
            tx.put(Settings.of(ZoneId.of("UTC")));
            assertThat(tx.isEmpty()).isTrue();
        });
    }

    private DealHistory deal() {
        return store.shelf().deal(Sample.id("d1")).orElseThrow();
    }

    private void refused(String key, Consumer<Transaction> work) {
        List<Object> before = contents();
        Refused.by(key, () -> write(work));
        assertThat(contents()).isEqualTo(before);
    }
}
