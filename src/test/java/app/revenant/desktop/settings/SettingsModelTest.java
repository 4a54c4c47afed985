package app.revenant.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.work.Office;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {

    @TempDir
    Path folder;
    private final FakeDesk desk = new FakeDesk();
    private Office office;
    private SettingsModel model;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        model = new SettingsModel(office, desk.desk());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsSavedLeavesTheOtherSettingsAlone() {
        Settings before = office.choices().current();
        model.begin();
        model.sign("Julie\nAcme");
        model.rest("BE");
        model.save();
        Settings after = office.choices().current();
        assertThat(after.signature()).contains("Julie\nAcme");
        assertThat(after.holidays()).contains("BE");
        assertThat(after.zone()).isEqualTo(before.zone());
        assertThat(after.currency()).isEqualTo(before.currency());
        assertThat(after.language()).isEqualTo(before.language());
        assertThat(desk.asked).containsExactly("closeSheet");
    }

    @Test
    void aBlankSignatureIsNone() {
        model.begin();
        model.sign("  ");
        model.save();
        assertThat(office.choices().current().signature()).isEmpty();
    }

    @Test
    void whatWasTypedBeforeTheStoreAnsweredStays() {
        model.sign("Quick");
        model.begin();
        assertThat(model.wish().get().signature()).isEqualTo("Quick");
    }

    @Test
    void nothingIsWrittenBeforeItIsSaved() {
        model.begin();
        model.pay("GBP");
        assertThat(office.choices().current().currency()).contains("EUR");
    }
}
