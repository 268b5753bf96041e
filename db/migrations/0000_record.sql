CREATE TABLE `doubtful_pairs` (
	`one` text NOT NULL,
	`other` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`one`, `other`)
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`file` text NOT NULL,
	`digest` text NOT NULL,
	`kind` text NOT NULL,
	`rows` integer DEFAULT 0 NOT NULL,
	`finished` integer DEFAULT false NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_digest` ON `imports` (`digest`,`kind`);--> statement-breakpoint
CREATE TABLE `organisation_names` (
	`key` text NOT NULL,
	`organisation` text NOT NULL,
	PRIMARY KEY(`key`, `organisation`)
);
--> statement-breakpoint
CREATE INDEX `organisation_names_organisation` ON `organisation_names` (`organisation`);--> statement-breakpoint
CREATE TABLE `organisation_terms` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`organisation` integer NOT NULL,
	PRIMARY KEY(`kind`, `value`, `organisation`)
);
--> statement-breakpoint
CREATE INDEX `organisation_terms_organisation` ON `organisation_terms` (`organisation`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`region` text,
	`town` text,
	`latitude` real,
	`longitude` real,
	`type` text,
	`roles` text DEFAULT '[]' NOT NULL,
	`owner` text,
	`themes` text DEFAULT '[]' NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`description` text,
	`website` text,
	`oid` text,
	`pic` text,
	`established` text,
	`eche` integer,
	`accredited` text,
	`offers` text,
	`seeks` text,
	`actions` text DEFAULT '[]' NOT NULL,
	`last_confirmed` text,
	`source_kind` text NOT NULL,
	`source_file` text,
	`source_row` integer,
	`search_roles` text DEFAULT '[]' NOT NULL,
	`search_name` text NOT NULL,
	`search_terms` text NOT NULL,
	`search_text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_id_unique` ON `organisations` (`id`);--> statement-breakpoint
CREATE INDEX `organisations_name` ON `organisations` (`search_name`);--> statement-breakpoint
CREATE INDEX `organisations_confirmed` ON `organisations` (`last_confirmed`);--> statement-breakpoint
CREATE INDEX `organisations_country` ON `organisations` (`country`);--> statement-breakpoint
CREATE INDEX `organisations_owner` ON `organisations` (`owner`);--> statement-breakpoint
CREATE INDEX `organisations_source` ON `organisations` (`source_kind`);--> statement-breakpoint
CREATE INDEX `organisations_oid` ON `organisations` (`oid`);--> statement-breakpoint
CREATE INDEX `organisations_pic` ON `organisations` (`pic`);--> statement-breakpoint
CREATE TABLE `participations` (
	`project` text NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`project`, `organisation`)
);
--> statement-breakpoint
CREATE INDEX `participations_organisation` ON `participations` (`organisation`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`action` text,
	`year` integer NOT NULL,
	`topics` text,
	`themes` text DEFAULT '[]' NOT NULL,
	`summary` text,
	`website` text,
	`grant_eur` real,
	`card` text,
	`source_kind` text NOT NULL,
	`source_file` text,
	`source_row` integer
);
--> statement-breakpoint
CREATE INDEX `projects_year` ON `projects` (`year`);--> statement-breakpoint
CREATE INDEX `projects_source` ON `projects` (`source_kind`);--> statement-breakpoint
CREATE TABLE `refusals` (
	`import` integer NOT NULL,
	`row` integer NOT NULL,
	`reason` text NOT NULL,
	`detail` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`import`, `row`, `reason`, `detail`)
);
