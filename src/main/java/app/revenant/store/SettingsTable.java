package app.revenant.store;

import app.revenant.model.Absence;
import app.revenant.model.EngineChanges;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.StageKind;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the seller chose: one row, and three lists that hang on it. */
final class SettingsTable {

    private static final long ONLY = 1;

    private static final ListTable<Absence> ABSENCES = Absences.table("settings_absence", "settings");

    private static final ListTable<Stage> STAGES = new ListTable<>("settings_stage", "settings",
            (stage, cells) -> cells.put("id", stage.id()).put("name", stage.name()).put("kind", stage.kind()),
            row -> new Stage(row.text("id"), row.text("name"), row.code(StageKind.class, "kind")));

    private SettingsTable() {
    }

    static void write(Statements statements, Settings settings) {
        List.of(ABSENCES, STAGES, Engine.TABLE).forEach(table -> table.clear(statements, ONLY));
        statements.update("DELETE FROM settings");
        Cells cells = new Cells().put("position", ONLY)
                .put("zone", settings.zone().getId())
                .put("holidays", settings.holidays())
                .put("currency", settings.currency())
                .put("language", settings.language())
                .put("signature", settings.signature())
                .put("retention_months", settings.retentionMonths());
        statements.update(Sql.insert("settings", cells.columns()), cells.values());
        ABSENCES.insertAll(statements, ONLY, settings.absences());
        STAGES.insertAll(statements, ONLY, settings.stages());
        Engine.TABLE.insertAll(statements, ONLY, EngineRows.of(settings.engine()));
    }

    static Optional<Settings> read(Statements statements) {
        List<Absence> absences = ABSENCES.of(statements, ONLY);
        List<Stage> stages = STAGES.of(statements, ONLY);
        EngineChanges engine = EngineRows.changes(Engine.TABLE.of(statements, ONLY));
        return statements.first("SELECT * FROM settings", row -> settings(row, absences, stages, engine));
    }

    private static Settings settings(Row row, List<Absence> absences, List<Stage> stages, EngineChanges engine)
            throws SQLException {
        return new Settings(ZoneId.of(row.text("zone")), row.words("holidays"), row.words("currency"),
                row.maybeCode(Language.class, "language"), row.words("signature"), absences, stages, engine,
                row.count("retention_months"));
    }
}
