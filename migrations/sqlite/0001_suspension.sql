ALTER TABLE `enforced_channels` ADD `can_see` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `protected_groups` ADD `can_enforce` integer DEFAULT true NOT NULL;