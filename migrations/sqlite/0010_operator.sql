CREATE TABLE `blocked` (
	`id` integer PRIMARY KEY NOT NULL,
	`blocked_by` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `departures` (
	`group_id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`asked_at` integer NOT NULL,
	`due_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `departures_due_at` ON `departures` (`due_at`);--> statement-breakpoint
CREATE INDEX `protected_groups_created_at` ON `protected_groups` (`created_at`);