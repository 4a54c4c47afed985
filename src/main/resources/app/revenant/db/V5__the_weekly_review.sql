-- One weekly review, under way while `ended` is blank; `place` is the deal it is at, and how that deal stood.
CREATE TABLE review (
    position    INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    day         TEXT NOT NULL,
    started     TEXT NOT NULL,
    ended       TEXT,
    step        TEXT NOT NULL,
    place       TEXT REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    place_since TEXT,
    place_state TEXT,
    place_alive TEXT,
    leads       TEXT,
    slot        TEXT,
    habit       TEXT
) STRICT;

CREATE TABLE review_entry (
    review   INTEGER NOT NULL REFERENCES review (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    step     TEXT NOT NULL,
    deal     TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
    at       TEXT NOT NULL,
    state    TEXT,
    alive    TEXT,
    verdict  TEXT NOT NULL,
    words    TEXT,
    day      TEXT,
    PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_entry_of_deal ON review_entry (deal);

-- The seller's answer to the private question. It never leaves this file: no export, no report, no search reads it.
CREATE TABLE review_avoided (
    review INTEGER NOT NULL REFERENCES review (position) DEFERRABLE INITIALLY DEFERRED,
    words  TEXT NOT NULL,
    PRIMARY KEY (review)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 5;
