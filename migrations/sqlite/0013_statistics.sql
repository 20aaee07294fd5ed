CREATE TABLE `asks` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`channel_id` integer NOT NULL,
	`had_left` integer NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`, `channel_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `asks_user_id` ON `asks` (`user_id`,`channel_id`);--> statement-breakpoint
CREATE INDEX `asks_asked_at` ON `asks` (`asked_at`);--> statement-breakpoint
CREATE TABLE `channel_days` (
	`group_id` integer NOT NULL,
	`channel_id` integer NOT NULL,
	`day` integer NOT NULL,
	`asked` integer DEFAULT 0 NOT NULL,
	`joined` integer DEFAULT 0 NOT NULL,
	`left_it` integer DEFAULT 0 NOT NULL,
	`came_back` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`group_id`, `channel_id`, `day`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `channel_days_day` ON `channel_days` (`day`);--> statement-breakpoint
CREATE TABLE `group_days` (
	`group_id` integer NOT NULL,
	`day` integer NOT NULL,
	`messages` integer DEFAULT 0 NOT NULL,
	`offences` integer DEFAULT 0 NOT NULL,
	`verified_1h` integer DEFAULT 0 NOT NULL,
	`verified_6h` integer DEFAULT 0 NOT NULL,
	`verified_24h` integer DEFAULT 0 NOT NULL,
	`verified_later` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`group_id`, `day`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `group_days_day` ON `group_days` (`day`);