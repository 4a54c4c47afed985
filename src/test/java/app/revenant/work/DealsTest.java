package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Signal;
import app.revenant.model.DealId;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.Disagreement;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.Part;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Raised;
import app.revenant.model.Stakeholder;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsTest {

    private static final DealId DEAL = new DealId("d1");

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = OfficeAt.withStory(folder, "03-price");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFactSetBackToBlankIsNoEvidenceAnyMoreAndComesBackByUndo() {
        List<Fact> before = facts();
        assertThat(signals()).contains(Signal.PRICE_HOW);
        office.deals().forget(DEAL, FactKind.PRICE_HOW);
        assertThat(facts()).hasSize(before.size() - 1).noneMatch(fact -> fact.kind() == FactKind.PRICE_HOW);
        assertThat(signals()).doesNotContain(Signal.PRICE_HOW);
        office.undo().undo();
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void whoDecidesMayBeNewAndWorksWhereTheDealIs() {
        office.deals().assign(DEAL, named("Bernard"), Part.DECIDES, false);
        Stakeholder boss = decision().people().get(0);
        assertThat(boss.part()).isEqualTo(Part.DECIDES);
        assertThat(boss.met()).isFalse();
        assertThat(office.book().snapshot().person(boss.person()).flatMap(Person::company))
                .isEqualTo(office.ghosts().of(DEAL).orElseThrow().deal().company());
        office.undo().undo();
        assertThat(decision()).isEqualTo(Decision.NONE);
        assertThat(office.book().snapshot().person(boss.person())).isEmpty();
    }

    @Test
    void aPersonHasOnePartAndKeepsTheirPlace() {
        office.deals().assign(DEAL, named("Bernard"), Part.DECIDES, false);
        office.deals().assign(DEAL, named("Anne"), Part.USES, true);
        PersonId bernard = decision().people().get(0).person();
        office.deals().assign(DEAL, new NewDeal.ContactChoice(Optional.of(bernard), Optional.empty(), Optional.empty(),
                List.of(), List.of()), Part.SIGNS, true);
        assertThat(decision().people()).extracting(Stakeholder::part).containsExactly(Part.SIGNS, Part.USES);
        office.deals().unassign(DEAL, bernard);
        assertThat(decision().people()).extracting(Stakeholder::part).containsExactly(Part.USES);
        office.undo().undo();
        assertThat(decision().people()).extracting(Stakeholder::part).containsExactly(Part.SIGNS, Part.USES);
    }

    @Test
    void stepsOfADecisionAreKeptInTheirOrderAndComeBackByUndo() {
        DecisionStep last = new DecisionStep("signature", Optional.of("le DG"), Optional.empty(), false);
        DecisionStep first = new DecisionStep("essai", Optional.empty(), Optional.empty(), true);
        office.deals().map(DEAL, steps -> List.of(last));
        office.deals().map(DEAL, steps -> List.of(first, steps.get(0)));
        assertThat(decision().steps()).containsExactly(first, last);
        office.undo().undo();
        assertThat(decision().steps()).containsExactly(last);
    }

    @Test
    void whatWasNotSeenAlikeIsNotedAndComesBackByUndo() {
        Disagreement date = new Disagreement(LocalDate.of(2026, 11, 20), "delivery", Raised.ON_THE_SPOT);
        office.deals().disagree(DEAL, noted -> List.of(date));
        office.deals().disagree(DEAL, noted -> List.of());
        office.undo().undo();
        assertThat(office.book().snapshot().deal(DEAL).orElseThrow().disagreements()).containsExactly(date);
    }

    @Test
    void anEditLeavesTheDecisionAlone() {
        office.deals().assign(DEAL, named("Bernard"), Part.DECIDES, false);
        office.deals().amend(DEAL, deal -> deal.title("autre"));
        assertThat(decision().people()).hasSize(1);
    }

    private Decision decision() {
        return office.ghosts().of(DEAL).orElseThrow().history().decision();
    }

    private static NewDeal.ContactChoice named(String given) {
        return new NewDeal.ContactChoice(Optional.empty(), Optional.of(given), Optional.empty(), List.of(), List.of());
    }

    @Test
    void anotherContactAndCompanyMayBeNew() {
        office.deals().amend(DEAL, Optional.of(new NewDeal.CompanyChoice(Optional.empty(), "Hamon et Fils")),
                Optional.of(new NewDeal.ContactChoice(Optional.empty(), Optional.of("Anne"), Optional.empty(), List.of(), List.of())),
                deal -> deal.goal(Optional.of("moins de devis le soir")));
        Assessed now = office.ghosts().of(DEAL).orElseThrow();
        assertThat(now.name()).isEqualTo("Hamon et Fils");
        assertThat(now.contact()).hasValueSatisfying(anne -> {
            assertThat(anne.fullName()).isEqualTo("Anne");
            assertThat(anne.company()).isEqualTo(now.deal().company());
        });
        assertThat(now.deal().goal()).contains("moins de devis le soir");
        office.undo().undo();
        assertThat(office.ghosts().of(DEAL).orElseThrow().name()).isEqualTo("Menuiserie Hamon");
        assertThat(office.book().snapshot().people()).hasSize(1);
    }

    @Test
    void whatWasLoggedStaysWithTheContactItWasLoggedFor() {
        office.attempts().log(DEAL, OfficeAt.wrote("new", OfficeAt.NOW), Optional.empty());
        office.deals().amend(DEAL, Optional.empty(), Optional.of(new NewDeal.ContactChoice(Optional.empty(), Optional.of("Anne"),
                Optional.empty(), List.of(), List.of())), deal -> deal);
        assertThat(office.book().snapshot().deal(DEAL).orElseThrow().attempts())
                .allSatisfy(attempt -> assertThat(attempt.person()).contains(new PersonId("p1")));
    }

    private List<Fact> facts() {
        return office.book().snapshot().deal(DEAL).orElseThrow().facts();
    }

    private Set<Signal> signals() {
        return office.ghosts().of(DEAL).orElseThrow().assessment().signals().keySet();
    }
}
