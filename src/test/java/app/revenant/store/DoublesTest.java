package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Apart;
import app.revenant.model.Change;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Decision;
import app.revenant.model.Merged;
import app.revenant.model.Part;
import app.revenant.model.Party;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.Stakeholder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two become one: nothing that hung on the one that goes is lost, and its id is remembered. */
class DoublesTest extends StoreTest {

    private static final Person OTHER = Sample.person("p2");
    private static final Company SECOND = Sample.company("c2");

    @BeforeEach
    void twoOfEach() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(SECOND);
            tx.put(Sample.CLAIRE);
            tx.put(OTHER);
            tx.put(Sample.full("d1"));
            tx.put(Sample.blank("d2"));
        });
        bell.clear();
    }

    @Test
    void theSurvivorIsNamedWhereverTheOtherWas() {
        write(tx -> tx.merge(OTHER, Sample.CLAIRE.id()));
        DealHistory deal = store.shelf().deal(Sample.id("d1")).orElseThrow();
        assertThat(deal.deal().contact()).contains(OTHER.id());
        assertThat(deal.attempts().get(0).person()).contains(OTHER.id());
        assertThat(store.shelf().people()).containsExactly(OTHER);
        assertThat(bell).singleElement().satisfies(change -> {
            assertThat(change.deals()).containsExactly(Sample.id("d1"));
            assertThat(change.kinds()).contains(Change.Kind.PERSON, Change.Kind.DEAL, Change.Kind.ATTEMPT);
        });
    }

    @Test
    void peopleAndWhatHappenedToThemFollowACompany() {
        write(tx -> tx.merge(SECOND, Sample.BRUNET.id()));
        Person claire = store.shelf().person(Sample.CLAIRE.id()).orElseThrow();
        assertThat(claire.company()).contains(SECOND.id());
        assertThat(claire.events().get(0).company()).contains(SECOND.id());
        assertThat(store.shelf().deal(Sample.id("d1")).orElseThrow().deal().company()).contains(SECOND.id());
        assertThat(store.shelf().companies()).containsExactly(SECOND);
    }

    @Test
    void whoeverWentIntoTheOneThatGoesBelongsToItsSurvivor() {
        write(tx -> tx.put(Sample.person("p3")));
        write(tx -> tx.merge(Sample.CLAIRE, new PersonId("p3")));
        write(tx -> tx.merge(OTHER, Sample.CLAIRE.id()));
        assertThat(merged()).containsExactly(new Merged(Party.PERSON, "p3", "p2"), new Merged(Party.PERSON, "p1", "p2"));
        assertThat(store.shelf().<Optional<String>>read(pages -> pages.survivor(Party.PERSON, "p3"))).contains("p2");
    }

    @Test
    void whoWasToldApartFromTheOneThatGoesIsToldApartFromTheSurvivor() {
        write(tx -> {
            tx.put(Sample.person("p3"));
            tx.put(new Apart(Party.PERSON, "p3", "p1"));
            tx.put(new Apart(Party.PERSON, "p1", "p2"));
        });
        write(tx -> tx.merge(OTHER, Sample.CLAIRE.id()));
        assertThat(store.shelf().<List<Apart>>read(Reading::apart)).containsExactly(new Apart(Party.PERSON, "p2", "p3"));
    }

    @Test
    void theSameIsSaidOnce() {
        write(tx -> tx.put(new Apart(Party.PERSON, "p1", "p2")));
        write(tx -> tx.put(new Apart(Party.PERSON, "p2", "p1")));
        assertThat(store.shelf().<List<Apart>>read(Reading::apart)).hasSize(1);
    }

    @Test
    void aSurvivorThatIsDeletedIsForgottenWithWhatWentIntoIt() {
        write(tx -> tx.merge(SECOND, Sample.BRUNET.id()));
        write(tx -> tx.put(Sample.person("p4")));
        write(tx -> tx.merge(OTHER, new PersonId("p4")));
        write(tx -> tx.deletePerson(OTHER.id()));
        assertThat(merged()).containsExactly(new Merged(Party.COMPANY, "c1", "c2"));
    }

    @Test
    void aPartInADecisionGoesToTheSurvivorUnlessTheyHaveOne() {
        write(tx -> {
            tx.put(deciding("d3", new Stakeholder(Sample.CLAIRE.id(), Part.values()[0], true)));
            tx.put(deciding("d4", new Stakeholder(Sample.CLAIRE.id(), Part.values()[0], true), new Stakeholder(OTHER.id(), Part.values()[1], false)));
        });
        bell.clear();
        write(tx -> tx.merge(OTHER, Sample.CLAIRE.id()));
        assertThat(store.shelf().deal(Sample.id("d3")).orElseThrow().decision().people())
                .containsExactly(new Stakeholder(OTHER.id(), Part.values()[0], true));
        assertThat(store.shelf().deal(Sample.id("d4")).orElseThrow().decision().people())
                .containsExactly(new Stakeholder(OTHER.id(), Part.values()[1], false));
        assertThat(bell.get(0).deals()).contains(Sample.id("d3"), Sample.id("d4"));
    }

    private static DealHistory deciding(String id, Stakeholder... people) {
        return new DealHistory(Sample.blankDeal(id), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new Decision(List.of(people), List.of()), List.of());
    }

    @Test
    void nobodyIsMergedWhoIsNotThere() {
        assertThatThrownBy(() -> write(tx -> tx.merge(OTHER, new PersonId("p9")))).isInstanceOf(Refusal.class);
        assertThat(merged()).isEmpty();
        assertThat(store.shelf().people()).hasSize(2);
    }

    private List<Merged> merged() {
        return store.shelf().read(Reading::merged);
    }
}
