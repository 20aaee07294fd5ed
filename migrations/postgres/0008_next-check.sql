DROP INDEX "restrictions_unfinished";--> statement-breakpoint
DROP INDEX "restrictions_until";--> statement-breakpoint
DROP INDEX "restrictions_unnoticed";--> statement-breakpoint
ALTER TABLE "restrictions" ADD COLUMN "next_check_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "restrictions_unchecked" ON "restrictions" USING btree ("state","updated_at");--> statement-breakpoint
CREATE INDEX "restrictions_next_check" ON "restrictions" USING btree ("next_check_at");--> statement-breakpoint
UPDATE "restrictions" SET "next_check_at" = "until" WHERE "state" = 'muted' AND "notice_after" IS NULL;
