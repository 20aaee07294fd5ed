CREATE TABLE "channel_requests" (
	"channel_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channel_requests_user_id_channel_id_pk" PRIMARY KEY("user_id","channel_id")
);
--> statement-breakpoint
CREATE INDEX "channel_requests_asked_at" ON "channel_requests" USING btree ("asked_at");