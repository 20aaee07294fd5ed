ALTER TABLE `join_requests` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `join_requests` ADD `tries` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `join_requests_due_at` ON `join_requests` (`due_at`);