import { expect, it, type TestContext } from 'vitest';
import { freshPostgres, freshSqlite, meddle } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { openLine } from '../support/services/line.ts';
import { healthBecomes, type Opened, openOutage } from './outage.ts';

const PATIENT = { timeout: 180_000 };
/** The bot has to answer within a second; the rest is the machine's. */
const SOON = { timeoutMs: 4_000 };
/** What the bot knows of a group is read again after this time. */
const READ_AGAIN_AFTER_SECONDS = 11;

/** While the database is away, both buttons are answered; afterwards the press is made up for. */
async function areAnswered(
  { bot, street, passes }: Opened,
  outage: { begins(): Promise<void>; ends(): Promise<void> },
): Promise<void> {
  const { telegram, anna, bob, news, cats } = street;
  await street.offends(bob);
  const notice = await cats.shows(/Hello Bob/);
  await passes(READ_AGAIN_AFTER_SECONDS);
  await outage.begins();
  const [verifying, asking] = await Promise.all([
    bob.presses(notice, 'I have joined', SOON),
    anna.pressesData(notice, `join:${cats.id}`, SOON),
  ]);
  for (const answer of [verifying, asking]) {
    expect(answer).toMatchObject({ alert: true, text: expect.stringMatching(/^⏳/) });
  }
  bob.joins(news);
  await outage.ends();
  await healthBecomes(bot, 'healthy');
  await telegram.bot.unmutes(bob, cats, { timeoutMs: 60_000 });
}

const open = (url: string, context: TestContext): Promise<Opened> =>
  openOutage({ intake: 'webhook', variables: { DATABASE_URL: url } }, context);

it('a press is answered while the database answers with errors', PATIENT, async (context) => {
  const { url, drop } = await freshSqlite();
  context.onTestFinished(drop);
  const rename = (from: string, to: string) => () =>
    meddle(url, `ALTER TABLE ${from} RENAME TO ${to}`);
  await areAnswered(await open(url, context), {
    begins: rename('protected_groups', 'elsewhere'),
    ends: rename('elsewhere', 'protected_groups'),
  });
});

describeWithPostgres('while PostgreSQL answers nothing', () => {
  it('a press is answered all the same', PATIENT, async (context) => {
    const { url, drop } = await freshPostgres();
    context.onTestFinished(drop);
    const line = await openLine(url);
    context.onTestFinished(line.cut);
    await areAnswered(await open(line.url, context), {
      begins: async () => line.deafen(),
      ends: line.mend,
    });
  });
});
