package app.revenant.exchange.json;

import app.revenant.model.Absence;
import app.revenant.model.EngineChanges;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes what the seller chose. */
final class SettingsWriter {

    private SettingsWriter() {
    }

    static void write(Settings settings, Out out) {
        out.object(() -> {
            out.text("zone", settings.zone().getId());
            out.text("holidays", settings.holidays());
            out.text("currency", settings.currency());
            out.code("language", settings.language());
            out.text("signature", settings.signature());
            out.list("absences", settings.absences(), each -> absence(each, out));
            out.list("stages", settings.stages(), each -> stage(each, out));
            out.part("engine", Optional.of(settings.engine()).filter(each -> !each.equals(EngineChanges.NONE)),
                    each -> engine(each, out));
            out.whole("retention_months", settings.retentionMonths());
        });
    }

    static void absence(Absence absence, Out out) {
        out.object(() -> {
            out.date("from", Optional.of(absence.from()));
            out.date("to", Optional.of(absence.to()));
        });
    }

    private static void stage(Stage stage, Out out) {
        out.object(() -> {
            out.text("id", stage.id());
            out.text("name", stage.name());
            out.code("kind", stage.kind());
        });
    }

    private static void engine(EngineChanges engine, Out out) {
        out.object(() -> {
            out.object("weights", () -> new TreeMap<>(engine.weights()).forEach((signal, outcomes) ->
                    out.object(signal, () -> new TreeMap<>(outcomes).forEach((outcome, weights) ->
                            numbers(outcome, weights, out)))));
            out.part("priors", engine.priors(), priors -> out.elements(priors.stream().map(Plain::of).toList()));
            number("group_cap", engine, out);
            table("medians", engine.medians(), out);
            List.of("sigma", "tau", "a", "b", "delta", "rho", "rho_season").forEach(name -> number(name, engine, out));
            table("kappa", engine.kappa(), out);
            table("q", engine.q(), out);
            table("thresholds", engine.thresholds(), out);
            number("cap", engine, out);
        });
    }

    private static void number(String name, EngineChanges engine, Out out) {
        out.part(name, Optional.ofNullable(engine.numbers().get(name)).map(Plain::of), out::number);
    }

    private static void numbers(String key, List<Double> numbers, Out out) {
        out.list(key, numbers, each -> out.number(Plain.of(each)));
    }

    /** Sorted, since maps come out of a store in any order. */
    private static void table(String key, Map<String, Double> table, Out out) {
        out.object(key, () -> new TreeMap<>(table).forEach((name, number) -> out.number(name, Plain.of(number))));
    }
}
