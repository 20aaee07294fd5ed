CREATE TABLE `visits` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`visited_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `visits_user_id` ON `visits` (`user_id`);--> statement-breakpoint
CREATE INDEX `visits_visited_at` ON `visits` (`visited_at`);