package app.revenant.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.desktop.palette.Repertoire.Errand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepertoireTest {

    private final Command export = command("act.export");
    private final Command undo = command("act.undo");
    private final DealCommand close = new DealCommand("palette.close-out", "palette.close-out-verbs", deal -> { });
    private final DealCommand log = new DealCommand("palette.log", "palette.log-verbs", deal -> { });
    private final Repertoire repertoire = new Repertoire(List.of(export, undo), List.of(close, log));

    @ParameterizedTest
    @ValueSource(strings = {"export", "exp", "EXPORT", "exporter", "exprot"})
    void anActionIsFoundByItsNameInEitherLanguage(String typed) {
        assertThat(repertoire.fitting(typed)).containsExactly(export);
    }

    @Test
    void theBeginningOfANameSaysThatTheActionIsMeant() {
        Command deal = command("act.new-deal");
        assertThat(repertoire.begins(export, List.of("exp"))).isTrue();
        assertThat(repertoire.begins(export, List.of("ex"))).isFalse();
        assertThat(repertoire.begins(undo, List.of("export"))).isFalse();
        assertThat(new Repertoire(List.of(deal), List.of()).begins(deal, List.of("deal"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"close out brunet,brunet", "close brunet erp,brunet erp", "Clôturer Brunet,brunet", "adieu l’atelier,l atelier", "clo brunet,brunet"})
    void aVerbIsFollowedByADeal(String typed, String deal) {
        assertThat(repertoire.errands(typed)).containsExactly(new Errand(close, deal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "close out", "brunet", "brunet close", "cl brunet", "logiciel brunet", "!!"})
    void withoutAVerbOrWithoutADealThereIsNothingToDo(String typed) {
        assertThat(repertoire.errands(typed)).isEmpty();
    }

    @Test
    void aVerbOfBothLanguagesIsOfOneCommand() {
        assertThat(repertoire.errands("appel brunet")).containsExactly(new Errand(log, "brunet"));
        assertThat(repertoire.errands("call brunet")).containsExactly(new Errand(log, "brunet"));
    }

    private static Command command(String key) {
        return new Command(words -> words.of(key), "", () -> { });
    }
}
