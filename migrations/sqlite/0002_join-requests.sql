CREATE TABLE `join_requests` (
	`group_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `protected_groups`(`group_id`) ON UPDATE cascade ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `join_requests_user_id` ON `join_requests` (`user_id`);--> statement-breakpoint
CREATE INDEX `join_requests_asked_at` ON `join_requests` (`asked_at`);