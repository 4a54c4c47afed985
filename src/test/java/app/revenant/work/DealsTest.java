package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Signal;
import app.revenant.model.DealId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.sample.OfficeAt;
import java.nio.file.Path;
import java.util.List;
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

    private List<Fact> facts() {
        return office.book().snapshot().deal(DEAL).orElseThrow().facts();
    }

    private Set<Signal> signals() {
        return office.ghosts().of(DEAL).orElseThrow().assessment().signals().keySet();
    }
}
