package app.revenant.letters;

import static app.revenant.letters.Occasions.TODAY;
import static app.revenant.letters.Occasions.claire;
import static app.revenant.letters.Occasions.deal;
import static app.revenant.letters.Occasions.fact;
import static app.revenant.letters.Occasions.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Language;
import app.revenant.model.Person;
import app.revenant.model.Settings;
import app.revenant.model.StepOwner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldFillerTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 1);

    private final FieldFiller filler = new FieldFiller();

    @Test
    void whatTheLogKnowsIsFilledAndTheRestIsAsked() {
        Fact owner = fact(FactKind.OWNER, FactValue.OTHER_NOT_MET, TODAY, null, null, "Paul Morel");

        Fields fields = filler.fill(Occasions.of(deal("Module ERP", StepOwner.THEM, owner), claire()), Voice.FR_VOUS);

        assertThat(fields.get(Field.NAME)).contains("Claire");
        assertThat(fields.get(Field.SALUT)).contains("Bonjour Claire");
        assertThat(fields.get(Field.TOPIC)).contains("Module ERP");
        assertThat(fields.get(Field.GOAL)).contains("clôturer en trois jours");
        assertThat(fields.get(Field.WHAT_CLOSES)).contains("créneau de janvier");
        assertThat(fields.get(Field.TASK)).contains("remettre le projet au DG");
        assertThat(fields.get(Field.PERSON)).contains("Paul Morel");
        assertThat(fields.get(Field.CLOSE_DATE)).contains("30 novembre");
        assertThat(fields.get(Field.RETURN_DATE)).contains("mai 2027");
        assertThat(fields.unfilledOf(List.of(Field.values()))).containsExactly(Field.EVENT, Field.SLOT, Field.TRIGGER,
                Field.SUMMARY, Field.RESOURCE, Field.USEFUL_POINT, Field.NEW_COMPANY, Field.ME);
    }

    @Test
    void aStepOfTheSellerIsNoTaskOfTheirs() {
        assertThat(fill(deal("t", StepOwner.ME)).get(Field.TASK)).isEmpty();
    }

    @Test
    void anEventGoesByItsWordsElseByItsDate() {
        Fact dated = fact(FactKind.EVENT, FactValue.POS, TODAY, null, DEADLINE, null);
        Fact spoken = fact(FactKind.EVENT, FactValue.POS, TODAY, "l’audit", DEADLINE, null);
        Fact none = fact(FactKind.EVENT, FactValue.NEG, TODAY, "rien ne presse", null, null);

        assertThat(fill(deal("t", StepOwner.ME, dated)).get(Field.EVENT)).contains("1er janvier 2027");
        assertThat(fill(deal("t", StepOwner.ME, spoken)).get(Field.EVENT)).contains("l’audit");
        assertThat(fill(deal("t", StepOwner.ME, none)).get(Field.EVENT)).isEmpty();
    }

    @Test
    void theLatestFactCountsAndOnOneDayTheLaterInTheList() {
        Fact old = owner(TODAY.minusDays(2), "Old");
        Fact first = owner(TODAY, "First");
        Fact second = owner(TODAY, "Second");
        Fact tomorrow = owner(TODAY.plusDays(1), "Tomorrow");

        assertThat(fill(deal("t", StepOwner.ME, first, second, old, tomorrow)).get(Field.PERSON)).contains("Second");
    }

    @Test
    void withoutAGivenNameTheGreetingHasNoneAndEnglishUsesTheFamilyName() {
        Person delmas = person(" ", "Delmas", Language.EN, null);
        Person nobody = person(null, null, Language.EN, null);

        assertThat(fill(delmas).get(Field.SALUT)).contains("Bonjour");
        assertThat(fill(delmas).get(Field.NAME)).contains("Delmas");
        assertThat(fill(nobody).get(Field.NAME)).isEmpty();
    }

    @Test
    void aLetterToSomebodyWithoutADealHasNoTopic() {
        Occasion occasion = new Occasion(Optional.empty(), Optional.empty(), signed("Anne, Atelier"), TODAY, TODAY);

        assertThat(filler.fill(occasion, Voice.EN).values()).containsOnlyKeys(Field.SALUT, Field.ME, Field.CLOSE_DATE,
                Field.RETURN_DATE).containsEntry(Field.ME, "Anne, Atelier");
    }

    @Test
    void aReturnInSixMonthsKeepsToTheEndOfAShortMonth() {
        Occasion occasion = Occasions.on(LocalDate.of(2026, 8, 31), DEADLINE, deal("t", StepOwner.ME), claire());

        assertThat(filler.fill(occasion, Voice.EN).get(Field.RETURN_DATE)).contains("February 2027");
        assertThat(filler.fill(occasion, Voice.EN).get(Field.CLOSE_DATE)).contains("1 January 2027");
    }

    private Fields fill(DealHistory deal) {
        return filler.fill(Occasions.of(deal, claire()), Voice.FR_VOUS);
    }

    private Fields fill(Person contact) {
        return filler.fill(Occasions.of(deal("t", StepOwner.ME), contact), Voice.EN);
    }

    private static Fact owner(LocalDate on, String who) {
        return fact(FactKind.OWNER, FactValue.OTHER_MET, on, null, null, who);
    }

    private static Settings signed(String signature) {
        return Settings.of(ZoneId.of("UTC")).withSignature(Optional.of(signature));
    }
}
