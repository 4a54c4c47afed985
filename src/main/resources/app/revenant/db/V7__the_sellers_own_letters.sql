-- Letters in the seller's own words; each does to the deal what the shipped one of its template does.
CREATE TABLE own_letter (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    form     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;

-- What a letter or a call can bring along: documents, links, figures.
CREATE TABLE value_item (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    title    TEXT NOT NULL,
    content  TEXT,
    note     TEXT,
    language TEXT
) STRICT;

-- From when one may take up again after a close-out, and what was better where they went.
ALTER TABLE deal ADD COLUMN reconnect TEXT;
ALTER TABLE deal ADD COLUMN lesson TEXT;

PRAGMA user_version = 7;
