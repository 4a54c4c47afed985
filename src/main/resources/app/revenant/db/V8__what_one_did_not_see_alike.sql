-- What the seller and the prospect did not see alike, and when it was put on the table.

CREATE TABLE disagreement (
    deal     INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    day      TEXT NOT NULL,
    about    TEXT NOT NULL,
    raised   TEXT NOT NULL,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 8;
