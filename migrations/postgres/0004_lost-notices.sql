ALTER TABLE "restrictions" ADD COLUMN "notice_after" bigint;--> statement-breakpoint
CREATE INDEX "restrictions_unnoticed" ON "restrictions" USING btree ("since") WHERE notice_after IS NOT NULL;