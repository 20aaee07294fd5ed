import { unlinkSync } from 'node:fs';
import { describe, expect, it, type TestContext } from 'vitest';
import { freshPostgres, freshSqlite, meddle } from '../support/databases.ts';
import { scrape } from '../support/exposition.ts';
import { repeated } from '../support/in-full.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { healthBecomes, healthOf, OUTAGE_MS, openOutage } from './outage.ts';

async function openOn(
  fresh: typeof freshSqlite,
  intake: 'polling' | 'webhook',
  context: TestContext,
) {
  const place = await fresh();
  context.onTestFinished(place.drop);
  const variables = { DATABASE_URL: place.url, LOG_LEVEL: 'info' };
  return { url: place.url, ...(await openOutage({ intake, variables }, context)) };
}

/** What was begun and interrupted is completed by then. */
const COMPLETED_AFTER_SECONDS = 31;
/** What fails by itself is tried for so long. */
const TRIED_FOR_SECONDS = 61;

const reasonOf = async (bot: Parameters<typeof healthOf>[0]) =>
  (await healthOf(bot)).checks.database?.reason;

/** What is wrong with a database that answers. */
function errorsOn(fresh: typeof freshSqlite): void {
  const tables = [
    ['restrictions', 'polling'],
    ['protected_groups', 'webhook'],
    ['restrictions', 'webhook'],
    ['enforced_channels', 'polling'],
  ] as const;

  it.for(repeated(tables, 2))(
    'a table that is away for a moment (%s) loses nothing, and is told (%s)',
    { timeout: 180_000 },
    async ([table, intake], context) => {
      const { url, bot, street, passes } = await openOn(fresh, intake, context);
      const { telegram, bob, news, cats } = street;
      const muted = street.newcomer('Muted');
      await telegram.bot.mutes(muted, cats);
      await telegram.settled();

      await meddle(url, `ALTER TABLE ${table} RENAME TO elsewhere`);
      await street.offends(bob);
      muted.joins(news);
      await healthBecomes(bot, 'unhealthy');
      expect((await healthOf(bot)).code).toBe(503);
      expect(await reasonOf(bot)).toMatch(
        new RegExp(`${table}.* does not exist|no such table.*${table}`),
      );
      await street.goesOnFor(OUTAGE_MS);
      await meddle(url, `ALTER TABLE elsewhere RENAME TO ${table}`);

      await healthBecomes(bot, 'healthy');
      await passes(COMPLETED_AFTER_SECONDS);
      await telegram.bot.mutes(bob, cats);
      await telegram.bot.unmutes(muted, cats);
      await healthBecomes(bot, 'healthy');
      expect(street.wrongs).toEqual([]);
      expect(bot.output()).not.toMatch(/update failed|put aside/);
    },
  );
}

describe('errors of SQLite', () => {
  errorsOn(freshSqlite);

  it('say when the file was deleted while the bot runs', async (context) => {
    const { url, bot } = await openOn(freshSqlite, 'polling', context);
    unlinkSync(url.slice('sqlite:'.length));
    await healthBecomes(bot, 'unhealthy');
    expect(await reasonOf(bot)).toMatch(/was deleted while the bot runs on it: restart the bot/);
  }, 60_000);
});

describeWithPostgres('errors of PostgreSQL', () => {
  errorsOn(freshPostgres);

  it('an update that fails by itself is put aside in the end, and holds up nobody', async (context) => {
    const { url, bot, street, passes } = await openOn(freshPostgres, 'polling', context);
    const { telegram, bob, cats } = street;
    const carol = street.newcomer('Carol');
    await telegram.bot.mutes(carol, cats);
    await meddle(
      url,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'poison'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON restrictions FOR EACH ROW
         WHEN (NEW.user_id = ${bob.id}) EXECUTE FUNCTION refuse()`,
    );
    await street.offends(bob);
    const dave = street.newcomer('Dave');
    await telegram.bot.mutes(dave, cats, { timeoutMs: 10_000 });
    const putAside = async () => (await scrape(bot.address)).value('bot_updates_put_aside_total');
    await passes(TRIED_FOR_SECONDS);
    await expect.poll(putAside).toBeGreaterThan(0);
    await healthBecomes(bot, 'healthy');
    expect(bot.output()).toMatch(/put aside.*/);
    expect(bot.output().match(/update put off/g)?.length).toBeLessThanOrEqual(3);
  }, 180_000);
});
