ALTER TABLE `restrictions` ADD `notice_after` integer;--> statement-breakpoint
CREATE INDEX `restrictions_unnoticed` ON `restrictions` (`since`) WHERE notice_after IS NOT NULL;