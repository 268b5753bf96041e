CREATE TABLE `host_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`school` text NOT NULL,
	`language` text NOT NULL,
	`field` text,
	`occupation` text,
	`created_on` text NOT NULL,
	`place` text
);
--> statement-breakpoint
CREATE INDEX `host_invitations_account` ON `host_invitations` (`account`);--> statement-breakpoint
CREATE TABLE `place_texts` (
	`row` integer PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`name` text NOT NULL,
	`terms` text NOT NULL,
	`text` text NOT NULL,
	`learnt` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `place_texts_place_unique` ON `place_texts` (`place`);--> statement-breakpoint
CREATE INDEX `place_texts_learnt` ON `place_texts` (`learnt`);--> statement-breakpoint
ALTER TABLE `holds` ADD `owed` text;--> statement-breakpoint
ALTER TABLE `holds` ADD `reminded` text;--> statement-breakpoint
CREATE INDEX `holds_owed` ON `holds` (`owed`);--> statement-breakpoint
CREATE INDEX `holds_state` ON `holds` (`state`,`expires`);
--> statement-breakpoint
-- The finder's part for places. Triggers carry each write of their texts into it, so that texts and index cannot part.
CREATE VIRTUAL TABLE `place_index` USING fts5(
	name, terms, text,
	content='place_texts', content_rowid='row',
	tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'
);
--> statement-breakpoint
CREATE TRIGGER `place_texts_inserted` AFTER INSERT ON `place_texts` BEGIN
	INSERT INTO place_index (rowid, name, terms, text) VALUES (new.row, new.name, new.terms, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `place_texts_deleted` AFTER DELETE ON `place_texts` BEGIN
	INSERT INTO place_index (place_index, rowid, name, terms, text)
		VALUES ('delete', old.row, old.name, old.terms, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER `place_texts_reworded` AFTER UPDATE ON `place_texts`
WHEN old.row <> new.row OR old.name <> new.name OR old.terms <> new.terms OR old.text <> new.text
BEGIN
	INSERT INTO place_index (place_index, rowid, name, terms, text)
		VALUES ('delete', old.row, old.name, old.terms, old.text);
	INSERT INTO place_index (rowid, name, terms, text) VALUES (new.row, new.name, new.terms, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `places_gone` AFTER DELETE ON `places` BEGIN
	DELETE FROM place_texts WHERE place = old.id;
END;
