package app.revenant.store;

import app.revenant.model.NextStep;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Optional;

/** A step in its columns: the next one within the deal's row, past ones as rows of their own. */
final class Steps {

    static final ListTable<NextStep> PAST =
            new ListTable<>("past_step", "deal", (step, cells) -> write(Optional.of(step), cells), Steps::read);

    private Steps() {
    }

    static void write(Optional<NextStep> step, Cells cells) {
        cells.put("step_owner", step.map(NextStep::owner))
                .put("step_text", step.flatMap(NextStep::text))
                .put("step_due", step.flatMap(NextStep::due))
                .put("step_time", step.flatMap(NextStep::time))
                .put("step_kind", step.flatMap(NextStep::kind))
                .put("step_agreed", step.map(NextStep::agreed))
                .put("step_effort", step.flatMap(NextStep::effort));
    }

    static Optional<NextStep> readNext(Row row) throws SQLException {
        return row.words("step_owner").isEmpty() ? Optional.empty() : Optional.of(read(row));
    }

    private static NextStep read(Row row) throws SQLException {
        return new NextStep(
                row.code(StepOwner.class, "step_owner"),
                row.words("step_text"),
                row.maybeDay("step_due"),
                row.maybe("step_time", LocalTime::parse),
                row.maybeCode(StepKind.class, "step_kind"),
                row.yes("step_agreed"),
                row.maybeCode(StepEffort.class, "step_effort"));
    }
}
