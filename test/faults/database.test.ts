import { expect, it, type TestContext } from 'vitest';
import { administer, freshPostgres } from '../support/databases.ts';
import { type LogLine, logLines } from '../support/log-lines.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { openLine } from '../support/services/line.ts';
import { ownPostgres } from '../support/services/own-postgres.ts';
import { eventually, healthOf, isMadeUpFor, OUTAGE_MS, openOutage } from './outage.ts';

const PATIENT = { timeout: 180_000 };

async function freshUrl({ onTestFinished }: TestContext): Promise<string> {
  const place = await freshPostgres();
  onTestFinished(place.drop);
  return place.url;
}

async function openOnLine(intake: 'polling' | 'webhook', context: TestContext) {
  const line = await openLine(await freshUrl(context));
  context.onTestFinished(line.cut);
  return {
    line,
    opened: await openOutage({ intake, variables: { DATABASE_URL: line.url } }, context),
  };
}

describeWithPostgres('an outage of PostgreSQL', { concurrent: true }, () => {
  it.for(['polling', 'webhook'] as const)(
    'that is stopped and started is survived, and what happened meanwhile is handled (%s)',
    PATIENT,
    async (intake, context) => {
      const server = await ownPostgres();
      context.onTestFinished(server.remove);
      const variables = { DATABASE_URL: server.url, ENVIRONMENT: 'production' };
      const opened = await openOutage({ intake, variables }, context);
      await isMadeUpFor(opened, { begins: server.stop, shows: 'unhealthy', ends: server.start });
      const outage = ({ level, msg }: LogLine) =>
        level !== 'debug' && /(unexpected|away|lost|back)/.test(msg);
      await eventually(() => logLines(opened.bot.output()).filter(outage).length, 3);
      const lines = logLines(opened.bot.output()).filter(outage);
      expect(lines.map(({ msg }) => msg).toSorted()).toEqual([
        'database connections were lost',
        'the database is away',
        'the database is back',
      ]);
      expect(lines.find(({ connections }) => connections)?.connections).toBeGreaterThan(1);
    },
  );

  it(
    'that takes no writes any more is told, and what happened meanwhile is handled',
    PATIENT,
    async (context) => {
      const url = await freshUrl(context);
      const name = new URL(url).pathname.slice(1);
      const readOnly = (now: 'on' | 'off') =>
        administer(`ALTER DATABASE ${name} SET default_transaction_read_only = ${now}`);
      const opened = await openOutage(
        { intake: 'webhook', variables: { DATABASE_URL: url } },
        context,
      );
      await isMadeUpFor(opened, {
        async begins() {
          await readOnly('on');
          await administer(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
          );
        },
        shows: 'unhealthy',
        ends: () => readOnly('off'),
      });
    },
  );

  it(
    'that accepts connections and answers nothing is told within 2 s, and survived',
    PATIENT,
    async (context) => {
      const { line, opened } = await openOnLine('webhook', context);
      const isToldSoon = async () =>
        expect((await healthOf(opened.bot)).milliseconds).toBeLessThan(2_000);
      await isMadeUpFor(opened, {
        async begins() {
          line.deafen();
          await isToldSoon();
        },
        shows: 'unhealthy',
        meanwhile: isToldSoon,
        ends: line.mend,
      });
    },
  );

  it(
    'from which it is cut off during traffic is survived, and what happened meanwhile is handled',
    PATIENT,
    async (context) => {
      const { line, opened } = await openOnLine('polling', context);
      const { street } = opened;
      let traffic: Promise<void> | undefined;
      await isMadeUpFor(opened, {
        async begins() {
          traffic = street.goesOnFor(OUTAGE_MS);
          await eventually(() => street.cats.liveMessages().length > 3, true);
          line.cut();
        },
        shows: 'unhealthy',
        meanwhile: async () => traffic,
        ends: line.mend,
      });
    },
  );
});
