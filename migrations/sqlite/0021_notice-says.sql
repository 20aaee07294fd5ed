ALTER TABLE `restrictions` ADD `topic_id` integer;--> statement-breakpoint
ALTER TABLE `restrictions` ADD `notice_says` text;