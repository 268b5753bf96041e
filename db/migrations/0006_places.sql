-- Where organisations are, for searches near a place, and both orders of a list read off an index as far as needed.
DROP INDEX `organisations_confirmed`;--> statement-breakpoint
CREATE INDEX `organisations_place` ON `organisations` (`latitude`,`longitude`);--> statement-breakpoint
CREATE INDEX `organisations_confirmed` ON `organisations` ("last_confirmed" desc,`search_name`);--> statement-breakpoint
DROP TRIGGER `organisations_changed`;
--> statement-breakpoint
CREATE TRIGGER `organisations_changed` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.search_name <> new.search_name OR old.search_terms <> new.search_terms
	OR old.search_text <> new.search_text OR old.search_roles <> new.search_roles OR old.themes <> new.themes
	OR old.languages <> new.languages OR old.actions <> new.actions OR old.country <> new.country
	OR old.region IS NOT new.region OR old.type IS NOT new.type OR old.source_kind <> new.source_kind
	OR old.last_confirmed IS NOT new.last_confirmed OR trim(coalesce(old.seeks, '')) <> trim(coalesce(new.seeks, ''))
	OR old.latitude IS NOT new.latitude OR old.longitude IS NOT new.longitude
BEGIN
	INSERT INTO organisation_changes (organisation, version)
		VALUES (new.row, (SELECT coalesce(max(version), 0) + 1 FROM organisation_changes))
		ON CONFLICT (organisation) DO UPDATE SET version = excluded.version;
END;
--> statement-breakpoint
-- Terms are written list by list: sorting them together took longer than writing them.
DROP TRIGGER `organisations_inserted`;
--> statement-breakpoint
CREATE TRIGGER `organisations_inserted` AFTER INSERT ON `organisations` BEGIN
	INSERT INTO organisation_index (rowid, search_name, search_terms, search_text)
		VALUES (new.row, new.search_name, new.search_terms, new.search_text);
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'role', value, new.row FROM json_each(new.search_roles) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'theme', value, new.row FROM json_each(new.themes) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'language', value, new.row FROM json_each(new.languages) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'action', value, new.row FROM json_each(new.actions) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_changes (organisation, version)
		VALUES (new.row, (SELECT coalesce(max(version), 0) + 1 FROM organisation_changes))
		ON CONFLICT (organisation) DO UPDATE SET version = excluded.version;
END;
--> statement-breakpoint
DROP TRIGGER `organisations_refiled`;
--> statement-breakpoint
CREATE TRIGGER `organisations_refiled` AFTER UPDATE ON `organisations`
WHEN old.row <> new.row OR old.search_roles <> new.search_roles OR old.themes <> new.themes
	OR old.languages <> new.languages OR old.actions <> new.actions
BEGIN
	DELETE FROM organisation_terms WHERE organisation = old.row;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'role', value, new.row FROM json_each(new.search_roles) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'theme', value, new.row FROM json_each(new.themes) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'language', value, new.row FROM json_each(new.languages) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
	INSERT INTO organisation_terms (kind, value, organisation)
		SELECT 'action', value, new.row FROM json_each(new.actions) WHERE value IS NOT NULL ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
-- An index of a search engine made before knows no places: a new one takes over.
DELETE FROM index_deliveries;
