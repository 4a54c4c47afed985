-- Ids are text, as given. `position` is the order of the store; it is also the key its lists hang on, so that one pass in
-- order needs no sorting. Instants are UTC, days local, decimals text, amounts minor units with their currency.

CREATE TABLE company (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    website  TEXT,
    note     TEXT
) STRICT;

CREATE TABLE person (
    position       INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    company        TEXT REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    given          TEXT,
    family         TEXT,
    role           TEXT,
    language       TEXT,
    form           TEXT,
    consumer       INTEGER NOT NULL,
    do_not_contact INTEGER NOT NULL,
    note           TEXT
) STRICT;

CREATE TABLE person_email (
    person   INTEGER NOT NULL REFERENCES person (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    address  TEXT NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_phone (
    person   INTEGER NOT NULL REFERENCES person (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    number   TEXT NOT NULL,
    dead     INTEGER NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_event (
    person   INTEGER NOT NULL REFERENCES person (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    day      TEXT NOT NULL,
    company  TEXT REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_absence (
    person    INTEGER NOT NULL REFERENCES person (position) DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deal (
    position        INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    company         TEXT REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
    contact         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    stage           TEXT NOT NULL,
    status          TEXT NOT NULL,
    created         TEXT NOT NULL,
    closed          TEXT,
    close_reason    TEXT,
    revealed_cause  INTEGER,
    parked_until    TEXT,
    origin          TEXT,
    amount_minor    INTEGER,
    amount_currency TEXT,
    price_disclosed TEXT,
    proposal_sent   TEXT,
    expected_close  TEXT,
    decision_date   TEXT,
    what_closes     TEXT,
    hours           TEXT,
    presales_hours  TEXT,
    open_questions  INTEGER,
    goal            TEXT,
    step_owner      TEXT,
    step_text       TEXT,
    step_due        TEXT,
    step_time       TEXT,
    step_kind       TEXT,
    step_agreed     INTEGER,
    step_effort     TEXT
) STRICT;

CREATE TABLE past_step (
    deal        INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    step_owner  TEXT NOT NULL,
    step_text   TEXT,
    step_due    TEXT,
    step_time   TEXT,
    step_kind   TEXT,
    step_agreed INTEGER NOT NULL,
    step_effort TEXT,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    deal            INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    fact            TEXT NOT NULL,
    value           TEXT NOT NULL,
    day             TEXT NOT NULL,
    how             TEXT,
    words           TEXT,
    date            TEXT,
    who             TEXT,
    amount_minor    INTEGER,
    amount_currency TEXT,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_entry (
    deal     INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    stage    TEXT NOT NULL,
    day      TEXT NOT NULL,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

-- `promised` tells a promise of which nothing is known from none; `tags` are codes between blanks.
CREATE TABLE attempt (
    deal         INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    id           TEXT NOT NULL UNIQUE,
    at           TEXT NOT NULL,
    person       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    channel      TEXT NOT NULL,
    direction    TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    answer       TEXT,
    tags         TEXT NOT NULL,
    until        TEXT,
    effort       INTEGER NOT NULL,
    value        TEXT,
    promised     INTEGER NOT NULL,
    promise      TEXT,
    promise_due  TEXT,
    promise_kept INTEGER,
    letter       TEXT,
    template     TEXT,
    message_id   TEXT,
    note         TEXT,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_answer (
    deal     INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL,
    until    TEXT,
    why      TEXT,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    deal     INTEGER NOT NULL REFERENCES deal (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL UNIQUE,
    letter   TEXT NOT NULL,
    template TEXT,
    at       TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (deal, position)
) STRICT, WITHOUT ROWID;

-- One row, or none while the seller has not chosen anything.
CREATE TABLE settings (
    position  INTEGER PRIMARY KEY CHECK (position = 1),
    zone      TEXT NOT NULL,
    holidays  TEXT,
    currency  TEXT,
    language  TEXT,
    signature TEXT
) STRICT;

CREATE TABLE settings_absence (
    settings  INTEGER NOT NULL REFERENCES settings (position) DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    PRIMARY KEY (settings, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings_stage (
    settings INTEGER NOT NULL REFERENCES settings (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (settings, position)
) STRICT, WITHOUT ROWID;

-- Only what differs from the shipped engine: the part (weights, priors, q…), its name, for weights the outcome, and the
-- numbers between blanks.
CREATE TABLE settings_engine (
    settings INTEGER NOT NULL REFERENCES settings (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    part     TEXT NOT NULL,
    name     TEXT,
    outcome  TEXT,
    numbers  TEXT NOT NULL,
    PRIMARY KEY (settings, position)
) STRICT, WITHOUT ROWID;

-- 'RVNT': how the program knows its own file.
PRAGMA application_id = 1381387860;
PRAGMA user_version = 1;
