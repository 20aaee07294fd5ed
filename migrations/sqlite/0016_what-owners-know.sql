ALTER TABLE `protected_groups` ADD `told_can_enforce` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `protected_groups_untold` ON `protected_groups` (`group_id`) WHERE enabled AND told_can_enforce <> can_enforce;--> statement-breakpoint
ALTER TABLE `group_channel_links` ADD `told_can_see` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `group_channel_links_told_unseen` ON `group_channel_links` (`channel_id`) WHERE NOT told_can_see;--> statement-breakpoint
UPDATE `protected_groups` SET `told_can_enforce` = `can_enforce`;--> statement-breakpoint
UPDATE `group_channel_links` SET `told_can_see` = (SELECT `can_see` FROM `enforced_channels` AS c WHERE c.channel_id = `group_channel_links`.channel_id);