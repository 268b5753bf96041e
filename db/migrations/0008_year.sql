CREATE TABLE `application_figures` (
	`country` text NOT NULL,
	`year` integer NOT NULL,
	`action` text NOT NULL,
	`applications` integer NOT NULL,
	`grants` integer NOT NULL,
	`source` text NOT NULL,
	`source_file` text NOT NULL,
	`source_row` integer NOT NULL,
	PRIMARY KEY(`country`, `year`, `action`)
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`description` text,
	`fields` text DEFAULT '[]' NOT NULL,
	`actions` text DEFAULT '[]' NOT NULL,
	`themes` text DEFAULT '[]' NOT NULL,
	`begins` text NOT NULL,
	`ends` text NOT NULL,
	`begins_at` text,
	`ends_at` text,
	`country` text,
	`place` text,
	`online` integer DEFAULT false NOT NULL,
	`apply_by` text,
	`organiser` text,
	`website` text,
	`source_file` text NOT NULL,
	`source_row` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_begins` ON `events` (`begins`);