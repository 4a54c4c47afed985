package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Signal;
import app.revenant.model.DealId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.PersonId;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
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
