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
 * @param retentionMonths after how many months without contact a person is due for deletion, from 1 to {@link #LONGEST_RETENTION}
 */
public record Settings(
        ZoneId zone,
        Optional<String> holidays,
        Optional<String> currency,
        Optional<Language> language,
        Optional<String> signature,
        List<Absence> absences,
        List<Stage> stages,
        EngineChanges engine,
        Optional<Integer> retentionMonths) {

    /** Three years without contact, as the French authority advises for prospects. */
    public static final int USUAL_RETENTION = 36;
    public static final int LONGEST_RETENTION = 240;

    public Settings {
        absences = List.copyOf(absences);
        stages = List.copyOf(stages);
    }

    public static Settings of(ZoneId zone) {
        return new Settings(zone, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), EngineChanges.NONE, Optional.empty());
    }

    /** After how many months without contact a person is due for deletion. */
    public int retention() {
        return retentionMonths.orElse(USUAL_RETENTION);
    }

    public Settings withHolidays(Optional<String> country) {
        return new Settings(zone, country, currency, language, signature, absences, stages, engine, retentionMonths);
    }

    public Settings withCurrency(Optional<String> code) {
        return new Settings(zone, holidays, code, language, signature, absences, stages, engine, retentionMonths);
    }

    public Settings withLanguage(Optional<Language> spoken) {
        return new Settings(zone, holidays, currency, spoken, signature, absences, stages, engine, retentionMonths);
    }

    /** A signature of blanks is none. */
    public Settings withSignature(Optional<String> text) {
        Optional<String> said = text.filter(each -> !each.isBlank());
        return new Settings(zone, holidays, currency, language, said, absences, stages, engine, retentionMonths);
    }

    public Settings withAbsences(List<Absence> away) {
        return new Settings(zone, holidays, currency, language, signature, away, stages, engine, retentionMonths);
    }

    public Settings withStages(List<Stage> own) {
        return new Settings(zone, holidays, currency, language, signature, absences, own, engine, retentionMonths);
    }

    public Settings withEngine(EngineChanges changes) {
        return new Settings(zone, holidays, currency, language, signature, absences, stages, changes, retentionMonths);
    }

    public Settings withRetentionMonths(Optional<Integer> months) {
        return new Settings(zone, holidays, currency, language, signature, absences, stages, engine, months);
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
