package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.model.Absence;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.Origin;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.StageEntry;
import app.revenant.model.StepOwner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesforceReaderTest {

    private static final String OPPORTUNITY =
            "Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,NextStep,LeadSource,CreatedDate\n";
    private static final String HISTORY = "Id,OpportunityId,CreatedDate,StageName,IsDeleted\n";
    private static final String ACCOUNT = "Id,IsDeleted,Name,Type,ParentId,Industry\n";
    private static final String CONTACT = "Id,IsDeleted,AccountId,LastName,FirstName,Phone,MobilePhone,Email,Title\n";

    @TempDir
    private Path folder;
    private final Collected store = new Collected();

    private Path file(String name, String text) {
        return Tables.file(folder, name, text);
    }

    private DealHistory only() {
        assertThat(store.deals()).hasSize(1);
        return store.deals().get(0);
    }

    @Test
    void anOpportunityBecomesADeal() {
        Tables.read(store, file("a", ACCOUNT + "1,FALSE,Edge,,2,Energy\n2,FALSE,Edge Group,,,\n"),
                file("o", OPPORTUNITY + "6,FALSE,1,Generators,Qualification,15000.50,3/1/24,Call Rose,Web,02/23/26\n"));
        Deal deal = only().deal();
        assertThat(deal.id()).hasToString("salesforce:6");
        assertThat(deal.company()).contains(new CompanyId("salesforce:1"));
        assertThat(deal.created()).isEqualTo("2026-02-23");
        assertThat(deal.offer().expectedClose()).contains(LocalDate.parse("2024-03-01"));
        assertThat(deal.offer().amount().orElseThrow().minor()).isEqualTo(1_500_050);
        assertThat(deal.origin()).contains(Origin.INBOUND);
        assertThat(deal.nextStep().map(NextStep::owner)).contains(StepOwner.ME);
        assertThat(deal.nextStep().flatMap(NextStep::text)).contains("Call Rose");
        assertThat(store.companies().get(0).note()).contains("Industry: Energy\nParent: Edge Group");
    }

    @Test
    void historyIsOrderedByTimeAndStayingInAStageIsNoEntry() {
        Tables.read(store, file("o", OPPORTUNITY + "6,FALSE,,X,Negotiation/Review,,,,,02/23/26\n"),
                file("h", HISTORY + "h4,6,03/04/26 08:00 AM,Negotiation/Review,FALSE\n"
                        + "h1,6,02/23/26 11:55 PM,Prospecting,FALSE\n"
                        + "h2,6,02/24/26 12:05 AM,Needs Analysis,FALSE\n"
                        + "h3,6,02/25/26 09:00 AM,Proposal/Price Quote,FALSE\n"
                        + "h5,6,02/26/26 09:00 AM,Perception Analysis,TRUE\n"
                        + "h6,6,02/27/26 09:00 AM,Proposal/Price Quote,FALSE\n"));
        assertThat(only().stages()).containsExactly(
                new StageEntry("discovery", LocalDate.parse("2026-02-23")),
                new StageEntry("proposal", LocalDate.parse("2026-02-25")),
                new StageEntry("negotiation", LocalDate.parse("2026-03-04")));
    }

    @ParameterizedTest
    @CsvSource({"02/23/26 11:55 PM, 2026-02-23", "02/23/2026 11:55 PM, 2026-02-23", "2026-02-23, 2026-02-23",
        "2026-02-23T23:30:00.000Z, 2026-02-24", "2026-02-23T23:30:00.000+0000, 2026-02-24", "1/2/26, 2026-01-02"})
    void timesWithAZoneAreBroughtToTheSellersAndOthersAreTheirs(String cell, LocalDate day) {
        Tables.read(store, file("o", OPPORTUNITY + "6,FALSE,,X,Prospecting,,,,,02/23/26\n"),
                file("h", HISTORY + "h1,6," + cell + ",Prospecting,FALSE\n"));
        assertThat(only().stages()).extracting(StageEntry::on).containsExactly(day);
    }

    @Test
    void badLinesAreToldAndTheRestIsRead() {
        List<String> told = Tables.told(Tables.read(store,
                file("o", OPPORTUNITY + "1,FALSE,9,X,Prospecting,,,,,02/23/26\n"
                        + "2,FALSE,,X,Dreaming,,,,,02/23/26\n"
                        + "3,FALSE,,X,Prospecting,,23/02/26,,,02/23/26\n"
                        + "4,FALSE,,,Prospecting,,,,,02/23/26\n"
                        + "5,TRUE,,X,Prospecting,,,,,02/23/26\n"
                        + "6,FALSE,,X,Prospecting,,,,,02/23/26\n"),
                file("h", HISTORY + "h1,5,02/23/26 08:55 PM,Prospecting,FALSE\n"
                        + "h2,7,02/23/26 08:55 PM,Prospecting,FALSE\n")));
        assertThat(told).hasSize(5);
        assertThat(told.get(0)).isEqualTo("h:3 There is no opportunity “7”; bring its table along.");
        assertThat(told.get(1))
                .isEqualTo("o:2 There is no account “9”; bring the table of accounts along, or correct it.");
        assertThat(told.get(2)).startsWith("o:3 StageName: “Dreaming” is not one of Id. Decision Makers, Needs");
        assertThat(told.get(3)).isEqualTo("o:4 CloseDate: “23/02/26” is not a date; write it like 11/23/26.");
        assertThat(told.get(4)).isEqualTo("o:5 name: this cell must not be empty.");
        assertThat(only().id()).hasToString("salesforce:6");
    }

    @Test
    void whatTheSellerLearntOfAPersonIsKept() {
        Person learnt = new Person(new PersonId("salesforce:3"), Optional.empty(), Optional.of("Rosa"),
                Optional.empty(),
                Optional.empty(), List.of("Rose@edge.com", "rose@home.example"),
                List.of(new Phone(PhoneKind.LANDLINE, "(512) 1", true)), Optional.of(Language.FR), Optional.of(Form.TU),
                true, true, List.of(), List.of(new Absence(Tables.TODAY, Tables.TODAY)), Optional.of("likes mornings"));
        store.person(learnt);
        Path contacts = file("c", CONTACT + "3,FALSE,,Gonzalez,Rose,(512) 1,(512) 2,rose@edge.com,CFO\n"
                + "4,TRUE,,Gone,By,,,,\n");
        Tables.read(store, contacts);
        Person merged = store.people().get(0);
        assertThat(store.people()).hasSize(1);
        assertThat(merged.fullName()).isEqualTo("Rose Gonzalez");
        assertThat(merged.emails()).isEqualTo(learnt.emails());
        assertThat(merged.phones()).containsExactly(new Phone(PhoneKind.LANDLINE, "(512) 1", true),
                new Phone(PhoneKind.MOBILE, "(512) 2", false));
        assertThat(merged).usingRecursiveComparison().ignoringFields("given", "family", "role", "phones")
                .isEqualTo(learnt);
    }

    @ParameterizedTest
    @CsvSource({"Phone Inquiry, INBOUND", "Partner, REFERRAL", "Word of mouth, REFERRAL", "Purchased List, BROAD",
        "Trade Show, ", "Public Relations, "})
    void theSourceOfALeadIsAnOriginOnlyWhereItIsClear(String source, Origin origin) {
        assertThat(SalesforceStages.origin(source)).isEqualTo(Optional.ofNullable(origin));
    }
}
