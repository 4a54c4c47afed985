package app.revenant.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Absence;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTripTest extends StoreTest {

    @Test
    void aDealWithEveryFieldFilledComesBackAsItWas() {
        write(tx -> {
            tx.put(Sample.full("d1"));
            tx.put(Sample.CLAIRE);
            tx.put(Sample.BRUNET);
        });
        assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.full("d1"));
        assertThat(allDeals()).containsExactly(Sample.full("d1"));
    }

    @Test
    void aDealWithEveryFieldBlankComesBackAsItWas() {
        write(tx -> tx.put(Sample.blank("d1")));
        assertThat(store.shelf().deal(Sample.id("d1"))).contains(Sample.blank("d1"));
        assertThat(allDeals()).containsExactly(Sample.blank("d1"));
    }

    @Test
    void hoursKeepTheDigitsTheyWereWrittenWith() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.CLAIRE);
            tx.put(Sample.full("d1"));
        });
        DealHistory read = store.shelf().deal(Sample.id("d1")).orElseThrow();
        assertThat(read.deal().work().hours().orElseThrow().toString()).isEqualTo("6.50");
        assertThat(read.deal().work().presalesHours().orElseThrow().toString()).isEqualTo("1E+2");
    }

    @Test
    void aPersonAndACompanyComeBackAsTheyWere() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.company("c2"));
            tx.put(Sample.CLAIRE);
            tx.put(Sample.person("p2"));
        });
        assertThat(store.shelf().companies()).containsExactly(Sample.BRUNET, Sample.company("c2"));
        assertThat(store.shelf().people()).containsExactly(Sample.CLAIRE, Sample.person("p2"));
        assertThat(store.shelf().person(Sample.CLAIRE.id())).contains(Sample.CLAIRE);
        assertThat(store.shelf().company(Sample.BRUNET.id())).contains(Sample.BRUNET);
    }

    @Test
    void theStoreKeepsTheOrderInWhichThingsFirstCame() {
        write(tx -> List.of("z", "a", "m").forEach(id -> tx.put(Sample.blank(id))));
        write(tx -> List.of("b", "a", "z").forEach(id -> tx.put(Sample.withAttempts(id, id + "1"))));
        assertThat(allDeals()).extracting(deal -> deal.id().value()).containsExactly("z", "a", "m", "b");
        assertThat(store.shelf().deals(Set.of(Sample.id("b"), Sample.id("a"), Sample.id("nobody"))))
                .extracting(deal -> deal.id().value()).containsExactly("a", "b");
    }

    @Test
    void listsKeepTheirOrderWhateverTheirIdsAndDates() {
        DealHistory deal = Sample.withAttempts("d1", "z", "a", "m", "10", "9");
        write(tx -> tx.put(deal));
        assertThat(store.shelf().deal(Sample.id("d1"))).contains(deal);
    }

    @Test
    void replacingAWholeDealLeavesNothingOfTheOldOne() {
        write(tx -> {
            tx.put(Sample.BRUNET);
            tx.put(Sample.CLAIRE);
            tx.put(Sample.full("d1"));
        });
        write(tx -> tx.put(Sample.withAttempts("d1", "d1-a1")));
        assertThat(allDeals()).containsExactly(Sample.withAttempts("d1", "d1-a1"));
        assertThat(Check.of(copy()).attempts()).isEqualTo(1);
    }

    @Test
    void settingsComeBackWithEveryChangeOfTheEngineInItsOrder() {
        Settings settings = new Settings(ZoneId.of("Europe/Paris"), Optional.of("FR"), Optional.of("EUR"),
                Optional.of(Language.FR), Optional.of("Jérôme\n06…"),
                List.of(new Absence(Sample.DAY, Sample.DAY), new Absence(Sample.DAY.minusDays(9), Sample.DAY)),
                List.of(new Stage("s2", "Second", StageKind.DEMO), new Stage("s1", "First", StageKind.VERBAL)),
                engine(), Optional.of(18));
        write(tx -> tx.put(settings));
        Settings read = store.shelf().settings().orElseThrow();
        assertThat(read).isEqualTo(settings);
        assertThat(read.engine().weights().keySet()).containsExactly("promise", "budget", "pain");
        assertThat(read.engine().numbers().keySet()).containsExactly("tau", "cap");
    }

    @Test
    void aStoreWithoutSettingsSaysSoAndPlainOnesStayPlain() {
        assertThat(store.shelf().settings()).isEmpty();
        write(tx -> tx.put(Settings.of(ZoneId.of("UTC"))));
        assertThat(store.shelf().settings()).contains(Settings.of(ZoneId.of("UTC")));
    }

    @Test
    void textOfAnyKindComesBackCharacterByCharacter() {
        List<String> texts = List.of("", " ", "'); DROP TABLE deal; --", "a\u0000b", "🦊👩‍👩‍👧", "\u202eabc",
                "x".repeat(100_000),
                "1E5", "null", "007");
        write(tx -> {
            for (int i = 0; i < texts.size(); i++) {
                tx.put(new Company(new CompanyId("c" + i), texts.get(i), Optional.of(texts.get(i)), Optional.empty()));
            }
        });
        assertThat(store.shelf().companies()).extracting(Company::name).containsExactlyElementsOf(texts);
        assertThat(store.shelf().companies()).extracting(Company::website).containsExactlyElementsOf(
                texts.stream().map(Optional::of).toList());
    }

    @Test
    void everythingIsStillThereAfterClosingAndOpeningAgain() {
        write(tx -> Sample.fill(tx, 30));
        List<Object> before = contents();
        store.close();
        openStore();
        assertThat(contents()).isEqualTo(before);
        assertThat(allDeals()).hasSize(30);
    }

    private static EngineChanges engine() {
        List<Double> seven = List.of(1.0, -2.5, 0.1, 1e-9, 0.0, -0.0, 12345.678);
        Map<String, Map<String, List<Double>>> weights = new LinkedHashMap<>();
        weights.put("promise", new LinkedHashMap<>(Map.of("WARM_UNKEPT", seven)));
        weights.put("budget", Map.of());
        weights.put("pain", Map.of("NEG", seven));
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("tau", 0.1 + 0.2);
        numbers.put("cap", 5.0);
        return new EngineChanges(weights, Optional.of(seven), Map.of("demo", 3.0), Map.of("verbal", 1.5),
                Map.of("email", 0.35), Map.of("ghost", 0.05), numbers);
    }

    private List<DealHistory> allDeals() {
        List<DealHistory> deals = new ArrayList<>();
        store.shelf().deals(deals::add);
        return deals;
    }

    private Path copy() {
        store.backups().copyTo(folder.resolve("copy.db"));
        return folder.resolve("copy.db");
    }
}
