import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { openScenario } from '../support/scenario.ts';

const LOCKED_MS = 2_500;
/** A loaded machine takes its time, and a lock that stops the bot lasts longer. */
const SOON_MS = 1_000;

it('a bot whose SQLite file another program locks lives on, and makes up for what came meanwhile', async (context) => {
  const scenario = await openScenario({ intake: 'polling', services: 'SQLite' });
  context.onTestFinished(() => scenario.close());
  const { bot, variables } = scenario;
  const { telegram, bob, cats } = await protectedFixtures(scenario);
  await telegram.settled();
  const other = new SqliteDatabase(String(variables.DATABASE_URL).slice('sqlite:'.length));
  context.onTestFinished(() => void other.close());
  other.exec('BEGIN EXCLUSIVE');
  await bob.says(cats, 'buy this');
  const end = performance.now() + LOCKED_MS;
  while (performance.now() < end) {
    const asked = performance.now();
    expect((await fetch(`${bot.address}/live`)).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(SOON_MS);
  }
  expect(cats.canSpeak(bob)).toBe(true);
  other.exec('COMMIT');
  await telegram.bot.mutes(bob, cats, { timeoutMs: 30_000 });
  expect(bot.output()).not.toMatch(/unexpected error|update failed|the database is away/);
});
