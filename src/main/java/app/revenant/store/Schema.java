package app.revenant.store;

import java.util.List;

/**
 * The shape of the file this program writes.
 *
 * @param version kept in the file as {@code user_version}; the number of the newest migration
 * @param migrations where Flyway finds the numbered files
 * @param tables all that hold something of the seller's, owners before what hangs on them
 */
record Schema(int version, List<String> migrations, List<String> tables) {

    /** The letters RVNT: how the program knows its own file. */
    static final int APPLICATION_ID = 0x52564E54;

    static final Schema CURRENT = new Schema(8, List.of("classpath:app/revenant/db"), List.of(
            "settings", "settings_absence", "settings_stage", "settings_engine",
            "company", "person", "person_email", "person_phone", "person_event", "person_absence",
            "deal", "past_step", "fact", "stage_entry", "attempt", "alert_answer", "draft",
            "stakeholder", "decision_step", "merged", "apart", "disagreement", "weekly_snapshot", "review", "review_entry", "review_avoided", "own_letter", "value_item"));
}
