package app.revenant.desktop.material;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.kit.FakeDesk;
import app.revenant.letters.LetterId;
import app.revenant.letters.Voice;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.OwnLetter;
import app.revenant.model.Refusal;
import app.revenant.model.ValueItem;
import app.revenant.sample.OfficeAt;
import app.revenant.work.Office;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaterialModelTest {

    @TempDir
    Path folder;

    private final FakeDesk window = new FakeDesk();
    private Office office;
    private MaterialModel model;

    @BeforeEach
    void open() {
        office = OfficeAt.folder(folder);
        model = new MaterialModel(office, window.desk());
        model.read();
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    @Test
    void aCopyHasTheShippedWordsAndIsKeptOnlyWhenTheSellerSaysSo() {
        model.copy(LetterId.T3, Voice.FR_TU, "Ma T3");
        OwnLetter copied = letter();
        assertThat(copied.template()).isEqualTo("T3");
        assertThat(copied.language()).isEqualTo(Language.FR);
        assertThat(copied.form()).isEqualTo(Form.TU);
        assertThat(copied.body()).contains("Je t’ai envoyé un montant", "{{me}}");
        assertThat(model.held().get().letters()).isEmpty();
        assertThat(model.isKept(copied)).isFalse();
        model.keep(copied.reworded("Ma T3", copied.subject(), "Bref. {{me}}"));
        assertThat(model.held().get().letters()).extracting(OwnLetter::body).containsExactly("Bref. {{me}}");
        assertThat(model.isKept(letter())).isTrue();
    }

    @Test
    void backToTheShippedWordsKeepsTheNameAndWaitsForTheSellersWord() {
        model.copy(LetterId.T1, Voice.EN, "Mine");
        model.keep(letter().reworded("Mine", "S", "B"));
        model.reset(letter());
        assertThat(letter().name()).isEqualTo("Mine");
        assertThat(letter().body()).startsWith("Hello {{name}}");
        assertThat(model.held().get().letters()).extracting(OwnLetter::body).containsExactly("B");
    }

    @Test
    void whatIsRefusedStaysInHand() {
        model.blank(LetterId.T1, Voice.EN);
        model.keep(letter().reworded("Mine", "S", "{{colour}}"));
        assertThat(window.troubles).extracting(trouble -> ((Refusal) trouble).key()).containsExactly("letters.unknown-field");
        assertThat(model.held().get().letters()).isEmpty();
    }

    @Test
    void whatIsDeletedLeavesTheHandAndComesBackByUndo() {
        model.newItem();
        ValueItem item = model.item().get().orElseThrow();
        ValueItem page = new ValueItem(item.id(), item.kind(), "Page", item.content(), item.note(), item.language());
        model.keep(page);
        model.delete(page);
        assertThat(model.item().get()).isEmpty();
        assertThat(model.held().get().items()).isEmpty();
        office.undo().undo();
        assertThat(model.held().get().items()).containsExactly(page);
    }

    private OwnLetter letter() {
        return model.letter().get().orElseThrow();
    }
}
