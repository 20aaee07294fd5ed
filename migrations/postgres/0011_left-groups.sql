ALTER TABLE "protected_groups" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "protected_groups_left_at" ON "protected_groups" USING btree ("left_at") WHERE left_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "protected_groups_quiet" ON "protected_groups" USING btree ("updated_at") WHERE left_at IS NULL AND NOT (enabled AND can_enforce);