package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Apart;
import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.Decision;
import app.revenant.model.DraftId;
import app.revenant.model.Fact;
import app.revenant.model.Merged;
import app.revenant.model.Party;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.StageEntry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoTest extends StoreTest {

    @BeforeEach
    void someDeals() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.CLAIRE);
            tx.put(Sample.person("p2"));
            tx.put(Sample.company("c2"));
            tx.put(Sample.withAttempts("d0", "a0"));
            tx.put(Sample.full("d1"));
            tx.put(Sample.withAttempts("d2", "b1", "b2"));
            tx.put(Settings.of(ZoneId.of("Europe/Paris")));
        });
        bell.clear();
    }

    static Stream<Named<Consumer<Transaction>>> everyKindOfWrite() {
        Fact fact = Sample.full("d1").facts().get(0);
        return Stream.of(
                act("a new company", tx -> tx.put(Sample.company("c9"))),
                act("a changed company", tx -> tx.put(Sample.company("c1"))),
                act("a new person", tx -> tx.put(Sample.person("p9"))),
                act("a changed person with its lists", tx -> tx.put(Sample.person("p1"))),
                act("a new deal", tx -> tx.put(Sample.full("d9"))),
                act("a replaced deal with its lists", tx -> tx.put(Sample.withAttempts("d1", "z1"))),
                act("a changed deal", tx -> tx.update(Sample.blankDeal("d1"))),
                act("a logged attempt", tx -> tx.addAttempt(Sample.id("d1"), Sample.fullAttempt("z1"))),
                act("a corrected attempt", tx -> tx.replaceAttempt(Sample.id("d1"), Sample.blankAttempt("d1-a1"))),
                act("a deleted attempt", tx -> tx.deleteAttempt(new AttemptId("d1-a2"))),
                act("a learnt fact", tx -> tx.addFact(Sample.id("d1"), fact)),
                act("a fact set back to blank", tx -> tx.deleteFacts(Sample.id("d1"), fact.kind())),
                act("an entered stage", tx -> tx.addStage(Sample.id("d1"), new StageEntry("demo", Sample.DAY))),
                act("an answered alert", tx -> tx.addAlertAnswer(Sample.id("d1"),
                        Sample.full("d1").alertAnswers().get(0))),
                act("a new draft", tx -> tx.putDraft(Sample.id("d1"), Sample.draft("x9"))),
                act("a changed draft", tx -> tx.putDraft(Sample.id("d1"), Sample.draft("x1"))),
                act("a thrown away draft", tx -> tx.deleteDraft(Sample.id("d1"), new DraftId("x2"))),
                act("a past step", tx -> tx.addPastStep(Sample.id("d1"), Sample.STEP)),
                act("another way to decide", tx -> tx.decide(Sample.id("d2"), Sample.decision())),
                act("a way to decide that is no longer known", tx -> tx.decide(Sample.id("d1"), Decision.NONE)),
                act("changed settings", tx -> tx.put(Settings.of(ZoneId.of("UTC")))),
                act("a deleted deal", tx -> tx.deleteDeal(Sample.id("d1"))),
                act("a deleted person", tx -> tx.deletePerson(Sample.person("p2").id())),
                act("a deleted company", tx -> tx.deleteCompany(Sample.company("c2").id())),
                act("two people made one", tx -> tx.merge(Sample.CLAIRE, Sample.person("p2").id())),
                act("the contact of a deal made one with another", tx -> tx.merge(Sample.person("p2"), Sample.CLAIRE.id())),
                act("two companies made one", tx -> tx.merge(Sample.company("c2"), Sample.BRUNET.id())),
                act("a merger told by a file", tx -> tx.put(new Merged(Party.PERSON, "p7", "p1"))),
                act("two told apart", tx -> tx.put(new Apart(Party.PERSON, "p1", "p2"))),
                act("a thing changed twice", tx -> {
                    tx.update(Sample.blankDeal("d1"));
                    tx.update(Sample.fullDeal("d1"));
                    tx.deleteDeal(Sample.id("d1"));
                    tx.put(Sample.blank("d1"));
                }));
    }

    private static Named<Consumer<Transaction>> act(String name, Consumer<Transaction> work) {
        return Named.of(name, work);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfWrite")
    void everyKindOfWriteIsTakenBackWhole(Consumer<Transaction> work) {
        List<Object> before = contents();
        Change change = write(work);
        List<Object> after = contents();
        assertThat(store.ledger().undo()).isEqualTo(change);
        assertThat(contents()).isEqualTo(before);
        assertThat(bell).containsExactly(change, change);
        write(work);
        assertThat(contents()).isEqualTo(after);
    }

    @Test
    void actsAreTakenBackOneByOneTheLastFirst() {
        List<List<Object>> states = new ArrayList<>();
        for (String id : List.of("e1", "e2", "e3")) {
            states.add(contents());
            store.ledger().write("act." + id, tx -> tx.put(Sample.full(id)));
        }
        for (String id : List.of("e3", "e2", "e1")) {
            assertThat(store.ledger().undoable()).contains("act." + id);
            store.ledger().undo();
            assertThat(contents()).isEqualTo(states.remove(states.size() - 1));
        }
        assertThat(store.ledger().undoable()).contains("act.test");
    }

    @Test
    void withNothingToUndoItSaysSo() {
        store.ledger().undo();
        assertThat(store.shelf().isEmpty()).isTrue();
        assertThat(store.ledger().undoable()).isEmpty();
        assertThatThrownBy(() -> store.ledger().undo()).hasMessageContaining("store.nothing-to-undo");
    }

    @Test
    void aWriteThatFailedOrTouchedNothingIsNoActToUndo() {
        store.ledger().write("act.kept", tx -> tx.put(Sample.blank("e1")));
        assertThatThrownBy(() -> store.ledger().write("act.failed", tx -> {
            tx.deleteDeal(Sample.id("e1"));
            throw new Refusal("store.busy");
        })).isInstanceOf(Refusal.class);
        store.ledger().write("act.nothing", tx -> { });
        assertThat(store.ledger().undoable()).contains("act.kept");
        store.ledger().undo();
        assertThat(store.shelf().deal(Sample.id("e1"))).isEmpty();
    }

    @Test
    void referencesAreCheckedAgainAfterAnUndo() {
        store.ledger().write("act", tx -> tx.put(Sample.blank("e1")));
        store.ledger().undo();
        assertThatThrownBy(() -> write(tx -> tx.deletePerson(Sample.CLAIRE.id())))
                .hasMessageContaining("store.dangling");
    }

    @Test
    void theLastHundredActsCanBeUndoneAndNoMore() {
        for (int i = 0; i < 110; i++) {
            String id = "e" + i;
            write(tx -> tx.put(Sample.withAttempts(id, id + "-1")));
        }
        for (int i = 0; i < 100; i++) {
            store.ledger().undo();
        }
        assertThat(store.ledger().undoable()).isEmpty();
        assertThat(store.shelf().deal(Sample.id("e9"))).isPresent();
        assertThat(store.shelf().deal(Sample.id("e10"))).isEmpty();
    }

    @Test
    void aLargeImportIsTakenBackInOneStep() {
        List<Object> before = contents();
        Change change = store.ledger().write("act.import", tx -> Sample.fill(tx, 600));
        assertThat(change.everything()).isTrue();
        assertThat(store.ledger().undo().everything()).isTrue();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatAnotherProgramWroteSinceIsNeverUndoneInto() {
        write(tx -> tx.update(Sample.blankDeal("d1")));
        anotherProgramWrites();
        List<Object> before = contents();
        assertThatThrownBy(() -> store.ledger().undo()).hasMessageContaining("store.undo-elsewhere");
        assertThat(contents()).isEqualTo(before);
        assertThat(store.ledger().undoable()).isEmpty();
    }

    @Test
    void afterAnotherProgramWroteOnlyOwnLaterActsCanBeUndone() {
        write(tx -> tx.update(Sample.blankDeal("d1")));
        anotherProgramWrites();
        List<Object> before = contents();
        store.ledger().write("act.later", tx -> tx.put(Sample.blank("e1")));
        store.ledger().undo();
        assertThat(contents()).isEqualTo(before);
        assertThatThrownBy(() -> store.ledger().undo()).hasMessageContaining("store.nothing-to-undo");
    }

    private void anotherProgramWrites() {
        try (Statements other = Connections.open(Connections.writing(file()))) {
            other.update("UPDATE deal SET title = 'Theirs' WHERE id = ?", "d1");
        }
    }
}
