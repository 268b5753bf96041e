CREATE TABLE `cohorts` (
	`id` text PRIMARY KEY NOT NULL,
	`school` text NOT NULL,
	`organisation` text,
	`country` text NOT NULL,
	`action` text NOT NULL,
	`year` integer NOT NULL,
	`activity` text NOT NULL,
	`needs` text NOT NULL,
	`account` text NOT NULL,
	`created_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `holds` (
	`id` text PRIMARY KEY NOT NULL,
	`cohort` text NOT NULL,
	`place` text NOT NULL,
	`period` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`learners` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`expires` integer NOT NULL,
	`host_again` integer,
	`school_again` integer
);
--> statement-breakpoint
CREATE INDEX `holds_period` ON `holds` (`period`,`from_day`);--> statement-breakpoint
CREATE INDEX `holds_place` ON `holds` (`place`);--> statement-breakpoint
CREATE INDEX `holds_cohort` ON `holds` (`cohort`);--> statement-breakpoint
CREATE TABLE `hosts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`town` text,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`website` text,
	`account` text,
	`source_kind` text NOT NULL,
	`source_file` text,
	`source_row` integer
);
--> statement-breakpoint
CREATE INDEX `hosts_source` ON `hosts` (`source_kind`);--> statement-breakpoint
CREATE INDEX `hosts_organisation` ON `hosts` (`organisation`);--> statement-breakpoint
CREATE INDEX `hosts_account` ON `hosts` (`account`);--> statement-breakpoint
CREATE TABLE `occupation_words` (
	`word` text NOT NULL,
	`occupation` text NOT NULL,
	PRIMARY KEY(`word`, `occupation`)
);
--> statement-breakpoint
CREATE TABLE `occupations` (
	`id` text PRIMARY KEY NOT NULL,
	`field` text NOT NULL,
	`names` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `periods` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`capacity` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `periods_place` ON `periods` (`place`,`from_day`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`field` text NOT NULL,
	`occupation` text,
	`work` text,
	`language` text,
	`tutor` text,
	`tutors` integer DEFAULT 1 NOT NULL,
	`per_tutor` integer NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`access` text,
	`pay` text,
	`lodging` text,
	`eqf_from` integer,
	`eqf_to` integer,
	`youngest` integer,
	`licences` text,
	`safety` text,
	`is_open` integer DEFAULT false NOT NULL,
	`last_confirmed` text
);
--> statement-breakpoint
CREATE INDEX `places_host` ON `places` (`host`);--> statement-breakpoint
CREATE INDEX `places_field` ON `places` (`field`,`is_open`);
--> statement-breakpoint
-- Places cannot be oversold, whoever writes: on the busiest day of a hold there is room for it beside all that are kept.
CREATE TRIGGER `holds_fit_insert` BEFORE INSERT ON `holds` WHEN new.`state` IN ('held', 'confirmed') BEGIN
	SELECT raise(ABORT, 'place-full') WHERE new.`learners` + coalesce((
		SELECT max((
			SELECT coalesce(sum(h.`learners`), 0) FROM `holds` h
			WHERE h.`period` = new.`period` AND h.`id` <> new.`id` AND h.`from_day` <= d.`day` AND h.`to_day` >= d.`day`
				AND (h.`state` = 'confirmed' OR (h.`state` = 'held' AND h.`expires` > new.`at`))
		)) FROM (
			SELECT new.`from_day` AS `day`
			UNION SELECT `from_day` FROM `holds`
			WHERE `period` = new.`period` AND `from_day` > new.`from_day` AND `from_day` <= new.`to_day`
		) d
	), 0) > coalesce((SELECT `capacity` FROM `periods` WHERE `id` = new.`period` AND `place` = new.`place` AND `from_day` <= new.`from_day` AND `to_day` >= new.`to_day`), 0);
END;
--> statement-breakpoint
CREATE TRIGGER `holds_fit_update` BEFORE UPDATE ON `holds` WHEN new.`state` IN ('held', 'confirmed') BEGIN
	SELECT raise(ABORT, 'place-full') WHERE new.`learners` + coalesce((
		SELECT max((
			SELECT coalesce(sum(h.`learners`), 0) FROM `holds` h
			WHERE h.`period` = new.`period` AND h.`id` <> new.`id` AND h.`from_day` <= d.`day` AND h.`to_day` >= d.`day`
				AND (h.`state` = 'confirmed' OR (h.`state` = 'held' AND h.`expires` > new.`at`))
		)) FROM (
			SELECT new.`from_day` AS `day`
			UNION SELECT `from_day` FROM `holds`
			WHERE `period` = new.`period` AND `from_day` > new.`from_day` AND `from_day` <= new.`to_day`
		) d
	), 0) > coalesce((SELECT `capacity` FROM `periods` WHERE `id` = new.`period` AND `place` = new.`place` AND `from_day` <= new.`from_day` AND `to_day` >= new.`to_day`), 0);
END;
--> statement-breakpoint
CREATE TRIGGER `periods_apart_insert` BEFORE INSERT ON `periods` BEGIN
	SELECT raise(ABORT, 'period-invalid') WHERE new.`capacity` < 1 OR new.`to_day` < new.`from_day`;
	SELECT raise(ABORT, 'period-overlaps') WHERE EXISTS (
		SELECT 1 FROM `periods` WHERE `place` = new.`place` AND `id` <> new.`id` AND `from_day` <= new.`to_day` AND `to_day` >= new.`from_day`
	);
END;
--> statement-breakpoint
CREATE TRIGGER `periods_apart_update` BEFORE UPDATE ON `periods` BEGIN
	SELECT raise(ABORT, 'period-invalid') WHERE new.`capacity` < 1 OR new.`to_day` < new.`from_day`;
	SELECT raise(ABORT, 'period-overlaps') WHERE EXISTS (
		SELECT 1 FROM `periods` WHERE `place` = new.`place` AND `id` <> new.`id` AND `from_day` <= new.`to_day` AND `to_day` >= new.`from_day`
	);
END;
--> statement-breakpoint
-- What is kept for somebody cannot be taken away by changing the calendar.
CREATE TRIGGER `periods_kept_update` AFTER UPDATE ON `periods` BEGIN
	SELECT raise(ABORT, 'period-taken') WHERE EXISTS (
		SELECT 1 FROM `holds` k WHERE k.`period` = new.`id` AND k.`state` IN ('held', 'confirmed') AND (
			k.`from_day` < new.`from_day` OR k.`to_day` > new.`to_day` OR new.`capacity` < (
				SELECT sum(h.`learners`) FROM `holds` h WHERE h.`period` = new.`id` AND h.`state` IN ('held', 'confirmed')
					AND h.`from_day` <= k.`from_day` AND h.`to_day` >= k.`from_day`
			)
		)
	);
END;
--> statement-breakpoint
CREATE TRIGGER `periods_kept_delete` BEFORE DELETE ON `periods` BEGIN
	SELECT raise(ABORT, 'period-taken') WHERE EXISTS (
		SELECT 1 FROM `holds` WHERE `period` = old.`id` AND `state` IN ('held', 'confirmed')
	);
END;
