package app.revenant.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.desktop.kit.AtOnce;
import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.desktop.palette.PaletteModel.State;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.work.Hit;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteModelTest {

    /** Does nothing until it is told to. */
    private static final class Later implements Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> show, Consumer<Throwable> fail) {
            waiting.add(() -> new AtOnce().run(work, show, fail));
        }

        @Override
        public void onWindow(Runnable action) {
            action.run();
        }

        void one() {
            waiting.remove().run();
        }
    }

    @TempDir
    Path folder;

    private final FakeDesk desk = new FakeDesk();
    private final List<String> done = new ArrayList<>();
    private Office office;

    @BeforeEach
    void open() {
        office = SmallOffice.with(folder, "03-price", "10-healthy-committee-ahead");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whereNothingIsTypedTheLastDealsAndAllActionsAreOffered() {
        PaletteModel model = model(new AtOnce());
        model.type("");
        assertThat(groups(model)).containsExactly(Group.RECENT, Group.ACTIONS);
        assertThat(model.state().get().line().orElseThrow().hit()).isPresent();
    }

    @Test
    void enterOpensTheFirstThatWasFoundAndTakesTheSheetAway() {
        PaletteModel model = model(new AtOnce());
        Hit deal = office.search().recent(9).get(0);
        model.type(deal.title().text());
        model.enter();
        assertThat(desk.asked).containsExactly("closeSheet", "openDeal " + deal.id());
    }

    @Test
    void aNoteOpensTheDealAtThatEntry() {
        Hit note = office.search().find("devis").stream().filter(hit -> hit.attempt().isPresent()).findFirst().orElseThrow();
        PaletteModel model = model(new AtOnce());
        model.type("devis");
        choose(model, line -> line.hit().equals(Optional.of(note)));
        model.enter();
        assertThat(desk.asked).endsWith("openDeal " + note.deal().orElseThrow() + " at " + note.attempt().orElseThrow());
    }

    @Test
    void aPersonOpensAmongTheContacts() {
        Hit person = office.search().find(office.book().snapshot().people().iterator().next().fullName()).stream()
                .filter(hit -> hit.kind() == Hit.Kind.PERSON).findFirst().orElseThrow();
        PaletteModel model = model(new AtOnce());
        model.type(person.title().text());
        choose(model, line -> line.hit().filter(hit -> hit.id().equals(person.id())).isPresent());
        model.enter();
        assertThat(desk.asked).endsWith("openPerson " + person.id());
    }

    @Test
    void aCompanyWithoutADealOpensAmongTheContacts() {
        office.people().keep(new Company(new CompanyId("c-x"), "Nulle Part", Optional.empty(), Optional.empty()));
        PaletteModel model = model(new AtOnce());
        model.type("nulle");
        model.enter();
        assertThat(desk.asked).containsExactly("closeSheet", "openCompany c-x");
    }

    @Test
    void anActionRunsAfterTheSheetIsGone() {
        PaletteModel model = model(new AtOnce());
        model.type("exp");
        model.enter();
        assertThat(done).containsExactly("export");
        assertThat(desk.asked).containsExactly("closeSheet");
    }

    @Test
    void aVerbAndANameActOnThatDeal() {
        Hit deal = office.search().recent(9).get(0);
        PaletteModel model = model(new AtOnce());
        model.type("close out " + deal.title().text());
        assertThat(model.state().get().line().orElseThrow().with()).isPresent();
        model.enter();
        assertThat(done).containsExactly("close " + deal.id());
    }

    @Test
    void onlyTheLastOfWhatWasTypedIsLookedForAndShown() {
        Later later = new Later();
        PaletteModel model = model(later);
        List<String> shown = new ArrayList<>();
        model.state().watch(state -> shown.add(state.typed()));
        model.type("d");
        model.type("devis");
        later.one();
        assertThat(model.state().get().waiting()).isTrue();
        later.one();
        assertThat(model.state().get().waiting()).isFalse();
        assertThat(shown).contains("devis").doesNotContain("d");
    }

    @Test
    void enterBeforeTheLinesAreThereWaitsForThem() {
        Later later = new Later();
        PaletteModel model = model(later);
        model.type("export");
        model.enter();
        assertThat(done).isEmpty();
        later.one();
        assertThat(done).containsExactly("export");
    }

    @Test
    void enterIsForgottenWhenOneTypesOn() {
        Later later = new Later();
        PaletteModel model = model(later);
        model.type("exp");
        model.enter();
        model.type("expo");
        later.one();
        later.one();
        assertThat(done).isEmpty();
    }

    @Test
    void upAndDownPassOverHeadingsAndStopAtTheEnds() {
        PaletteModel model = model(new AtOnce());
        model.type("");
        State first = model.state().get();
        assertThat(first.chosen()).isEqualTo(1);
        model.move(-1);
        assertThat(model.state().get().chosen()).isEqualTo(1);
        int heading = first.lines().indexOf(Line.heading(Group.ACTIONS));
        model.choose(heading - 1);
        model.move(1);
        assertThat(model.state().get().chosen()).isEqualTo(heading + 1);
        model.move(99);
        assertThat(model.state().get().chosen()).isEqualTo(first.lines().size() - 1);
        model.choose(heading);
        assertThat(model.state().get().chosen()).isEqualTo(first.lines().size() - 1);
    }

    @Test
    void nothingFoundIsNothingToChoose() {
        PaletteModel model = model(new AtOnce());
        model.type("xyzzyxyz");
        assertThat(model.state().get()).isEqualTo(new State("xyzzyxyz", List.of(), -1, false));
        model.move(1);
        model.enter();
        assertThat(desk.asked).isEmpty();
    }

    private PaletteModel model(Background searching) {
        Command export = new Command(words -> words.of("act.export"), "", () -> done.add("export"));
        Command undo = new Command(words -> words.of("act.undo"), "Ctrl Z", () -> done.add("undo"));
        DealCommand close = new DealCommand("palette.close-out", "palette.close-out-verbs", deal -> done.add("close " + deal));
        return new PaletteModel(office.search(), new Repertoire(List.of(export, undo), List.of(close)), desk.desk(), searching);
    }

    private static void choose(PaletteModel model, Predicate<Line> wanted) {
        List<Line> lines = model.state().get().lines();
        model.choose(lines.indexOf(lines.stream().filter(wanted).findFirst().orElseThrow()));
    }

    private static List<Group> groups(PaletteModel model) {
        return model.state().get().lines().stream().filter(Line::isHeading).map(Line::group).toList();
    }
}
