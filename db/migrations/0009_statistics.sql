-- What the statistics show, counted in advance (db/statistics-upkeep.ts keeps it): sums that can be added up further.
-- `sample` comes first: invented organisations are never counted together with others. Empty texts stand for what nobody knows.
CREATE TABLE `statistics_kinds` (
	`sample` integer NOT NULL,
	`country` text NOT NULL,
	`type` text NOT NULL,
	`organisations` integer NOT NULL,
	`active` integer NOT NULL,
	`registered` integer NOT NULL,
	PRIMARY KEY(`sample`, `country`, `type`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `statistics_places` (
	`sample` integer NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`town` text NOT NULL,
	`owner` text NOT NULL,
	`type` text NOT NULL,
	`organisations` integer NOT NULL,
	`active` integer NOT NULL,
	`registered` integer NOT NULL,
	PRIMARY KEY(`sample`, `country`, `region`, `town`, `owner`, `type`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `statistics_cells` (
	`sample` integer NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`town` text NOT NULL,
	`owner` text NOT NULL,
	`type` text NOT NULL,
	`action` text NOT NULL,
	`year` integer NOT NULL,
	`participations` integer NOT NULL,
	`coordinations` integer NOT NULL,
	`newcomers` integer NOT NULL,
	`registered` integer NOT NULL,
	PRIMARY KEY(`sample`, `country`, `region`, `town`, `owner`, `type`, `action`, `year`)
) WITHOUT ROWID;
--> statement-breakpoint
-- `level` says which of kind (1), action (2) and year (4) a row tells apart; what it does not is empty, or 0.
CREATE TABLE `statistics_totals` (
	`sample` integer NOT NULL,
	`level` integer NOT NULL,
	`country` text NOT NULL,
	`type` text NOT NULL,
	`action` text NOT NULL,
	`year` integer NOT NULL,
	`participations` integer NOT NULL,
	`coordinations` integer NOT NULL,
	`newcomers` integer NOT NULL,
	`registered` integer NOT NULL,
	PRIMARY KEY(`sample`, `level`, `country`, `type`, `action`, `year`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO statistics_kinds
	SELECT source_kind = 'sample', country, coalesce(type, ''), count(*),
		sum(exists (SELECT 1 FROM participations t WHERE t.organisation = o.id)), max(source_kind = 'register')
	FROM organisations o GROUP BY 1, 2, 3;
--> statement-breakpoint
INSERT INTO statistics_places
	SELECT it.sample, it.country, region, town, owner, it.type, count(*), sum(it.active), count(*) * k.registered
	FROM (SELECT source_kind = 'sample' AS sample, country, coalesce(region, '') AS region, coalesce(town, '') AS town,
			coalesce(owner, '') AS owner, coalesce(type, '') AS type,
			exists (SELECT 1 FROM participations t WHERE t.organisation = o.id) AS active
		FROM organisations o) it
		JOIN statistics_kinds k ON k.sample = it.sample AND k.country = it.country AND k.type = it.type
	GROUP BY 1, 2, 3, 4, 5, 6;
--> statement-breakpoint
INSERT INTO statistics_cells
	SELECT it.sample, it.country, region, town, owner, it.type, action, year, count(*), sum(coordinates), sum(first),
		count(*) * k.registered
	FROM (SELECT o.source_kind = 'sample' AS sample, o.country, coalesce(o.region, '') AS region,
			coalesce(o.town, '') AS town, coalesce(o.owner, '') AS owner, coalesce(o.type, '') AS type,
			coalesce(p.action, '') AS action, p.year AS year, t.role = 'coordinator' AS coordinates,
			row_number() OVER (PARTITION BY t.organisation ORDER BY p.year, p.id) = 1 AS first
		FROM participations t JOIN organisations o ON o.id = t.organisation JOIN projects p ON p.id = t.project) it
		JOIN statistics_kinds k ON k.sample = it.sample AND k.country = it.country AND k.type = it.type
	GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
--> statement-breakpoint
INSERT INTO statistics_totals
	SELECT sample, level, country, iif(level & 1, type, ''), iif(level & 2, action, ''), iif(level & 4, year, 0),
		sum(participations), sum(coordinations), sum(newcomers), sum(registered)
	FROM statistics_cells CROSS JOIN (SELECT value AS level FROM json_each('[0,1,2,3,4,5,6,7]'))
	GROUP BY 1, 2, 3, 4, 5, 6;
