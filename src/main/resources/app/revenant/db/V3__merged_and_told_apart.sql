-- Ids that are no more because what they named was merged into another; an import that still names one means the survivor.
CREATE TABLE merged (
    position INTEGER PRIMARY KEY,
    party    TEXT NOT NULL,
    gone     TEXT NOT NULL,
    survivor TEXT NOT NULL,
    UNIQUE (party, gone)
) STRICT;

-- Two who look alike and are not the same, by the seller's word.
CREATE TABLE apart (
    position INTEGER PRIMARY KEY,
    party    TEXT NOT NULL,
    one      TEXT NOT NULL,
    other    TEXT NOT NULL,
    UNIQUE (party, one, other)
) STRICT;

PRAGMA user_version = 3;
