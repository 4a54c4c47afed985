package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLookTest {

    private static final String HEADER = "Opportunity_Id;Sales_Agent;Product;Account;Deal_Stage\n";

    @TempDir
    Path folder;

    @Test
    void theFirstRowsAreShownAsTheyStandSoundOrNot() {
        TableLook look = TableLook.of(Tables.file(folder, "deals.csv", "id,title,stage,status,created\nd1,\"Two\nlines\",demo,open,2026-11-01\nd2,short\n"));
        assertThat(look.columns()).containsExactly("id", "title", "stage", "status", "created");
        assertThat(look.first()).extracting(TableLook.Line::number).containsExactly(2L, 4L);
        assertThat(look.first().get(1).cells()).containsExactly("d2", "short");
        assertThat(look.sellers()).isEmpty();
    }

    @Test
    void everySellerOfALongTableIsFoundOnce() {
        String rows = IntStream.range(0, 40).mapToObj(i -> "o" + i + ";" + (i == 39 ? "Zoe" : "Anna ") + ";GTX;Acme;Won\n").collect(Collectors.joining());
        TableLook look = TableLook.of(Tables.file(folder, "pipeline.csv", HEADER + rows));
        assertThat(look.sellers()).containsExactly("Anna", "Zoe");
        assertThat(look.first()).hasSize(6);
    }

    @Test
    void aTableOfSellersAloneAsksForNone() {
        assertThat(TableLook.of(Tables.file(folder, "teams.csv", "sales_agent,manager,regional_office\nAnna,Bo,West\n")).sellers()).isEmpty();
    }

    @Test
    void anEmptyFileHasNothingToShow() {
        assertThat(TableLook.of(Tables.file(folder, "empty.csv", "")).first()).isEmpty();
    }
}
