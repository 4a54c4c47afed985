-- How every open and parked deal stood in a week. Rows are added once a week and never changed; they go with their deal,
-- also where the making of the deal is taken back.
CREATE TABLE weekly_snapshot (
    deal            INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    week            TEXT NOT NULL,
    taken_at        TEXT NOT NULL,
    state           TEXT NOT NULL,
    alive           REAL,
    uncalibrated    REAL,
    at_rest         REAL,
    idle            REAL NOT NULL,
    signs_of_life   INTEGER NOT NULL,
    unanswered      INTEGER NOT NULL,
    stage           TEXT NOT NULL,
    amount_minor    INTEGER,
    amount_currency TEXT,
    stage_rate      REAL NOT NULL,
    expected_close  TEXT,
    PRIMARY KEY (deal, week)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER weekly_snapshot_is_never_changed BEFORE UPDATE ON weekly_snapshot BEGIN
    SELECT RAISE(ABORT, 'a weekly snapshot is never changed');
END;

CREATE TRIGGER weekly_snapshot_goes_with_its_deal AFTER DELETE ON deal BEGIN
    DELETE FROM weekly_snapshot WHERE deal = OLD.position;
END;

PRAGMA user_version = 6;
