-- How many organisations took part in each action, and how often in all; kept by triggers on `experience`.
CREATE TABLE `action_standings` (
	`action` text PRIMARY KEY NOT NULL,
	`organisations` integer NOT NULL,
	`projects` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO action_standings SELECT action, count(*), sum(projects) FROM experience GROUP BY action;
--> statement-breakpoint
CREATE TRIGGER `experience_begun` AFTER INSERT ON `experience` BEGIN
	INSERT INTO action_standings VALUES (new.action, 1, new.projects)
		ON CONFLICT DO UPDATE SET organisations = organisations + 1, projects = projects + excluded.projects;
END;
--> statement-breakpoint
CREATE TRIGGER `experience_grown` AFTER UPDATE OF `projects` ON `experience` BEGIN
	UPDATE action_standings SET projects = projects + new.projects - old.projects WHERE action = new.action;
END;
--> statement-breakpoint
CREATE TRIGGER `experience_ended` AFTER DELETE ON `experience` BEGIN
	UPDATE action_standings SET organisations = organisations - 1, projects = projects - old.projects
		WHERE action = old.action;
END;
