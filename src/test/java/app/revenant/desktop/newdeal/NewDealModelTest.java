package app.revenant.desktop.newdeal;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.TestOffice;
import app.revenant.desktop.kit.FakeDesk;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.Language;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.PhoneKind;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDealModelTest {

    @TempDir
    Path folder;
    private final FakeDesk desk = new FakeDesk();
    private Office office;
    private NewDealModel model;

    @BeforeEach
    void open() {
        office = TestOffice.filled(folder, Language.EN);
        model = new NewDealModel(office, desk.desk());
        model.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private DealHistory begun() {
        return office.book().snapshot().deals().stream().filter(deal -> !deal.id().value().matches("d\\d+")).findFirst()
                .orElseThrow();
    }

    private void type(Draft.Field field, String text) {
        model.draft().type(field, text);
    }

    @Test
    void aDealNeedsATitleOrACompany() {
        model.save();
        assertThat(model.missing().get()).contains("newdeal.needs-title");
        type(Draft.Field.COMPANY, "Atelier Neuf");
        model.save();
        assertThat(model.missing().get()).isEmpty();
        assertThat(begun().deal().title()).isEqualTo("Atelier Neuf");
        assertThat(desk.asked).containsExactly("closeSheet");
    }

    @Test
    void aCompanyWrittenWithoutAccentsIsTheOneOneKnows() {
        type(Draft.Field.TITLE, "Second module");
        type(Draft.Field.COMPANY, " ateliers BRUNET ");
        model.save();
        assertThat(begun().deal().company()).contains(new CompanyId("c1"));
        assertThat(office.book().snapshot().companies()).hasSize(15);
    }

    @Test
    void companiesThatBeginWithTheTextAreOfferedFirst() {
        assertThat(model.companiesLike("clin")).containsExactly("Clinique du Parc");
        assertThat(model.companiesLike("me").get(0)).isEqualTo("Menuiserie Roche");
    }

    @Test
    void somebodyWithThatAddressIsSomebodyOneKnows() {
        type(Draft.Field.TITLE, "Second module");
        type(Draft.Field.EMAIL, "C.Delmas@brunet.example");
        model.save();
        assertThat(begun().deal().contact()).contains(new PersonId("p1"));
    }

    @Test
    void aNewContactKeepsNameAddressAndNumber() {
        type(Draft.Field.TITLE, "Audit");
        type(Draft.Field.GIVEN, "Ada");
        type(Draft.Field.FAMILY, "Roy");
        type(Draft.Field.EMAIL, "ada@roy.example");
        type(Draft.Field.PHONE, "02 40 11 22 33");
        model.save();
        Person ada = office.book().snapshot().contactOf(begun().deal()).orElseThrow();
        assertThat(ada.fullName()).isEqualTo("Ada Roy");
        assertThat(ada.emails()).containsExactly("ada@roy.example");
        assertThat(ada.phones()).extracting(phone -> phone.kind()).containsExactly(PhoneKind.LANDLINE);
    }

    @Test
    void anAmountThatCannotBeReadStopsTheSave() {
        type(Draft.Field.TITLE, "Audit");
        type(Draft.Field.AMOUNT, "much");
        model.save();
        assertThat(model.missing().get()).contains("newdeal.wrong-amount");
        type(Draft.Field.AMOUNT, "12k");
        model.save();
        assertThat(begun().deal().offer().amount()).contains(new Money(1_200_000, "EUR"));
    }

    @Test
    void aStepIsMineAndNeedsATextOrADay() {
        type(Draft.Field.TITLE, "Audit");
        assertThat(model.draft().step()).isEmpty();
        model.draft().kind(StepKind.MEET);
        model.draft().due(Optional.of(LocalDate.of(2026, 12, 1)));
        model.save();
        NextStep step = begun().deal().nextStep().orElseThrow();
        assertThat(step.owner()).isEqualTo(StepOwner.ME);
        assertThat(step.kind()).contains(StepKind.MEET);
        assertThat(step.due()).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aDealBeginsInTheFirstStageOnTheDayOfTheSeller() {
        type(Draft.Field.TITLE, "Audit");
        model.save();
        assertThat(begun().deal().stage()).isEqualTo("discovery");
        assertThat(begun().deal().created()).isEqualTo(LocalDate.of(2026, 11, 23));
    }
}
