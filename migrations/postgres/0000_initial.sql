CREATE TABLE "activity" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"last_seen" timestamp with time zone NOT NULL,
	CONSTRAINT "activity_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "enforced_channels" (
	"channel_id" bigint PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"username" text,
	"invite_link" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scheduled_deletions" (
	"chat_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "scheduled_deletions_chat_id_message_id_pk" PRIMARY KEY("chat_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "protected_groups" (
	"group_id" bigint PRIMARY KEY NOT NULL,
	"owner_id" bigint,
	"title" text NOT NULL,
	"enabled" boolean NOT NULL,
	"params" jsonb NOT NULL,
	"protected_since" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_channel_links" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"group_id" bigint NOT NULL,
	"channel_id" bigint NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "owners" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"username" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restrictions" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"prior" jsonb,
	"missing" jsonb NOT NULL,
	"notice_message_id" bigint,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "restrictions_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "protected_groups" ADD CONSTRAINT "protected_groups_owner_id_owners_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "owners"("user_id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_channel_links" ADD CONSTRAINT "group_channel_links_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "group_channel_links" ADD CONSTRAINT "group_channel_links_channel_id_enforced_channels_channel_id_fk" FOREIGN KEY ("channel_id") REFERENCES "enforced_channels"("channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "activity_user_id" ON "activity" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "activity_last_seen" ON "activity" USING btree ("last_seen");--> statement-breakpoint
CREATE INDEX "scheduled_deletions_due_at" ON "scheduled_deletions" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "protected_groups_owner_id" ON "protected_groups" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "protected_groups_enabled" ON "protected_groups" USING btree ("enabled") WHERE enabled;--> statement-breakpoint
CREATE INDEX "protected_groups_group_id_enabled" ON "protected_groups" USING btree ("group_id","enabled");--> statement-breakpoint
CREATE UNIQUE INDEX "group_channel_links_group_id_channel_id" ON "group_channel_links" USING btree ("group_id","channel_id");--> statement-breakpoint
CREATE INDEX "group_channel_links_group_id" ON "group_channel_links" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "group_channel_links_channel_id" ON "group_channel_links" USING btree ("channel_id");--> statement-breakpoint
CREATE INDEX "restrictions_user_id" ON "restrictions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "restrictions_notice" ON "restrictions" USING btree ("group_id","notice_message_id");--> statement-breakpoint
CREATE INDEX "restrictions_unfinished" ON "restrictions" USING btree ("state","updated_at");--> statement-breakpoint
CREATE INDEX "restrictions_until" ON "restrictions" USING btree ("until");