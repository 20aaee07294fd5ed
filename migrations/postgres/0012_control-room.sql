CREATE TABLE "changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"group_id" bigint NOT NULL,
	"actor_id" bigint,
	"what" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joins" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "joins_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "practice" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	CONSTRAINT "practice_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "open_questions" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"request_id" bigint NOT NULL,
	"group_id" bigint NOT NULL,
	"screen" text NOT NULL,
	"args" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setups" (
	"group_id" bigint PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"channels" jsonb NOT NULL,
	"waits_for" bigint,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "owners" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "joins" ADD CONSTRAINT "joins_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "practice" ADD CONSTRAINT "practice_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "setups" ADD CONSTRAINT "setups_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "changes_group_id_id" ON "changes" USING btree ("group_id","id");--> statement-breakpoint
CREATE INDEX "changes_actor_id" ON "changes" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "changes_at" ON "changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "joins_user_id" ON "joins" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "practice_user_id" ON "practice" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "open_questions_group_id" ON "open_questions" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "open_questions_expires_at" ON "open_questions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "setups_user_id" ON "setups" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "setups_waits_for" ON "setups" USING btree ("waits_for");--> statement-breakpoint
CREATE INDEX "setups_updated_at" ON "setups" USING btree ("updated_at");