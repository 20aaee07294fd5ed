import { describe } from 'vitest';

/** The PostgreSQL that the tests may make databases on; undefined when there is none. */
export function postgresUrl(): string | undefined {
  return process.env.TEST_DATABASE_URL;
}

/** The Redis that the tests may use; undefined when there is none. */
export function redisUrl(): string | undefined {
  return process.env.TEST_REDIS_URL;
}

/** Tests that need PostgreSQL; the setup has said loudly when there is none. */
export const describeWithPostgres = describe.runIf(postgresUrl() !== undefined);

/** Tests that need Redis. */
export const describeWithRedis = describe.runIf(redisUrl() !== undefined);
