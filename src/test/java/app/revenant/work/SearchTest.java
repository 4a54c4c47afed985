package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.revenant.model.AttemptId;
import app.revenant.model.Change;
import app.revenant.model.Closing;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.PersonId;
import app.revenant.sample.OfficeAt;
import app.revenant.work.Hit.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @TempDir
    private Path folder;

    private Acquainted office;
    private Search search;
    private CompanyId brunet;
    private PersonId claire;
    private DealId erp;

    @BeforeEach
    void someAcquaintances() {
        office = Acquainted.in(folder);
        search = office.office().search();
        brunet = office.company("Ateliers Brunet");
        claire = office.person("Hélène", "Delmas", brunet);
        erp = office.deal("Gestion d’atelier", brunet, claire);
    }

    @AfterEach
    void close() {
        office.office().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hélène Delmas", "helene", "HÉLÈNE", "delmas hel", "del", "brunet delmas", "helene@mail", "h.delmas@mail.example"})
    void aPersonIsFoundByAnyWordsOfTheirsInAnyOrderWithoutAccentsAndCase(String typed) {
        assertThat(search.find(typed)).anyMatch(hit -> hit.kind() == Kind.PERSON && hit.id().equals(claire));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brunet gestion", "atelier brun", "d’atelier", "delmas d'atelier", "ateliers-brunet"})
    void aDealIsFoundByItsTitleCompanyAndContact(String typed) {
        assertThat(search.find(typed)).anyMatch(hit -> hit.kind() == Kind.DEAL && hit.id().equals(erp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brumet", "bruneet", "brnet", "bruent", "atelierz brunet", "delams", "hélene delmsa"})
    void oneErrorAWordIsForgiven(String typed) {
        assertThat(search.find(typed)).anyMatch(hit -> hit.deal().equals(Optional.of(erp)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brmt", "burent", "dlm", "xdelmasx"})
    void twoErrorsAndShortWordsAreNot(String typed) {
        assertThat(search.find(typed)).isEmpty();
    }

    @Test
    void ligaturesAreTheLettersTheyStandFor() {
        CompanyId heart = office.company("Cœur de Bœuf");
        assertThat(search.find("coeur boeuf")).singleElement().satisfies(hit -> assertThat(hit.id()).isEqualTo(heart));
        assertThat(search.find("CŒUR")).hasSize(1);
    }

    @Test
    void aNoteIsFoundByItsWordsAlsoWithTheNameOfTheDeal() {
        AttemptId note = office.note(erp, "Trop cher : le comité veut une remise");
        for (String typed : List.of("comite", "remise brunet", "cher helene", "comitte")) {
            assertThat(search.find(typed)).as(typed).anySatisfy(hit -> {
                assertThat(hit.attempt()).contains(note);
                assertThat(hit.deal()).contains(erp);
                assertThat(hit.day()).contains(Acquainted.DAY);
                assertThat(hit.detail().text()).isEqualTo("Ateliers Brunet");
            });
        }
        assertThat(search.find("brunet")).noneMatch(hit -> hit.kind() == Kind.NOTE);
    }

    @Test
    void whatTheySaidOfAFactIsANoteOfThatFact() {
        office.office().deals().learn(erp, new Fact(FactKind.PRICE_HOW, FactKind.PRICE_HOW.allowed().get(0), Acquainted.DAY, Optional.empty(),
                Optional.of("« On compare encore trois devis »"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(search.find("devis")).singleElement().satisfies(hit -> {
            assertThat(hit.fact()).contains(FactKind.PRICE_HOW);
            assertThat(hit.attempt()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78", "0612345678", "+33 6 12 34 56 78", "0033612345678", "06.12.34", "612345678"})
    void aPersonIsFoundByTheirNumberHoweverItIsWritten(String typed) {
        office.called(claire, "Hélène", "Delmas", brunet, "+33 6 12 34 56 78");
        assertThat(search.find(typed)).first().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(claire);
            assertThat(hit.detail().text()).endsWith("+33 6 12 34 56 78");
        });
    }

    @Test
    void wholeWordsComeBeforeBegunOnesAndThoseBeforeErrors() {
        for (String family : List.of("Martinez", "Martin", "Mortin")) {
            office.person("Ana", family, brunet);
        }
        assertThat(office.titles("martin")).containsExactly("Ana Martin", "Ana Martinez", "Ana Mortin");
    }

    @Test
    void openDealsComeBeforeFinishedOnesAndNewBeforeOld() {
        DealId old = office.deal("Ancienne", brunet, claire);
        office.office().deals().close(old, DealStatus.WON, new Closing(Optional.of(Acquainted.DAY), Optional.empty(), Optional.empty()));
        DealId fresh = office.deal("Nouvelle", brunet, claire);
        assertThat(search.deals("brunet", 9)).extracting(Hit::id).containsExactly(fresh, erp, old);
        assertThat(search.deals("brunet", 2)).hasSize(2);
    }

    @Test
    void namesComeBeforeNotes() {
        CompanyId lyon = office.company("Lyon Textile");
        office.note(erp, "Salon de Lyon en mars");
        assertThat(search.find("lyon")).extracting(Hit::kind).containsExactly(Kind.COMPANY, Kind.NOTE);
        assertThat(search.find("lyon").get(0).id()).isEqualTo(lyon);
    }

    @Test
    void whereTheMatchLiesIsMarkedInTheTextAsItIsWritten() {
        Hit hit = search.find("hele del").stream().filter(each -> each.kind() == Kind.PERSON).findFirst().orElseThrow();
        assertThat(marks(hit.title())).containsExactly("Hélè", "Del");
        assertThat(hit.detail()).isEqualTo(Marked.of("Achats · Ateliers Brunet"));
        Hit noted = search.find("voeux").get(0);
        assertThat(noted.detail().text()).isEqualTo("Achats · Ateliers Brunet · Rappeler après les vœux");
        assertThat(marks(noted.detail())).containsExactly("vœux");
    }

    @Test
    void ofALongNoteTheWordsAroundTheMatchAreShown() {
        office.note(erp, "blabla ".repeat(60) + "la signature attend " + "encore ".repeat(60));
        Hit hit = search.find("signature").get(0);
        assertThat(hit.title().text()).startsWith("… ").endsWith("…").contains("la signature attend").hasSizeLessThan(110);
        assertThat(marks(hit.title())).containsExactly("signature");
    }

    @Test
    void aChangeIsFoundAtOnceAndTakenBackBringsTheWordsBack() {
        AttemptId note = office.note(erp, "mot-clef introuvable");
        assertThat(search.find("introuvable")).hasSize(1);
        office.office().attempts().delete(note);
        assertThat(search.find("introuvable")).isEmpty();
        office.office().undo().undo();
        assertThat(search.find("introuvable")).extracting(Hit::attempt).containsExactly(Optional.of(note));
        office.office().deals().delete(erp);
        assertThat(search.find("introuvable")).isEmpty();
        assertThat(search.find("gestion")).isEmpty();
        office.office().undo().undo();
        assertThat(search.find("gestion")).extracting(Hit::id).containsExactly(erp);
        assertThat(search.find("introuvable")).hasSize(1);
    }

    @Test
    void aNewNameOfACompanyIsANewNameOfItsDealsAndPeople() {
        assertThat(search.find("brunet")).hasSize(3);
        office.office().people().keep(new Company(brunet, "Forges Kervella", Optional.empty(), Optional.empty()));
        assertThat(search.find("brunet")).isEmpty();
        assertThat(search.find("kervella")).extracting(Hit::kind).containsExactly(Kind.DEAL, Kind.COMPANY, Kind.PERSON);
    }

    @Test
    void anImportIsFoundAndSoIsWhatAnotherProgramWrote() {
        search.warm();
        try (Office other = OfficeAt.withStory(folder, "03-price")) {
            Hit theirs = other.search().find(other.book().snapshot().deals().stream().map(deal -> deal.deal().title())
                    .filter(title -> !title.startsWith("Gestion")).findFirst().orElseThrow()).get(0);
            office.office().bell().accept(Change.ALL);
            assertThat(search.find(theirs.title().text())).extracting(Hit::id).contains(theirs.id());
        }
    }

    @Test
    void noKindCrowdsOutAnother() {
        IntStream.range(0, 60).forEach(each -> office.note(erp, "Brunet rappelle " + each, LocalDate.of(2026, 9, 1)));
        List<Hit> hits = search.find("brunet");
        assertThat(hits).hasSize(Search.MOST);
        assertThat(hits.subList(0, 3)).extracting(Hit::kind).containsExactly(Kind.DEAL, Kind.COMPANY, Kind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "'", "*", "NEAR(", "brunet*", "\"brunet", "name:brunet", "{name}:x", "a OR b", "NOT", "^brunet",
            "🙂", "👩‍👩‍👧", "日本 株式会社", "\u0000", "a\u0000b", "--", ";DROP TABLE deal", "\uD83D", "%_\\", "()", "־", "ﷺ", "ǆ"})
    void nothingTypedThrows(String typed) {
        assertThatCode(() -> search.find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> search.find(typed.repeat(10_000))).doesNotThrowAnyException();
        assertThatCode(() -> search.deals(typed, 3)).doesNotThrowAnyException();
    }

    @Test
    void otherScriptsAreFoundByTheBeginningsOfTheirWords() {
        office.company("株式会社 山田");
        office.company("Ελληνικά");
        office.company("🙂 Bonheur 🙂");
        assertThat(office.titles("山")).containsExactly("株式会社 山田");
        assertThat(office.titles("ελληνικα")).containsExactly("Ελληνικά");
        assertThat(office.titles("🙂 bonheur")).containsExactly("🙂 Bonheur 🙂");
    }

    @Test
    void theDealsTalkedAboutLastAreTheRecentOnes() {
        DealId other = office.deal("Autre", brunet, claire);
        office.note(erp, "hier", Acquainted.DAY.plusDays(1));
        assertThat(search.recent(5)).extracting(Hit::id).containsExactly(erp, other);
        assertThat(search.recent(1)).extracting(Hit::id).containsExactly(erp);
    }

    @Test
    void afterClosingNothingIsFoundAndNothingThrows() {
        search.close();
        search.warm();
        assertThat(search.find("brunet")).isEmpty();
    }

    private static List<String> marks(Marked text) {
        return text.spans().stream().map(span -> text.text().substring(span.from(), span.to())).toList();
    }
}
