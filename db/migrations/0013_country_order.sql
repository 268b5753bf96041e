DROP INDEX `organisations_country`;--> statement-breakpoint
CREATE INDEX `organisations_country` ON `organisations` (`country`,"last_confirmed" desc,`search_name`);