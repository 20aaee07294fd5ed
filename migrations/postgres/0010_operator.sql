CREATE TABLE "blocked" (
	"id" bigint PRIMARY KEY NOT NULL,
	"blocked_by" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "departures" (
	"group_id" bigint PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "departures_due_at" ON "departures" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "protected_groups_created_at" ON "protected_groups" USING btree ("created_at");