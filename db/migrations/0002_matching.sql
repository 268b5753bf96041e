-- What suggestions need counted in advance, kept by triggers so that it cannot part from the record. They suit INSERT,
-- UPDATE, DELETE and INSERT ... ON CONFLICT DO UPDATE, whatever comes first: organisation, project or participation.
CREATE TABLE `standings` (
	`organisation` integer PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`type` text NOT NULL,
	`sample` integer NOT NULL,
	`projects` integer NOT NULL
);
--> statement-breakpoint
-- One row per country, type and kind: how many organisations there are, how many took part, and how often.
CREATE TABLE `standing_groups` (
	`country` text NOT NULL,
	`type` text NOT NULL,
	`sample` integer NOT NULL,
	`organisations` integer NOT NULL,
	`active` integer NOT NULL,
	`projects` integer NOT NULL,
	PRIMARY KEY(`country`, `type`, `sample`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `experience` (
	`organisation` text NOT NULL,
	`action` text NOT NULL,
	`projects` integer NOT NULL,
	PRIMARY KEY(`organisation`, `action`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `project_standings` (
	`row` integer PRIMARY KEY NOT NULL,
	`project` text NOT NULL UNIQUE,
	`participants` integer NOT NULL
);
--> statement-breakpoint
-- What projects are about, to find those that resemble a draft; the texts themselves stand in the record.
CREATE VIRTUAL TABLE `project_index` USING fts5(
	title, topics, summary, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `project_words` USING fts5vocab(project_index, row);
--> statement-breakpoint
INSERT INTO standings SELECT o.row, o.country, coalesce(o.type, ''), o.source_kind = 'sample',
	(SELECT count(*) FROM participations t WHERE t.organisation = o.id) FROM organisations o;
--> statement-breakpoint
INSERT INTO standing_groups SELECT country, type, sample, count(*), sum(projects > 0), sum(projects) FROM standings GROUP BY 1, 2, 3;
--> statement-breakpoint
INSERT INTO experience SELECT t.organisation, coalesce(p.action, ''), count(*)
	FROM participations t JOIN projects p ON p.id = t.project GROUP BY 1, 2;
--> statement-breakpoint
INSERT INTO project_standings (project, participants)
	SELECT id, (SELECT count(*) FROM participations t WHERE t.project = p.id) FROM projects p;
--> statement-breakpoint
INSERT INTO project_index (rowid, title, topics, summary)
	SELECT s.row, p.title, coalesce(p.topics, ''), substr(coalesce(p.summary, ''), 1, 1500)
	FROM project_standings s JOIN projects p ON p.id = s.project;
--> statement-breakpoint
CREATE INDEX `standings_of_group` ON `standings` (`country`, `type`, `sample`, `projects`);
--> statement-breakpoint
CREATE INDEX `standings_most` ON `standings` (`sample`, `projects`);
--> statement-breakpoint
CREATE TRIGGER `standings_inserted` AFTER INSERT ON `standings` BEGIN
	INSERT INTO standing_groups VALUES (new.country, new.type, new.sample, 1, new.projects > 0, new.projects)
		ON CONFLICT DO UPDATE SET organisations = organisations + 1, active = active + excluded.active,
			projects = projects + excluded.projects;
END;
--> statement-breakpoint
CREATE TRIGGER `standings_deleted` AFTER DELETE ON `standings` BEGIN
	UPDATE standing_groups SET organisations = organisations - 1, active = active - (old.projects > 0),
		projects = projects - old.projects
		WHERE country = old.country AND type = old.type AND sample = old.sample;
END;
--> statement-breakpoint
CREATE TRIGGER `standings_counted` AFTER UPDATE OF `projects` ON `standings` BEGIN
	UPDATE standing_groups SET projects = projects + new.projects - old.projects,
		active = active + (new.projects > 0) - (old.projects > 0)
		WHERE country = new.country AND type = new.type AND sample = new.sample;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_stood` AFTER INSERT ON `organisations` BEGIN
	INSERT INTO standings VALUES (new.row, new.country, coalesce(new.type, ''), new.source_kind = 'sample',
		(SELECT count(*) FROM participations WHERE organisation = new.id));
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_left` AFTER DELETE ON `organisations` BEGIN
	DELETE FROM standings WHERE organisation = old.row;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_restood` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.id <> new.id OR old.country <> new.country OR old.type IS NOT new.type
	OR old.source_kind <> new.source_kind
BEGIN
	DELETE FROM standings WHERE organisation = old.row;
	INSERT INTO standings VALUES (new.row, new.country, coalesce(new.type, ''), new.source_kind = 'sample',
		(SELECT count(*) FROM participations WHERE organisation = new.id));
END;
--> statement-breakpoint
CREATE TRIGGER `participations_inserted` AFTER INSERT ON `participations` BEGIN
	UPDATE standings SET projects = projects + 1
		WHERE organisation = (SELECT row FROM organisations WHERE id = new.organisation);
	UPDATE project_standings SET participants = participants + 1 WHERE project = new.project;
	INSERT INTO experience SELECT new.organisation, coalesce(action, ''), 1 FROM projects WHERE id = new.project
		ON CONFLICT DO UPDATE SET projects = projects + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `participations_deleted` AFTER DELETE ON `participations` BEGIN
	UPDATE standings SET projects = projects - 1
		WHERE organisation = (SELECT row FROM organisations WHERE id = old.organisation);
	UPDATE project_standings SET participants = participants - 1 WHERE project = old.project;
	UPDATE experience SET projects = projects - 1 WHERE organisation = old.organisation
		AND action = (SELECT coalesce(action, '') FROM projects WHERE id = old.project);
	DELETE FROM experience WHERE organisation = old.organisation AND projects <= 0;
END;
--> statement-breakpoint
CREATE TRIGGER `projects_inserted` AFTER INSERT ON `projects` BEGIN
	INSERT INTO project_standings (project, participants)
		VALUES (new.id, (SELECT count(*) FROM participations WHERE project = new.id));
	INSERT INTO project_index (rowid, title, topics, summary)
		SELECT row, new.title, coalesce(new.topics, ''), substr(coalesce(new.summary, ''), 1, 1500)
		FROM project_standings WHERE project = new.id;
	INSERT INTO experience SELECT organisation, coalesce(new.action, ''), 1 FROM participations WHERE project = new.id
		ON CONFLICT DO UPDATE SET projects = projects + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `projects_deleted` AFTER DELETE ON `projects` BEGIN
	DELETE FROM project_index WHERE rowid = (SELECT row FROM project_standings WHERE project = old.id);
	DELETE FROM project_standings WHERE project = old.id;
	UPDATE experience SET projects = projects - 1 WHERE action = coalesce(old.action, '')
		AND organisation IN (SELECT organisation FROM participations WHERE project = old.id);
	DELETE FROM experience WHERE projects <= 0
		AND organisation IN (SELECT organisation FROM participations WHERE project = old.id);
END;
--> statement-breakpoint
CREATE TRIGGER `projects_reworded` AFTER UPDATE ON `projects`
WHEN old.title <> new.title OR old.topics IS NOT new.topics OR old.summary IS NOT new.summary
BEGIN
	DELETE FROM project_index WHERE rowid = (SELECT row FROM project_standings WHERE project = new.id);
	INSERT INTO project_index (rowid, title, topics, summary)
		SELECT row, new.title, coalesce(new.topics, ''), substr(coalesce(new.summary, ''), 1, 1500)
		FROM project_standings WHERE project = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `projects_refiled` AFTER UPDATE OF `action` ON `projects` WHEN old.action IS NOT new.action BEGIN
	UPDATE experience SET projects = projects - 1 WHERE action = coalesce(old.action, '')
		AND organisation IN (SELECT organisation FROM participations WHERE project = new.id);
	INSERT INTO experience SELECT organisation, coalesce(new.action, ''), 1 FROM participations WHERE project = new.id
		ON CONFLICT DO UPDATE SET projects = projects + 1;
	DELETE FROM experience WHERE projects <= 0
		AND organisation IN (SELECT organisation FROM participations WHERE project = new.id);
END;
