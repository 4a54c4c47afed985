package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.FormatGuess;
import app.revenant.exchange.json.AnyStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A damaged table is read as far as it goes; what is wrong is told by its line, and nothing else ever comes of it. */
class TableFuzzTest {

    private static final String MAVEN = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,"
            + "close_value\nA1,Zane Levy,\"GTX,Pro\",Isdom,Won,2016-10-25,2017-03-11,4514\n"
            + "A2,Zane Levy,X,,Engaging,,,\n";
    private static final String SALESFORCE = "Id,AccountId,Name,StageName,Amount,CloseDate,NextStep,CreatedDate\n"
            + "6,,\"Genera\ntors\",Qualification,15000,02/03/24,\"Call \"\"Rose\"\"\",02/23/26 08:55 PM\n";
    private static final String SIGNS = "\",;\n\r\t|'=\u0000é€0-/";

    @Property(tries = 600)
    void damagedTables(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> tables = List.of(MAVEN, SALESFORCE, DealsCsvTest.written(AnyStore.of(seed)));
        StringBuilder text = new StringBuilder(tables.get(random.nextInt(tables.size())));
        for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            text.replace(at, at + random.nextInt(2), SIGNS.charAt(random.nextInt(SIGNS.length())) + "");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.write(file, bytes);
            assertThat(FormatGuess.of(file)).isNotNull();
            assertThat(Tables.told(Tables.read(new Collected(), file)))
                    .allMatch(told -> !told.contains("\n") && !told.contains("{0}"));
        } finally {
            Files.delete(file);
        }
    }
}
