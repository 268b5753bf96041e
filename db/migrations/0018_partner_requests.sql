CREATE TABLE `still_open_links` (
	`token` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`account` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `still_open_links_organisation` ON `still_open_links` (`organisation`);--> statement-breakpoint
CREATE INDEX `still_open_links_account` ON `still_open_links` (`account`,`created_at`);--> statement-breakpoint
CREATE INDEX `still_open_links_expiry` ON `still_open_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `partner_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_request` text NOT NULL,
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
CREATE INDEX `partner_reports_waiting` ON `partner_reports` (`decided_at`,`at`);--> statement-breakpoint
CREATE INDEX `partner_reports_request` ON `partner_reports` (`partner_request`);--> statement-breakpoint
CREATE TABLE `partner_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`account` text,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`action` text,
	`themes` text DEFAULT '[]' NOT NULL,
	`aims` text NOT NULL,
	`target_group` text,
	`tasks` text,
	`begins` text,
	`ends` text,
	`countries` text DEFAULT '[]' NOT NULL,
	`types` text DEFAULT '[]' NOT NULL,
	`roles` text DEFAULT '[]' NOT NULL,
	`apply_by` text,
	`reply_by` text NOT NULL,
	`cap` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	`hidden_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `partner_requests_open` ON `partner_requests` (`state`,`reply_by`);--> statement-breakpoint
CREATE INDEX `partner_requests_organisation` ON `partner_requests` (`organisation`,`updated_at`);--> statement-breakpoint
CREATE TABLE `merged_organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`into_organisation` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `merged_organisations_into` ON `merged_organisations` (`into_organisation`);--> statement-breakpoint
ALTER TABLE `profiles` ADD `resting` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `asked_about` text;--> statement-breakpoint
CREATE INDEX `profiles_fresh` ON `profiles` (`updated_at`) WHERE resting is null;--> statement-breakpoint
ALTER TABLE `requests` ADD `partner_request` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `offered` text;--> statement-breakpoint
CREATE INDEX `requests_partner_request` ON `requests` (`partner_request`) WHERE partner_request is not null;--> statement-breakpoint
CREATE INDEX `requests_unanswered` ON `requests` (`recipient`,`sent_on`) WHERE state = 'waiting' and heard_on is null and delivery = 'inside' and verified = 1;--> statement-breakpoint
ALTER TABLE `doubtful_pairs` ADD `decided_at` integer;--> statement-breakpoint
ALTER TABLE `doubtful_pairs` ADD `decided_by` text;--> statement-breakpoint
CREATE INDEX `doubtful_pairs_other` ON `doubtful_pairs` (`other`);--> statement-breakpoint
CREATE INDEX `doubtful_pairs_waiting` ON `doubtful_pairs` (`one`,`other`) WHERE decided_at is null;