-- The projects of each organisation by year, so that the newest of one with thousands are read without the others.
-- Numbers stand for names: the row of the organisation, and of the project in `project_standings`. Kept by triggers.
CREATE TABLE `histories` (
	`organisation` integer NOT NULL,
	`year` integer NOT NULL,
	`project` integer NOT NULL,
	PRIMARY KEY(`organisation`, `year`, `project`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO histories SELECT o.row, p.year, s.row FROM participations t
	JOIN organisations o ON o.id = t.organisation JOIN projects p ON p.id = t.project
	JOIN project_standings s ON s.project = t.project ORDER BY 1, 2, 3;
--> statement-breakpoint
CREATE TRIGGER `organisations_remembered` AFTER INSERT ON `organisations` BEGIN
	INSERT INTO histories SELECT new.row, p.year, s.row FROM participations t
		CROSS JOIN projects p ON p.id = t.project CROSS JOIN project_standings s ON s.project = t.project
		WHERE t.organisation = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_forgotten` AFTER DELETE ON `organisations` BEGIN
	DELETE FROM histories WHERE organisation = old.row;
END;
--> statement-breakpoint
CREATE TRIGGER `organisations_renumbered` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.id <> new.id
BEGIN
	DELETE FROM histories WHERE organisation = old.row;
	INSERT INTO histories SELECT new.row, p.year, s.row FROM participations t
		CROSS JOIN projects p ON p.id = t.project CROSS JOIN project_standings s ON s.project = t.project
		WHERE t.organisation = new.id;
END;
--> statement-breakpoint
DROP TRIGGER `participations_inserted`;
--> statement-breakpoint
CREATE TRIGGER `participations_inserted` AFTER INSERT ON `participations` BEGIN
	UPDATE standings SET projects = projects + 1
		WHERE organisation = (SELECT row FROM organisations WHERE id = new.organisation);
	UPDATE project_standings SET participants = participants + 1 WHERE project = new.project;
	INSERT INTO experience SELECT new.organisation, coalesce(action, ''), 1 FROM projects WHERE id = new.project
		ON CONFLICT DO UPDATE SET projects = projects + 1;
	INSERT INTO histories SELECT o.row, p.year, s.row FROM organisations o
		CROSS JOIN projects p ON p.id = new.project CROSS JOIN project_standings s ON s.project = new.project
		WHERE o.id = new.organisation;
END;
--> statement-breakpoint
CREATE TRIGGER `participations_forgotten` AFTER DELETE ON `participations` BEGIN
	DELETE FROM histories WHERE organisation = (SELECT row FROM organisations WHERE id = old.organisation)
		AND year = (SELECT year FROM projects WHERE id = old.project)
		AND project = (SELECT row FROM project_standings WHERE project = old.project);
END;
--> statement-breakpoint
DROP TRIGGER `projects_inserted`;
--> statement-breakpoint
CREATE TRIGGER `projects_inserted` AFTER INSERT ON `projects` BEGIN
	INSERT INTO project_standings (project, participants)
		VALUES (new.id, (SELECT count(*) FROM participations WHERE project = new.id));
	INSERT INTO project_index (rowid, title, topics, summary)
		SELECT row, new.title, coalesce(new.topics, ''), substr(coalesce(new.summary, ''), 1, 1500)
		FROM project_standings WHERE project = new.id;
	INSERT INTO experience SELECT organisation, coalesce(new.action, ''), 1 FROM participations WHERE project = new.id
		ON CONFLICT DO UPDATE SET projects = projects + 1;
	INSERT INTO histories SELECT o.row, new.year, s.row FROM participations t
		CROSS JOIN organisations o ON o.id = t.organisation CROSS JOIN project_standings s ON s.project = new.id
		WHERE t.project = new.id;
END;
--> statement-breakpoint
-- Before, since the project's number is gone afterwards.
CREATE TRIGGER `projects_forgotten` BEFORE DELETE ON `projects` BEGIN
	DELETE FROM histories WHERE project = (SELECT row FROM project_standings WHERE project = old.id) AND year = old.year
		AND organisation IN (SELECT o.row FROM participations t CROSS JOIN organisations o ON o.id = t.organisation
			WHERE t.project = old.id);
END;
--> statement-breakpoint
CREATE TRIGGER `projects_redated` AFTER UPDATE OF `year` ON `projects` WHEN old.year <> new.year BEGIN
	UPDATE histories SET year = new.year WHERE year = old.year
		AND project = (SELECT row FROM project_standings WHERE project = new.id)
		AND organisation IN (SELECT o.row FROM participations t CROSS JOIN organisations o ON o.id = t.organisation
			WHERE t.project = new.id);
END;
