-- Words of so many past projects that counting them takes long, and how many had each when they were last counted (see
-- `countCommonWords`): whoever looks for similar projects need not read their lists.
CREATE TABLE `common_words` (
	`word` text PRIMARY KEY NOT NULL,
	`projects` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO common_words SELECT term, doc FROM project_words WHERE doc > 2000;
