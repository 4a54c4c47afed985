-- Blank while the seller has not chosen: then three years hold.
ALTER TABLE settings ADD COLUMN retention_months INTEGER;
PRAGMA user_version = 4;
