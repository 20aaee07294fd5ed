CREATE TABLE "visits" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"visited_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visits_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "visits_user_id" ON "visits" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "visits_visited_at" ON "visits" USING btree ("visited_at");