CREATE TABLE `changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`group_id` integer NOT NULL,
	`actor_id` integer,
	`what` text NOT NULL,
	`before` text,
	`after` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `changes_group_id_id` ON `changes` (`group_id`,`id`);--> statement-breakpoint
CREATE INDEX `changes_actor_id` ON `changes` (`actor_id`);--> statement-breakpoint
CREATE INDEX `changes_at` ON `changes` (`at`);--> statement-breakpoint
CREATE TABLE `joins` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `joins_user_id` ON `joins` (`user_id`);--> statement-breakpoint
CREATE TABLE `practice` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`first_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `practice_user_id` ON `practice` (`user_id`);--> statement-breakpoint
CREATE TABLE `preferences` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`language` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `open_questions` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`request_id` integer NOT NULL,
	`group_id` integer NOT NULL,
	`screen` text NOT NULL,
	`args` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `open_questions_group_id` ON `open_questions` (`group_id`);--> statement-breakpoint
CREATE INDEX `open_questions_expires_at` ON `open_questions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `setups` (
	`group_id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`channels` text NOT NULL,
	`waits_for` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `setups_user_id` ON `setups` (`user_id`);--> statement-breakpoint
CREATE INDEX `setups_waits_for` ON `setups` (`waits_for`);--> statement-breakpoint
CREATE INDEX `setups_updated_at` ON `setups` (`updated_at`);--> statement-breakpoint
ALTER TABLE `owners` ADD `language` text;