import { openDatabase } from '../src/storage/database.ts';
import { type FreshDatabase, freshPostgres, freshSqlite } from '../test/support/databases.ts';
import { ownPostgres } from '../test/support/services/own-postgres.ts';
import { postgresAnswers } from '../test/support/services/postgres.ts';
import { ownRedis, type RedisServer } from '../test/support/services/redis.ts';
import { type BotApi, FIRST_CHANNEL, openBotApi } from './bot-api.ts';
import { titleOf } from './messages.ts';

export type Services = 'memory' | 'redis';

/** How the kinds of services are called in the table. */
export const SERVICES: Readonly<Record<Services, string>> = {
  memory: 'SQLite and in-process cache',
  redis: 'PostgreSQL and Redis',
};

/** What all measurements share: the servers, and everything that is to be closed in the end. */
export interface Fixtures {
  readonly redis: RedisServer;
  readonly postgresUrl: string;
  readonly api: BotApi;
  /** A database with so many protected groups. */
  database(services: Services, groups: number): Promise<FreshDatabase>;
}

const USUAL_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';

export async function openFixtures(stack: AsyncDisposableStack): Promise<Fixtures> {
  const postgresUrl = await findPostgres(stack);
  process.env.TEST_DATABASE_URL = postgresUrl;
  const redis = await ownRedis();
  stack.defer(() => redis.stop());
  await redis.start();
  const api = await openBotApi();
  stack.defer(() => api.close());
  return {
    redis,
    postgresUrl,
    api,
    async database(services, groups) {
      const database = await (services === 'memory' ? freshSqlite() : freshPostgres());
      stack.defer(() => database.drop());
      await protectGroups(database.url, groups);
      return database;
    },
  };
}

async function findPostgres(stack: AsyncDisposableStack): Promise<string> {
  const url = process.env.TEST_DATABASE_URL ?? USUAL_POSTGRES;
  if (await postgresAnswers(url)) return url;
  const own = await ownPostgres();
  stack.defer(() => own.remove());
  return own.url;
}

const CHANNELS = 20;

export const groupId = (index: number) => -1_001_000_000_000 - index;

/** Protects groups with a channel each, as `/protect` stores it. */
async function protectGroups(url: string, count: number): Promise<void> {
  const database = await openDatabase(url);
  await database.migrate();
  const protect = (index: number) => {
    const id = groupId(index);
    const channelId = FIRST_CHANNEL - (index % CHANNELS);
    const username = `channel_${index % CHANNELS}`;
    return database.groups.protect({
      group: { id, title: titleOf(id) },
      owner: { id: 1_000_000_000, username: 'owner' },
      channels: [{ id: channelId, title: 'Channel', username, inviteLink: null }],
    });
  };
  for (let index = 0; index < count; index += 1) await protect(index);
  await database.close();
}
