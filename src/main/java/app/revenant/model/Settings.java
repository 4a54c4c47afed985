package app.revenant.model;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the seller chose. {@code stages} is empty while the five shipped ones serve.
 *
 * @param holidays {@code NONE} or a country code such as {@code FR}
 * @param currency ISO 4217
 * @param engine only what differs from the shipped values
 */
public record Settings(
        ZoneId zone,
        Optional<String> holidays,
        Optional<String> currency,
        Optional<Language> language,
        Optional<String> signature,
        List<Absence> absences,
        List<Stage> stages,
        EngineChanges engine) {

    public Settings {
        absences = List.copyOf(absences);
        stages = List.copyOf(stages);
    }

    public static Settings of(ZoneId zone) {
        return new Settings(zone, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), EngineChanges.NONE);
    }

    /** The seller's stages, or the five shipped ones, named by their kind. */
    public List<Stage> pipeline() {
        return stages.isEmpty() ? shippedStages() : stages;
    }

    /** The kind of a stage id; a shipped id is known even where the seller named others. */
    public Optional<StageKind> kindOf(String stage) {
        return stages.stream().filter(each -> each.id().equals(stage)).map(Stage::kind).findFirst()
                .or(() -> Coded.find(StageKind.class, stage));
    }

    private static List<Stage> shippedStages() {
        return Arrays.stream(StageKind.values())
                .map(kind -> new Stage(kind.code(), kind.name().toLowerCase(Locale.ROOT), kind)).toList();
    }
}
