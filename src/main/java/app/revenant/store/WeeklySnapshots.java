package app.revenant.store;

import app.revenant.model.DealId;
import app.revenant.model.WeeklySnapshot;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How deals stood week by week. Rows are added, and go with their deal; the table refuses to change one. */
final class WeeklySnapshots {

    private static final String ROWS = "SELECT weekly_snapshot.*, deal.id AS deal_id FROM weekly_snapshot "
            + "JOIN deal ON deal.position = weekly_snapshot.deal ";

    private WeeklySnapshots() {
    }

    /** The first one of a week stays; tells whether this was it. */
    static boolean add(Statements statements, long deal, WeeklySnapshot taken) {
        long known = statements.number("SELECT count(*) FROM weekly_snapshot WHERE deal = ? AND week = ?", deal,
                taken.week().toString());
        if (known == 0) {
            Cells cells = new Cells().put("deal", deal);
            write(taken, cells);
            statements.update(Sql.insert("weekly_snapshot", cells.columns()), cells.values());
        }
        return known == 0;
    }

    static List<WeeklySnapshot> all(Statements statements) {
        return Collections.unmodifiableList(statements.list(ROWS + "ORDER BY week, weekly_snapshot.deal",
                WeeklySnapshots::read));
    }

    static List<WeeklySnapshot> newest(Statements statements, int most) {
        return Collections.unmodifiableList(statements.list(ROWS + "WHERE uncalibrated IS NOT NULL "
                + "ORDER BY week DESC, weekly_snapshot.deal LIMIT ?", WeeklySnapshots::read, most));
    }

    static Optional<LocalDate> lastWeek(Statements statements) {
        return statements.first("SELECT week FROM weekly_snapshot ORDER BY week DESC LIMIT 1", row -> row.day("week"));
    }

    private static void write(WeeklySnapshot taken, Cells cells) {
        cells.put("week", taken.week()).put("taken_at", taken.takenAt()).put("state", taken.state())
                .put("alive", taken.alive()).put("uncalibrated", taken.uncalibrated()).put("at_rest", taken.atRest())
                .put("idle", taken.idle()).put("signs_of_life", taken.signsOfLife()).put("unanswered", taken.unanswered())
                .put("stage", taken.stage());
        Monies.write(taken.amount(), cells);
        cells.put("stage_rate", taken.stageRate()).put("expected_close", taken.expectedClose());
    }

    private static WeeklySnapshot read(Row row) throws SQLException {
        return new WeeklySnapshot(row.day("week"), new DealId(row.text("deal_id")), row.instant("taken_at"), row.text("state"),
                row.maybeReal("alive"), row.maybeReal("uncalibrated"), row.maybeReal("at_rest"), row.real("idle"),
                Math.toIntExact(row.number("signs_of_life")), Math.toIntExact(row.number("unanswered")), row.text("stage"),
                Monies.read(row), row.real("stage_rate"), row.maybeDay("expected_close"));
    }
}
