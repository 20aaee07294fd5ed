ALTER TABLE `protected_groups` ADD `left_at` integer;--> statement-breakpoint
CREATE INDEX `protected_groups_left_at` ON `protected_groups` (`left_at`) WHERE left_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `protected_groups_quiet` ON `protected_groups` (`updated_at`) WHERE left_at IS NULL AND NOT (enabled AND can_enforce);