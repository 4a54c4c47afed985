-- Who has which part in a decision, and the steps to it, as far as the seller knows them.

CREATE TABLE stakeholder (
    deal     INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    person   TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    part     TEXT NOT NULL,
    met      INTEGER NOT NULL,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_step (
    deal     INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    what     TEXT NOT NULL,
    who      TEXT,
    day      TEXT,
    done     INTEGER NOT NULL,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
