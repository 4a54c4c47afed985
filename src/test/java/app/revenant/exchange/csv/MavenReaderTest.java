package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.exchange.Collected;
import app.revenant.model.Closing;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.Refusal;
import app.revenant.model.StageEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenReaderTest {

    private static final String HEAD =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    @TempDir
    private Path folder;
    private final Collected store = new Collected();
    private Path accounts;
    private Path products;
    private Path teams;

    @BeforeEach
    void tables() {
        accounts = Tables.file(folder, "a.txt", "account,sector,year_established,revenue,employees,office_location,"
                + "subsidiary_of\nIsdom,medical,2002,3178.24,4540,United States,\n");
        products = Tables.file(folder, "p", "product,series,sales_price\nGTX Pro,GTX,4821\nMG Special,MG,55\n");
        teams = Tables.file(folder, "t", "sales_agent,manager,regional_office\nAnna Snelling,D,Central\n"
                + "Zane Levy,D,West\n");
    }

    private Path pipeline(String rows) {
        return Tables.file(folder, "deals", HEAD + rows);
    }

    private Deal only() {
        assertThat(store.deals()).hasSize(1);
        return store.deals().get(0).deal();
    }

    @Test
    void aWonDealIsClosedFromNegotiationAndNamesItsProductAsTheTableDoes() {
        Tables.read(store, accounts, products, teams,
                pipeline("A1,Zane Levy,GTXPro,Isdom,Won,2016-10-25,2017-03-11,4514\n"));
        Deal deal = only();
        assertThat(deal.id()).hasToString("maven:A1");
        assertThat(deal.title()).isEqualTo("GTX Pro");
        assertThat(deal.company()).contains(new CompanyId("maven:Isdom"));
        assertThat(deal.status()).isEqualTo(DealStatus.WON);
        assertThat(deal.stage()).isEqualTo("negotiation");
        assertThat(deal.created()).isEqualTo("2016-10-25");
        assertThat(deal.closing()).isEqualTo(new Closing(Optional.of(LocalDate.parse("2017-03-11")), Optional.empty(),
                Optional.empty()));
        assertThat(deal.offer().amount()).contains(new Money(451_400, "EUR"));
        assertThat(store.deals().get(0).stages())
                .containsExactly(new StageEntry("demo", LocalDate.parse("2016-10-25")));
    }

    @Test
    void anAccountTellsItsFactsInTheNoteUntilTheSellerWritesTheirOwn() {
        Tables.read(store, accounts);
        assertThat(store.companies().get(0).note()).contains("Sector: medical\nFounded: 2002\n"
                + "Revenue in millions of USD: 3178.24\nEmployees: 4540\nOffice: United States");
        store.company(new Company(new CompanyId("maven:Isdom"), "Isdom", Optional.of("isdom.example"),
                Optional.of("call after ten")));
        Tables.read(store, accounts);
        assertThat(store.companies()).containsExactly(new Company(new CompanyId("maven:Isdom"), "Isdom",
                Optional.of("isdom.example"), Optional.of("call after ten")));
    }

    @Test
    void aDealThatNobodyEngagedWasCreatedOnTheDayOfItsFirstImport() {
        Path file = pipeline("A1,Zane Levy,MG Special,,Prospecting,,,\n");
        Tables.read(store, file);
        Tables.read(store, new Terms(Tables.TERMS.zone(), "EUR", Tables.TODAY.plusDays(30), Optional.empty()),
                List.of(file));
        assertThat(only().created()).isEqualTo(Tables.TODAY);
        assertThat(only().stage()).isEqualTo("discovery");
        assertThat(only().offer().amount()).isEmpty();
        assertThat(only().company()).isEmpty();
    }

    @Test
    void badLinesAreToldOneByOneAndTheRestIsRead() {
        List<String> told = Tables.told(Tables.read(store, accounts, products, teams, pipeline(
                "A1,Zane Levy,GTX Pro,Nobody & Co,Won,2016-10-25,2017-03-11,4514\n"
                + "A2,Zane Levy,GTX Pr,Isdom,Won,2016-10-25,2017-03-11,4514\n"
                + "A3,Zan Levy,GTX Pro,Isdom,Won,2016-10-25,2017-03-11,4514\n"
                + "A4,Zane Levy,GTX Pro,Isdom,Won,2016-02-30,2017-03-11,4514\n"
                + "A5,Zane Levy,GTX Pro,Isdom,Won,2016-10-25,2017-03-11,\"4,514.00\"\n"
                + "A6,Zane Levy,GTX Pro,Isdom,Waiting,2016-10-25,,\n"
                + "A7,Zane Levy,GTX Pro,Isdom\n"
                + ",Zane Levy,GTX Pro,Isdom,Won,2016-10-25,2017-03-11,4514\n"
                + "A9,Zane Levy,GTX Pro,Isdom,Won,2016-10-25,2017-03-11,4514\n"
                + "A9,Zane Levy,GTX Pro,Isdom,Won,2016-10-25,2017-03-11,4514\n")));
        assertThat(told).containsExactly(
                "deals:2 There is no account “Nobody & Co”; bring the table of accounts along, or correct it.",
                "deals:3 There is no product “GTX Pr”; did you mean one of these: GTX Pro, MG Special?",
                "deals:4 There is no sales agent “Zan Levy”; did you mean one of these: Zane Levy, Anna Snelling?",
                "deals:5 engage_date: “2016-02-30” is not a date; write it like 2026-11-23.",
                "deals:6 close_value: “4,514.00” is not an amount in EUR; write it like 18400.00.",
                "deals:7 deal_stage: “Waiting” is not one of Prospecting, Engaging, Won, Lost.",
                "deals:8 This row has 4 cells under 8 columns; make them as many.",
                "deals:9 opportunity_id: this cell must not be empty.",
                "deals:11 The id “A9” stands twice in the table; keep one of the rows.");
        assertThat(only().id()).hasToString("maven:A9");
    }

    @Test
    void aPipelineAloneIsTakenAtItsWord() {
        assertThat(Tables.told(Tables.read(store,
                pipeline("A1,Anybody,GTXPro,Isdom,Engaging,2016-10-25,,\n")))).isEmpty();
        assertThat(only().title()).isEqualTo("GTXPro");
        assertThat(store.companies()).extracting(Company::name).containsExactly("Isdom");
    }

    @Test
    void aSellerNobodyKnowsIsAskedBackWithNearNames() {
        Terms terms = new Terms(Tables.TERMS.zone(), "EUR", Tables.TODAY, Optional.of("Zane Levi"));
        assertThatThrownBy(() -> Tables.read(store, terms, List.of(teams, pipeline(""))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments()).last()
                        .isEqualTo("Zane Levy, Anna Snelling"));
        assertThatThrownBy(() -> Tables.read(store, terms, List.of(pipeline("A1,Zane Levy,X,,Prospecting,,,\n"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDealGoesOnFromProspectingToLost() {
        Tables.read(store, pipeline("A1,Zane Levy,X,,Prospecting,,,\n"));
        Tables.read(store, pipeline("A1,Zane Levy,X,,Engaging,2026-11-24,,\n"));
        assertThat(only().stage()).isEqualTo("demo");
        Tables.read(store, pipeline("A1,Zane Levy,X,,Lost,2026-11-24,2026-12-01,0\n"));
        assertThat(only().status()).isEqualTo(DealStatus.LOST);
        DealHistory history = store.deals().get(0);
        assertThat(history.stages()).containsExactly(new StageEntry("demo", LocalDate.parse("2026-11-24")));
    }
}
