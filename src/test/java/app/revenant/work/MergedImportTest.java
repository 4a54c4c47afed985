package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.SmallOffice;
import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Party;
import app.revenant.model.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that still name an id which was merged away mean the survivor. */
class MergedImportTest {

    private static final ImportOptions IMPORT = new ImportOptions(Optional.empty(), Optional.empty(), false);

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void twoStoriesOfOnePerson() {
        office = SmallOffice.with(folder, "03-price", "07-empty-chasers");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nobodyMergedComesBackByAnImport() {
        Path before = export("before.json");
        List<Person> people = List.copyOf(all().people());
        mergeTheFirstTwoPeople();
        Report report = office.imports().run(List.of(before), IMPORT, Progress.SILENT);
        assertThat(all().people()).hasSize(people.size() - 1);
        assertThat(report.people().created()).isZero();
        assertThat(all().deals()).allSatisfy(deal -> assertThat(deal.deal().contact()).contains(people.get(0).id()));
    }

    @Test
    void aMergedCompanyIsTheSurvivorInDealsAndPeople() {
        Path before = export("before.json");
        List<Company> firms = List.copyOf(all().companies());
        office.people().merge(firms.get(0), firms.get(1).id());
        office.imports().run(List.of(before), IMPORT, Progress.SILENT);
        assertThat(all().companies()).hasSize(firms.size() - 1);
        assertThat(all().people()).allSatisfy(person -> assertThat(person.company()).contains(firms.get(0).id()));
    }

    @Test
    void aTableOfDealsFromBeforeNamesTheSurvivor() {
        Path table = export("deals.csv");
        mergeTheFirstTwoPeople();
        List<DealHistory> deals = List.copyOf(all().deals());
        Report report = office.imports().run(List.of(table), IMPORT, Progress.SILENT);
        assertThat(report.refused()).isEmpty();
        assertThat(List.copyOf(all().deals())).isEqualTo(deals);
        assertThat(all().people()).hasSize(1);
    }

    @Test
    void whatWasMergedGoesOutAndInWithEverythingElse() throws IOException {
        mergeTheFirstTwoPeople();
        List<Company> firms = List.copyOf(all().companies());
        office.people().tellApart(new Duplicate(Party.COMPANY, firms.get(0).id().value(), firms.get(1).id().value(),
                Likeness.NAME).apart());
        Path whole = export("whole.json");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (Office other = SmallOffice.empty(elsewhere)) {
            other.imports().run(List.of(whole), IMPORT, Progress.SILENT);
            Path again = elsewhere.resolve("again.json");
            other.exports().write(again);
            assertThat(Files.readString(again)).isEqualTo(Files.readString(whole)).contains("\"merged\":[\n{\"kind\":\"person\"").contains("\"apart\":[\n{\"kind\":\"company\"");
        }
    }

    @Test
    void aFileMergesNobodyWhoIsStillThere() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (Office other = SmallOffice.with(elsewhere, "03-price", "07-empty-chasers")) {
            mergeTheFirstTwoPeople();
            other.imports().run(List.of(export("merged.json")), IMPORT, Progress.SILENT);
            assertThat(other.book().snapshot().people()).hasSize(2);
            List<Person> people = List.copyOf(other.book().snapshot().people());
            other.people().merge(people.get(0), people.get(1).id());
            assertThat(other.book().snapshot().people()).hasSize(1);
        }
    }

    @Test
    void oneUndoTakesAMergerBackAndThenAnImportMeansBothAgain() {
        Path before = export("before.json");
        List<Person> people = List.copyOf(all().people());
        List<DealHistory> deals = List.copyOf(all().deals());
        mergeTheFirstTwoPeople();
        office.undo().undo();
        assertThat(List.copyOf(all().people())).isEqualTo(people);
        assertThat(List.copyOf(all().deals())).isEqualTo(deals);
        assertThat(office.imports().run(List.of(before), IMPORT, Progress.SILENT).changesNothing()).isTrue();
    }

    private void mergeTheFirstTwoPeople() {
        List<Person> people = List.copyOf(all().people());
        Duplicate pair = new Duplicate(Party.PERSON, people.get(0).id().value(), people.get(1).id().value(), Likeness.NAME);
        office.contacts().merging(pair).merge(office.people(), Set.of());
    }

    private Path export(String name) {
        Path file = folder.resolve(name);
        office.exports().write(file);
        return file;
    }

    private Snapshot all() {
        return office.book().snapshot();
    }
}
