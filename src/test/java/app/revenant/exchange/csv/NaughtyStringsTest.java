package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.model.Closing;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.StepOwner;
import app.revenant.model.Work;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NaughtyStringsTest {

    @TempDir
    private Path folder;

    private static List<String> strings() throws IOException {
        List<String> all = new ArrayList<>();
        Path file = Tables.data("naughty-strings").resolve("blns.json");
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && !parser.getText().isEmpty()) {
                    all.add(parser.getText());
                }
            }
        }
        return all;
    }

    private static DealHistory deal(int number, String naughty) {
        NextStep step = new NextStep(StepOwner.ME, Optional.of(naughty), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
        return new DealHistory(new Deal(new DealId("d" + number), naughty.isBlank() ? "T" : naughty,
                Optional.of(new CompanyId("c" + number)), Optional.empty(), "demo", DealStatus.OPEN, Tables.TODAY,
                Closing.NONE, Optional.empty(), Optional.empty(), Offer.NONE, Work.NONE, Optional.empty(),
                Optional.of(step)), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void theyComeBackToTheLetterIntoAnEmptyStoreAndNoneIsAFormula() throws IOException {
        List<String> naughty = strings();
        assertThat(naughty).hasSize(514);
        assertThat(naughty.stream().filter(each -> each.matches("(?s)[=+\\-@].*"))).hasSize(26);
        Collected before = new Collected();
        for (int number = 0; number < naughty.size(); number++) {
            String text = naughty.get(number);
            before.company(new Company(new CompanyId("c" + number), text.isBlank() ? "C" : text, Optional.empty(),
                    Optional.empty()));
            before.deal(deal(number, text));
        }
        String table = DealsCsvTest.written(before);
        assertThat(table).doesNotContainPattern("(?m)(^|,)\"?[=+\\-@][^,]*");
        Collected after = new Collected();
        assertThat(Tables.told(Tables.read(after, Tables.file(folder, "deals.csv", table)))).isEmpty();
        assertThat(after.deals()).isEqualTo(before.deals());
        assertThat(after.companies()).isEqualTo(before.companies());
    }
}
