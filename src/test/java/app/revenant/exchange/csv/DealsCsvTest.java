package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.json.AnyStore;
import app.revenant.model.Company;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealStatus;
import app.revenant.model.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsCsvTest {

    private static final String HEAD = "id,title,company_id,company,stage,status,created,amount,currency,"
            + "next_step_owner,next_step,closed";

    @TempDir
    private Path folder;
    private final Collected store = new Collected();

    static String written(Collected holdings) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new DealsCsvWriter().write(holdings, file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static Collected copy(Collected store) {
        Collected copy = new Collected();
        store.settings().ifPresent(copy::settings);
        store.companies().forEach(copy::company);
        store.people().forEach(copy::person);
        store.deals().forEach(copy::deal);
        return copy;
    }

    @Property(tries = 200)
    void aTableReadBackOverItsStoreChangesNothing(@ForAll long seed) throws IOException {
        Collected before = AnyStore.of(seed);
        Collected after = copy(before);
        Path file = Files.createTempFile("deals", ".csv");
        try {
            Files.writeString(file, written(before));
            assertThat(Tables.told(Tables.read(after, file))).isEmpty();
        } finally {
            Files.delete(file);
        }
        assertThat(after.deals()).isEqualTo(before.deals());
        assertThat(after.companies()).isEqualTo(before.companies());
        assertThat(after.people()).isEqualTo(before.people());
    }

    @Test
    void aRowInAnEmptyStoreBringsItsCompanyAlong() {
        Path file = Tables.file(folder, "x", HEAD + "\nd1,Module ERP,c1,Brunet,proposal,open,2026-10-01,18400.00,EUR,"
                + "THEM,décider,\nd2,Autre,,Perrin,demo,won,2026-10-02,,,,,2026-11-01\n");
        assertThat(Tables.told(Tables.read(store, file))).isEmpty();
        assertThat(store.companies()).extracting(Company::name).containsExactly("Brunet", "Perrin");
        assertThat(store.companies()).extracting(each -> each.id().value()).containsExactly("c1", "csv:Perrin");
        Deal first = store.deals().get(0).deal();
        assertThat(first.offer().amount().orElseThrow().minor()).isEqualTo(1_840_000);
        assertThat(store.deals().get(1).deal().status()).isEqualTo(DealStatus.WON);
        assertThat(store.deals().get(1).deal().closing().on()).contains(LocalDate.parse("2026-11-01"));
    }

    @Test
    void aColumnTakenOutSaysNothingAndAnEmptyCellSaysNothingIsThere() throws IOException {
        Collected before = new Collected();
        Tables.read(before, Tables.file(folder, "x", HEAD + "\nd1,T,c1,Brunet,proposal,open,2026-10-01,18400.00,EUR,"
                + "THEM,décider,\n"));
        Tables.read(before, Tables.file(folder, "y", "id,title,stage,status,created\nd1,New,demo,open,2026-10-01\n"));
        Deal kept = before.deals().get(0).deal();
        assertThat(kept.title()).isEqualTo("New");
        assertThat(kept.company()).isPresent();
        assertThat(kept.offer().amount()).isPresent();
        assertThat(kept.nextStep()).isPresent();
        Tables.read(before, Tables.file(folder, "z", HEAD + "\nd1,New,,,demo,open,2026-10-01,,,,,\n"));
        Deal emptied = before.deals().get(0).deal();
        assertThat(emptied.company()).isEmpty();
        assertThat(emptied.offer().amount()).isEmpty();
        assertThat(emptied.nextStep()).isEmpty();
    }

    @Test
    void aCompanyIsFoundByItsNameWhereTheIdsWereTakenOut() {
        Tables.read(store, Tables.file(folder, "x", HEAD + "\nd1,T,c1,Brunet,proposal,open,2026-10-01,,,,,\n"));
        Path named = Tables.file(folder, "y",
                "id,title,stage,status,created,company\nd1,T,demo,open,2026-10-01,Brunet\n");
        Tables.read(store, named);
        assertThat(store.companies()).hasSize(1);
        assertThat(store.deals().get(0).deal().company().orElseThrow()).hasToString("c1");
    }

    @Test
    void aSpreadsheetMayChangeMarkSeparatorLineEndsAndEncoding() throws IOException {
        String table = HEAD + "\nd1,\"Été,\n2026\",,,demo,open,2026-10-01,18400.50,,,,\n";
        for (String text : List.of(table, "\uFEFF" + table, table.replace("\n", "\r\n"))) {
            Collected each = new Collected();
            assertThat(Tables.told(Tables.read(each, Tables.file(folder, "x", text)))).isEmpty();
            assertThat(each.deals().get(0).deal().title().replace("\r\n", "\n")).isEqualTo("Été,\n2026");
        }
        String french = HEAD.replace(',', ';') + "\r\nd1;Été €;;;demo;open;2026-10-01;\"18 400,50\";;;;\r\n";
        for (String charset : List.of("windows-1252", "UTF-8", "UTF-16")) {
            Collected each = new Collected();
            Path file = Files.write(folder.resolve("f"), french.getBytes(Charset.forName(charset)));
            assertThat(Tables.told(Tables.read(each, file))).isEmpty();
            assertThat(each.deals().get(0).deal().title()).isEqualTo("Été €");
            assertThat(each.deals().get(0).deal().offer().amount().orElseThrow().minor()).isEqualTo(1_840_050);
        }
    }

    @Test
    void badLinesAreToldAndTheRestIsRead() {
        Path file = Tables.file(folder, "x", HEAD + "\n,T,,,demo,open,2026-10-01,,,,,\n"
                + "d1, ,,,demo,open,2026-10-01,,,,,\nd2,T,,,lead,open,2026-10-01,,,,,\n"
                + "d3,T,,,demo,open,01/10/2026,,,,,\nd4,T,c9,,demo,open,2026-10-01,,,,,\n"
                + "d5,T,,,demo,open,2026-10-01,1,EURO,,,\nd6,T,,,demo,open,2026-10-01,,,,call,\n"
                + "d7,T,,,demo,open,2026-10-01,,,,,\nd7,T,,,demo,open,2026-10-01,,,,,\n");
        assertThat(Tables.told(Tables.read(store, file))).containsExactly(
                "x:2 id: this cell must not be empty.", "x:3 title: this cell must not be empty.",
                "x:4 stage: there is no stage “lead”; add it to your stages or use another.",
                "x:5 created: “01/10/2026” is not a date; write it like 2026-11-23.",
                "x:6 company: the company “c9” is new and has no name; fill in the column company.",
                "x:7 currency: “EURO” is not a currency; write it like EUR.",
                "x:8 next_step_owner: this cell must not be empty.",
                "x:10 The id “d7” stands twice in the table; keep one of the rows.");
        assertThat(store.deals()).extracting(DealHistory::id).extracting(Object::toString).containsExactly("d7");
    }

    @Test
    void theHeadersAreStableCodesAndARowReadsWell() throws IOException {
        Collected seven = AnyStore.of(0);
        assertThat(written(seven)).startsWith("id,title,company_id,company,contact_id,contact,stage,status,created,"
                + "closed,close_reason,parked_until,amount,currency,origin,expected_close,decision_date,"
                + "next_step_owner,next_step,next_step_due,last_contact\r\n");
        Tables.read(store, Tables.file(folder, "x",
                HEAD + "\nd1,=SUM(A1),c1,@Brunet,proposal,open,2026-10-01,18400,EUR,"
                + "THEM,-décider,\n"));
        assertThat(written(store))
                .endsWith("\r\nd1,'=SUM(A1),c1,'@Brunet,,,proposal,open,2026-10-01,,,,18400.00,EUR,,,,"
                + "THEM,'-décider,,\r\n");
        assertThat(store.people()).extracting(Person::id).isEmpty();
    }
}
