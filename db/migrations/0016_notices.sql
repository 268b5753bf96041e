CREATE TABLE `__new_notices` (
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`organisation` text,
	`at` integer NOT NULL,
	`seen_at` integer,
	`mailed_at` integer,
	PRIMARY KEY(`account`, `kind`, `subject`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
-- A notice keeps the name of the other side and which organisation of the reader it tells.
INSERT INTO `__new_notices` (`account`, `kind`, `subject`, `name`, `organisation`, `at`, `seen_at`, `mailed_at`)
SELECT n.account, n.kind, n.request, other.name, mine.id, n.at, n.seen_at, n.mailed_at
FROM (SELECT *, kind IN ('request') OR (kind <> 'answer' AND EXISTS (SELECT 1 FROM requests r
		JOIN organisations o ON o.id = r.recipient JOIN ownerships w ON w.organisation IN (o.id, o.owner)
		WHERE r.id = notices.request AND w.account = notices.account)) AS is_recipient FROM notices) n
JOIN requests r ON r.id = n.request
JOIN organisations mine ON mine.id = CASE n.is_recipient WHEN 1 THEN r.recipient ELSE r.sender END
JOIN organisations other ON other.id = CASE n.is_recipient WHEN 1 THEN r.sender ELSE r.recipient END;
--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
CREATE INDEX `notices_unmailed` ON `notices` (`mailed_at`,`seen_at`,`at`);--> statement-breakpoint
CREATE INDEX `notices_subject` ON `notices` (`subject`);