ALTER TABLE "restrictions" ADD COLUMN "topic_id" bigint;--> statement-breakpoint
ALTER TABLE "restrictions" ADD COLUMN "notice_says" text;