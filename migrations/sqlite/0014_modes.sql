ALTER TABLE `restrictions` ADD `remind_at` integer;--> statement-breakpoint
ALTER TABLE `restrictions` ADD `remove_at` integer;--> statement-breakpoint
ALTER TABLE `restrictions` ADD `warnings` integer DEFAULT 0 NOT NULL;