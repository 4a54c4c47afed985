package app.revenant.exchange.json;

import app.revenant.exchange.Known;
import app.revenant.model.Absence;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.time.LocalDate;
import java.util.List;

/** Reads what the seller chose. */
final class SettingsReader {

    private static final List<String> KEYS = List.of("zone", "holidays", "currency", "language", "signature",
            "absences", "stages", "engine", "retention_months");
    private static final List<String> STAGE = List.of("id", "name", "kind");
    private static final List<String> ABSENCE = List.of("from", "to");
    private static final String NO_COUNTRY = "NONE";

    private final Known known;
    private final EngineReader engine;

    SettingsReader(Known known) {
        this.known = known;
        this.engine = new EngineReader(known);
    }

    Settings read(Node node) {
        Fields fields = new Fields(node, KEYS);
        Mentions stages = new Mentions();
        return new Settings(
                fields.must("zone", Moments::zone),
                fields.maybe("holidays", this::holidays),
                fields.maybe("currency", Values::currency),
                fields.maybe("language", Values.code(Language.class)),
                fields.text("signature"),
                fields.each("absences", SettingsReader::absence),
                fields.each("stages", each -> stage(each, stages)),
                fields.maybe("engine", engine::read).orElse(EngineChanges.NONE),
                fields.maybe("retention_months", Values.whole(1, Settings.LONGEST_RETENTION)));
    }

    private String holidays(Node node) {
        String country = node.text();
        if (!country.equals(NO_COUNTRY) && !known.country(country)) {
            throw node.fault("exchange.no-country", Fault.quoted(country));
        }
        return country;
    }

    private static Stage stage(Node node, Mentions seen) {
        Fields fields = new Fields(node, STAGE);
        return new Stage(fields.must("id", seen::introduce), fields.must("name", Values::name),
                fields.must("kind", Values.code(StageKind.class)));
    }

    static Absence absence(Node node) {
        Fields fields = new Fields(node, ABSENCE);
        LocalDate from = fields.must("from", Moments::date);
        LocalDate to = fields.must("to", Moments::date);
        if (to.isBefore(from)) {
            throw node.fault("exchange.absence-backwards", from, to);
        }
        return new Absence(from, to);
    }
}
