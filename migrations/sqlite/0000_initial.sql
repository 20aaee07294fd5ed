CREATE TABLE `activity` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`last_seen` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `activity_user_id` ON `activity` (`user_id`);--> statement-breakpoint
CREATE INDEX `activity_last_seen` ON `activity` (`last_seen`);--> statement-breakpoint
CREATE TABLE `enforced_channels` (
	`channel_id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`username` text,
	`invite_link` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `scheduled_deletions` (
	`chat_id` integer NOT NULL,
	`message_id` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`chat_id`, `message_id`)
);
--> statement-breakpoint
CREATE INDEX `scheduled_deletions_due_at` ON `scheduled_deletions` (`due_at`);--> statement-breakpoint
CREATE TABLE `protected_groups` (
	`group_id` integer PRIMARY KEY NOT NULL,
	`owner_id` integer,
	`title` text NOT NULL,
	`enabled` integer NOT NULL,
	`params` text NOT NULL,
	`protected_since` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`user_id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `protected_groups_owner_id` ON `protected_groups` (`owner_id`);--> statement-breakpoint
CREATE INDEX `protected_groups_enabled` ON `protected_groups` (`enabled`) WHERE enabled;--> statement-breakpoint
CREATE INDEX `protected_groups_group_id_enabled` ON `protected_groups` (`group_id`,`enabled`);--> statement-breakpoint
CREATE TABLE `group_channel_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`group_id` integer NOT NULL,
	`channel_id` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade,
	FOREIGN KEY (`channel_id`) REFERENCES `enforced_channels`(`channel_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_channel_links_group_id_channel_id` ON `group_channel_links` (`group_id`,`channel_id`);--> statement-breakpoint
CREATE INDEX `group_channel_links_group_id` ON `group_channel_links` (`group_id`);--> statement-breakpoint
CREATE INDEX `group_channel_links_channel_id` ON `group_channel_links` (`channel_id`);--> statement-breakpoint
CREATE TABLE `owners` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`username` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `restrictions` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	`prior` text,
	`missing` text NOT NULL,
	`notice_message_id` integer,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `restrictions_user_id` ON `restrictions` (`user_id`);--> statement-breakpoint
CREATE INDEX `restrictions_notice` ON `restrictions` (`group_id`,`notice_message_id`);--> statement-breakpoint
CREATE INDEX `restrictions_unfinished` ON `restrictions` (`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `restrictions_until` ON `restrictions` (`until`);