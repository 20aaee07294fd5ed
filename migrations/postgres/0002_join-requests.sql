CREATE TABLE "join_requests" (
	"group_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "join_requests_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_group_id_protected_groups_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "protected_groups"("group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "join_requests_user_id" ON "join_requests" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "join_requests_asked_at" ON "join_requests" USING btree ("asked_at");