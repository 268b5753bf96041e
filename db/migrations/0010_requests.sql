CREATE TABLE `blocks` (
	`organisation` text NOT NULL,
	`sender` text NOT NULL,
	`account` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `sender`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `digests` (
	`account` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mailing_choices` (
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`mailing` text NOT NULL,
	PRIMARY KEY(`account`, `kind`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`side` text NOT NULL,
	`account` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `messages_request` ON `messages` (`request`,`at`);--> statement-breakpoint
CREATE INDEX `messages_account` ON `messages` (`account`);--> statement-breakpoint
CREATE TABLE `notices` (
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`request` text NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	`mailed_at` integer,
	PRIMARY KEY(`account`, `kind`, `request`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_unmailed` ON `notices` (`mailed_at`,`seen_at`,`at`);--> statement-breakpoint
CREATE INDEX `notices_request` ON `notices` (`request`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`account` text,
	`reason` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reports_waiting` ON `reports` (`decided_at`,`at`);--> statement-breakpoint
CREATE INDEX `reports_request` ON `reports` (`request`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`sender` text NOT NULL,
	`recipient` text NOT NULL,
	`account` text,
	`text` text NOT NULL,
	`action` text,
	`role` text,
	`sent_at` integer NOT NULL,
	`sent_on` text NOT NULL,
	`reply_by` text NOT NULL,
	`heard_on` text,
	`delivery` text NOT NULL,
	`verified` integer NOT NULL,
	`state` text NOT NULL,
	`reply` text,
	`answered_at` integer,
	`answered_by` text,
	`sender_yes` text,
	`recipient_yes` text,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`answered_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`sender_yes`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`recipient_yes`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `requests_sender` ON `requests` (`sender`,`sent_on`);--> statement-breakpoint
CREATE INDEX `requests_recipient` ON `requests` (`recipient`,`sent_on`);--> statement-breakpoint
CREATE INDEX `requests_account` ON `requests` (`account`,`sent_on`);--> statement-breakpoint
CREATE TABLE `resumptions` (
	`organisation` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL
);
