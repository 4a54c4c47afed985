package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Change;
import app.revenant.model.Form;
import app.revenant.model.ItemKind;
import app.revenant.model.Language;
import app.revenant.model.OwnLetter;
import app.revenant.model.Refusal;
import app.revenant.model.Value;
import app.revenant.model.ValueItem;
import app.revenant.sample.OfficeAt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialTest {

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeAt.folder(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOwnLetterIsKeptRewordedAndDeletedEachInOneStepToTakeBack() {
        OwnLetter mine = letter("Ma clôture", "{{topic}}", "{{salut}}, merci.");
        Change change = office.material().keep(mine);
        assertThat(change.touches(Change.Kind.MATERIAL)).isTrue();
        office.material().keep(mine.reworded("Ma belle clôture", "{{topic}}", "{{salut}}, adieu."));
        assertThat(office.material().letters()).extracting(OwnLetter::name).containsExactly("Ma belle clôture");
        office.material().delete(mine.id());
        assertThat(office.material().letters()).isEmpty();
        office.undo().undo();
        office.undo().undo();
        assertThat(office.material().letters()).containsExactly(mine);
    }

    @Test
    void aLetterWithAFieldNobodyHasIsRefusedByName() {
        assertThatThrownBy(() -> office.material().keep(letter("A", "S", "{{salutation}}"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.arguments()).contains("salutation"));
        assertThatThrownBy(() -> office.material().keep(letter(" ", "S", "B"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> office.material().keep(letter("A", "S", " "))).isInstanceOf(Refusal.class);
        assertThat(office.material().letters()).isEmpty();
    }

    @Test
    void anItemSaysTitleAndLinkAndWhatItIsWorth() {
        ValueItem page = item(ItemKind.DOCUMENT, "Clôturer vite", "https://example.org/a");
        ValueItem figure = item(ItemKind.FIGURE, "3 jours de clôture en moins", "");
        assertThat(page.inALetter()).isEqualTo("Clôturer vite (https://example.org/a)");
        assertThat(figure.inALetter()).isEqualTo("3 jours de clôture en moins");
        assertThat(page.value()).isEqualTo(Value.RESOURCE);
        assertThat(figure.value()).isEqualTo(Value.INSIGHT);
    }

    @Test
    void anItemWithoutATitleIsRefusedAndOneDeletedComesBack() {
        assertThatThrownBy(() -> office.material().keep(item(ItemKind.LINK, " ", "x"))).isInstanceOf(Refusal.class);
        ValueItem page = item(ItemKind.LINK, "Page", "https://example.org");
        office.material().keep(page);
        office.material().delete(page.id());
        office.undo().undo();
        assertThat(office.material().items()).containsExactly(page);
    }

    @Test
    void bothTravelWithTheWholeStore() throws Exception {
        office.material().keep(letter("Ma clôture", "{{topic}}", "Merci.\n\nÀ bientôt"));
        office.material().keep(item(ItemKind.LINK, "Page", "https://example.org"));
        Path file = folder.resolve("all.json");
        office.exports().write(file);
        assertThat(Files.readString(file)).contains("\"letters\":[", "\"library\":[");
        try (Office other = OfficeAt.folder(folder.resolve("other"))) {
            for (int again = 0; again < 2; again++) {
                other.imports().run(List.of(file), new ImportOptions(Optional.empty(), Optional.empty(), false), Progress.SILENT);
            }
            assertThat(other.material().letters()).isEqualTo(office.material().letters());
            assertThat(other.material().items()).isEqualTo(office.material().items());
        }
    }

    private OwnLetter letter(String name, String subject, String body) {
        return new OwnLetter(office.material().newLetter(), name, "T1", Language.FR, Form.TU, subject, body);
    }

    private ValueItem item(ItemKind kind, String title, String content) {
        return new ValueItem(office.material().newItem(), kind, title, Optional.of(content).filter(text -> !text.isEmpty()),
                Optional.of("pour les DAF"), Optional.of(Language.FR));
    }
}
