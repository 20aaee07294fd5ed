ALTER TABLE "restrictions" ADD COLUMN "remind_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "restrictions" ADD COLUMN "remove_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "restrictions" ADD COLUMN "warnings" integer DEFAULT 0 NOT NULL;