CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`beginning` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_on` text,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE INDEX `api_keys_account` ON `api_keys` (`account`);--> statement-breakpoint
CREATE TABLE `finds` (
	`follow` text NOT NULL,
	`found` text NOT NULL,
	`at` integer NOT NULL,
	`told_at` integer,
	`seen_at` integer,
	PRIMARY KEY(`follow`, `found`)
);
--> statement-breakpoint
CREATE INDEX `finds_told` ON `finds` (`told_at`);--> statement-breakpoint
CREATE TABLE `follow_mailings` (
	`account` text PRIMARY KEY NOT NULL,
	`mailing` text NOT NULL,
	`mailed_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `follows` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`since` integer NOT NULL,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follows_subject` ON `follows` (`account`,`kind`,`subject`);--> statement-breakpoint
CREATE INDEX `follows_checked` ON `follows` (`checked_at`);--> statement-breakpoint
CREATE TABLE `goers` (
	`event` text NOT NULL,
	`organisation` text NOT NULL,
	`account` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`event`, `organisation`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `goers_organisation` ON `goers` (`organisation`);--> statement-breakpoint
CREATE INDEX `goers_account` ON `goers` (`account`);--> statement-breakpoint
CREATE TABLE `readiness_checks` (
	`organisation` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `events` ADD `cancelled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `edited_at` integer;