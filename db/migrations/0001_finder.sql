-- The finder's part of the database. Triggers carry each write of an organisation into it, so record and index cannot
-- part. They suit INSERT, UPDATE, DELETE and INSERT ... ON CONFLICT DO UPDATE; INSERT OR REPLACE would skip the delete.
CREATE VIRTUAL TABLE `organisation_index` USING fts5(
	search_name, search_terms, search_text,
	content='organisations', content_rowid='row',
	tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'
);
--> statement-breakpoint
-- One row per organisation ever written, also after its removal: what readers and the dictionary have yet to take in.
CREATE TABLE `organisation_changes` (
	`organisation` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_changes_version` ON `organisation_changes` (`version`);--> statement-breakpoint
CREATE INDEX `organisations_region` ON `organisations` (`region`);--> statement-breakpoint
CREATE INDEX `organisations_type` ON `organisations` (`type`);--> statement-breakpoint
-- The words of all organisations, and each with letters left out (SymSpell): a wrong word meets the right one there.
CREATE TABLE `search_words` (
	`row` integer PRIMARY KEY NOT NULL,
	`word` text NOT NULL UNIQUE,
	`filed` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_words_unfiled` ON `search_words` (`word`) WHERE NOT `filed`;--> statement-breakpoint
CREATE TABLE `search_deletions` (
	`deletion` text NOT NULL,
	`word` integer NOT NULL,
	PRIMARY KEY(`deletion`, `word`)
) WITHOUT ROWID;
--> statement-breakpoint
-- How far the dictionary has followed the changes; one row.
CREATE TABLE `search_progress` (
	`id` integer PRIMARY KEY NOT NULL CHECK (`id` = 1),
	`version` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `search_progress` VALUES (1, 0);
--> statement-breakpoint
CREATE TRIGGER `organisations_inserted` AFTER INSERT ON `organisations` BEGIN
	INSERT INTO organisation_index (rowid, search_name, search_terms, search_text)
		VALUES (new.row, new.search_name, new.search_terms, new.search_text);
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT DISTINCT 'role', value, new.row FROM json_each(new.search_roles) WHERE value IS NOT NULL
		UNION SELECT 'theme', value, new.row FROM json_each(new.themes) WHERE value IS NOT NULL
		UNION SELECT 'language', value, new.row FROM json_each(new.languages) WHERE value IS NOT NULL
		UNION SELECT 'action', value, new.row FROM json_each(new.actions) WHERE value IS NOT NULL;
	INSERT INTO organisation_changes (organisation, version)
		VALUES (new.row, (SELECT coalesce(max(version), 0) + 1 FROM organisation_changes))
		ON CONFLICT (organisation) DO UPDATE SET version = excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_deleted` AFTER DELETE ON `organisations` BEGIN
	INSERT INTO organisation_index (organisation_index, rowid, search_name, search_terms, search_text)
		VALUES ('delete', old.row, old.search_name, old.search_terms, old.search_text);
	DELETE FROM organisation_terms WHERE organisation = old.row;
	INSERT INTO organisation_changes (organisation, version)
		VALUES (old.row, (SELECT coalesce(max(version), 0) + 1 FROM organisation_changes))
		ON CONFLICT (organisation) DO UPDATE SET version = excluded.version;
END;
--> statement-breakpoint
-- The triggers on update look at what differs, so that an import run again costs next to nothing.
CREATE TRIGGER `organisations_reworded` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.search_name <> new.search_name OR old.search_terms <> new.search_terms
	OR old.search_text <> new.search_text
BEGIN
	INSERT INTO organisation_index (organisation_index, rowid, search_name, search_terms, search_text)
		VALUES ('delete', old.row, old.search_name, old.search_terms, old.search_text);
	INSERT INTO organisation_index (rowid, search_name, search_terms, search_text)
		VALUES (new.row, new.search_name, new.search_terms, new.search_text);
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_refiled` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.search_roles <> new.search_roles OR old.themes <> new.themes
	OR old.languages <> new.languages OR old.actions <> new.actions
BEGIN
	DELETE FROM organisation_terms WHERE organisation = old.row;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT DISTINCT 'role', value, new.row FROM json_each(new.search_roles) WHERE value IS NOT NULL
		UNION SELECT 'theme', value, new.row FROM json_each(new.themes) WHERE value IS NOT NULL
		UNION SELECT 'language', value, new.row FROM json_each(new.languages) WHERE value IS NOT NULL
		UNION SELECT 'action', value, new.row FROM json_each(new.actions) WHERE value IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_moved` AFTER UPDATE OF `row` ON `organisations` WHEN old.row <> new.row BEGIN
	INSERT INTO organisation_changes (organisation, version)
		VALUES (old.row, (SELECT coalesce(max(version), 0) + 1 FROM organisation_changes))
		ON CONFLICT (organisation) DO UPDATE SET version = excluded.version;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_changed` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.search_name <> new.search_name OR old.search_terms <> new.search_terms
	OR old.search_text <> new.search_text OR old.search_roles <> new.search_roles OR old.themes <> new.themes
	OR old.languages <> new.languages OR old.actions <> new.actions OR old.country <> new.country
	OR old.region IS NOT new.region OR old.type IS NOT new.type OR old.source_kind <> new.source_kind
	OR old.last_confirmed IS NOT new.last_confirmed
BEGIN
	INSERT INTO organisation_changes (organisation, version)
		VALUES (new.row, (SELECT coalesce(max(version), 0) + 1 FROM organisation_changes))
		ON CONFLICT (organisation) DO UPDATE SET version = excluded.version;
END;
