ALTER TABLE `holds` ADD `tutor_there` integer;--> statement-breakpoint
ALTER TABLE `holds` ADD `work_agreed` integer;