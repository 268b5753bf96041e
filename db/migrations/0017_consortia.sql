CREATE TABLE `consortia` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`stamp` text NOT NULL,
	`action` text NOT NULL,
	`year` integer NOT NULL,
	`project` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`viewer` text,
	`calendar` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consortia_viewer_unique` ON `consortia` (`viewer`);--> statement-breakpoint
CREATE UNIQUE INDEX `consortia_calendar_unique` ON `consortia` (`calendar`);--> statement-breakpoint
CREATE TABLE `consortium_history` (
	`id` integer PRIMARY KEY NOT NULL,
	`consortium` text NOT NULL,
	`at` integer NOT NULL,
	`account` text,
	`what` text NOT NULL,
	`member` text,
	`person` text,
	`state` text,
	FOREIGN KEY (`consortium`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`person`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `consortium_history_consortium` ON `consortium_history` (`consortium`,`id`);--> statement-breakpoint
CREATE INDEX `consortium_history_account` ON `consortium_history` (`account`);--> statement-breakpoint
CREATE INDEX `consortium_history_person` ON `consortium_history` (`person`);--> statement-breakpoint
CREATE TABLE `consortium_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium` text NOT NULL,
	`email` text NOT NULL,
	`invited_by` text,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`consortium`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consortium_invitations_token_unique` ON `consortium_invitations` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `consortium_invitations_address` ON `consortium_invitations` (`consortium`,`email`);--> statement-breakpoint
CREATE INDEX `consortium_invitations_expiry` ON `consortium_invitations` (`expires_at`);--> statement-breakpoint
CREATE TABLE `consortium_members` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium` text NOT NULL,
	`slot` text NOT NULL,
	`organisation` text,
	`facts` text NOT NULL,
	`standing` text NOT NULL,
	`task` text,
	`place` integer,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	`asked` text,
	`reply_by` text,
	`said` text,
	`silence_told` text,
	FOREIGN KEY (`consortium`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consortium_members_organisation` ON `consortium_members` (`consortium`,`organisation`);--> statement-breakpoint
CREATE INDEX `consortium_members_of` ON `consortium_members` (`organisation`);--> statement-breakpoint
CREATE INDEX `consortium_members_reply` ON `consortium_members` (`state`,`reply_by`);--> statement-breakpoint
CREATE TABLE `consortium_people` (
	`consortium` text NOT NULL,
	`account` text NOT NULL,
	`office` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`consortium`, `account`),
	FOREIGN KEY (`consortium`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consortium_people_account` ON `consortium_people` (`account`);--> statement-breakpoint
CREATE UNIQUE INDEX `consortium_people_coordinator` ON `consortium_people` (`consortium`) WHERE office = 'coordinator';--> statement-breakpoint
CREATE TABLE `consortium_slots` (
	`id` text PRIMARY KEY NOT NULL,
	`consortium` text NOT NULL,
	`wanted` text NOT NULL,
	`bench` text,
	`benched_on` text,
	FOREIGN KEY (`consortium`) REFERENCES `consortia`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consortium_slots_consortium` ON `consortium_slots` (`consortium`);