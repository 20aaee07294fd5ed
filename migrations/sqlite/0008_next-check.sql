ALTER TABLE `restrictions` ADD `next_check_at` integer;--> statement-breakpoint
CREATE INDEX `restrictions_next_check` ON `restrictions` (`next_check_at`) WHERE next_check_at IS NOT NULL;