-- How far an index of a search engine has followed `organisation_changes`, which is written in the same transaction as
-- the change itself. An index is known by its name and birth, so that one made anew begins at nothing.
CREATE TABLE `index_deliveries` (
	`identity` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
-- Who delivers now, and until when in milliseconds of Unix time; one row.
CREATE TABLE `index_lease` (
	`id` integer PRIMARY KEY NOT NULL CHECK (`id` = 1),
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `index_lease` VALUES (1, '', 0);
--> statement-breakpoint
-- The embedded finder's columns as they were at some version, so that a new process need not read every organisation.
CREATE TABLE `search_columns` (
	`part` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`data` blob NOT NULL
);
--> statement-breakpoint
-- Which way of writing `search_*` columns the record's rows follow; one row.
CREATE TABLE `search_writing` (
	`id` integer PRIMARY KEY NOT NULL CHECK (`id` = 1),
	`edition` integer NOT NULL,
	`row` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `search_writing` VALUES (1, 1, 0);
