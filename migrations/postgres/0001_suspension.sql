ALTER TABLE "enforced_channels" ADD COLUMN "can_see" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "protected_groups" ADD COLUMN "can_enforce" boolean DEFAULT true NOT NULL;