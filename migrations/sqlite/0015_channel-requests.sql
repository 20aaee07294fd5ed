CREATE TABLE `channel_requests` (
	`channel_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `channel_id`)
);
--> statement-breakpoint
CREATE INDEX `channel_requests_asked_at` ON `channel_requests` (`asked_at`);