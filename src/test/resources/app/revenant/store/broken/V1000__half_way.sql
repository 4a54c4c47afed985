ALTER TABLE company ADD COLUMN nickname TEXT;
ALTER TABLE nobody ADD COLUMN nickname TEXT;
PRAGMA user_version = 1000;
