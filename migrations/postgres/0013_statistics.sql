CREATE TABLE "asks" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"channel_id" bigint NOT NULL,
	"had_left" boolean NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "asks_group_id_user_id_channel_id_pk" PRIMARY KEY("group_id","user_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "channel_days" (
	"group_id" bigint NOT NULL,
	"channel_id" bigint NOT NULL,
	"day" integer NOT NULL,
	"asked" integer DEFAULT 0 NOT NULL,
	"joined" integer DEFAULT 0 NOT NULL,
	"left_it" integer DEFAULT 0 NOT NULL,
	"came_back" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "channel_days_group_id_channel_id_day_pk" PRIMARY KEY("group_id","channel_id","day")
);
--> statement-breakpoint
CREATE TABLE "group_days" (
	"group_id" bigint NOT NULL,
	"day" integer NOT NULL,
	"messages" integer DEFAULT 0 NOT NULL,
	"offences" integer DEFAULT 0 NOT NULL,
	"verified_1h" integer DEFAULT 0 NOT NULL,
	"verified_6h" integer DEFAULT 0 NOT NULL,
	"verified_24h" integer DEFAULT 0 NOT NULL,
	"verified_later" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "group_days_group_id_day_pk" PRIMARY KEY("group_id","day")
);
--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "channel_days" ADD CONSTRAINT "channel_days_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "group_days" ADD CONSTRAINT "group_days_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "asks_user_id" ON "asks" USING btree ("user_id","channel_id");--> statement-breakpoint
CREATE INDEX "asks_asked_at" ON "asks" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "channel_days_day" ON "channel_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "group_days_day" ON "group_days" USING btree ("day");