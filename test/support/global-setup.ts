import launcher from '../../src/run.cjs';
import { hasAnalyzer } from './services/analyzer.ts';
import { chromium } from './services/chromium.ts';
import { ownPostgres } from './services/own-postgres.ts';
import { pgTools } from './services/pg-tools.ts';
import { postgresAnswers, roomOf } from './services/postgres.ts';
import { hasPromtool } from './services/promtool.ts';
import { hasRedisServer, ownRedis, redisAnswers } from './services/redis.ts';

const USUAL_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';
const USUAL_REDIS = 'redis://127.0.0.1:6379';

/** Each test file may start three bots with 30 connections, and four run at a time. */
const CONNECTIONS = 400;

type Stop = () => Promise<void>;

/**
 * Finds PostgreSQL and Redis, or starts them: those that are named, those at the usual addresses
 * (a PostgreSQL only with room for the bots of all tests), or servers of our own. What cannot be had is said loudly, and is an error in CI.
 */
export default async function setup(): Promise<Stop> {
  if (!launcher.isSupported(process.versions.node)) {
    process.stderr.write(`Node ${process.versions.node} is too old: "npm test" uses another.\n`);
    process.exit(1);
  }
  const stops: Stop[] = [];
  const lacking: string[] = [];
  await findPostgres(stops).catch((error) => lacking.push(`PostgreSQL (${error.message})`));
  await findRedis(stops).catch((error) => lacking.push(`Redis (${error.message})`));
  if (!hasPromtool) lacking.push('promtool (install Debian’s package prometheus)');
  if (!pgTools) lacking.push('pg_dump with its server (install Debian’s package postgresql)');
  if (!hasAnalyzer) lacking.push('systemd-analyze (install Debian’s package systemd)');
  if (!chromium)
    lacking.push('chromium (install Debian’s package chromium, or name it in CHROMIUM)');
  const complaint = `\n!!! TESTS ARE LEFT OUT: there is no ${lacking.join(' and no ')}.\n`;
  if (lacking.length > 0) {
    process.stderr.write(complaint);
    if (process.env.CI) throw new Error('CI needs every service');
  }
  return async () => {
    for (const stop of stops) await stop();
    if (lacking.length > 0) process.stderr.write(complaint);
  };
}

async function findPostgres(stops: Stop[]): Promise<void> {
  const named = process.env.TEST_DATABASE_URL;
  if (named !== undefined) {
    if (await postgresAnswers(named)) return;
    delete process.env.TEST_DATABASE_URL;
    throw new Error('none answers at TEST_DATABASE_URL');
  }
  const isThere = await postgresAnswers(USUAL_POSTGRES);
  const hasRoom = isThere && (await roomOf(USUAL_POSTGRES)) >= CONNECTIONS;
  process.env.TEST_DATABASE_URL = USUAL_POSTGRES;
  if (hasRoom) return;
  try {
    const own = await ownPostgres(CONNECTIONS);
    stops.push(own.remove);
    process.env.TEST_DATABASE_URL = own.url;
  } catch (error) {
    if (isThere) return;
    delete process.env.TEST_DATABASE_URL;
    throw error;
  }
}

async function findRedis(stops: Stop[]): Promise<void> {
  const named = process.env.TEST_REDIS_URL;
  if (named !== undefined) {
    if (await redisAnswers(named)) return;
    delete process.env.TEST_REDIS_URL;
    throw new Error('none answers at TEST_REDIS_URL');
  }
  if (await redisAnswers(USUAL_REDIS)) {
    process.env.TEST_REDIS_URL = USUAL_REDIS;
    return;
  }
  if (!hasRedisServer()) throw new Error('none answers, and redis-server is not installed');
  const own = await ownRedis();
  await own.start();
  stops.push(own.stop);
  process.env.TEST_REDIS_URL = own.url;
}
