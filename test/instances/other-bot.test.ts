import { expect, it, onTestFinished } from 'vitest';
import { startTelegram } from '../simulator/telegram.ts';
import { startBot } from '../support/bot-process.ts';
import { runCommand } from '../support/command.ts';
import { type FreshDatabase, freshPostgres, freshSqlite } from '../support/databases.ts';
import { openScenario, prepare } from '../support/scenario.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';

/** What the second one prints. */
async function startsAfterAnother(place: FreshDatabase): Promise<string> {
  const first = await openScenario(
    { intake: 'polling', services: 'SQLite' },
    { DATABASE_URL: place.url },
  );
  const other = await startTelegram();
  onTestFinished(async () => {
    await first.close();
    await other.close();
    await place.drop();
  });
  await first.bot.stop();
  const settings = { ...first.variables, BOT_TOKEN: other.token, TELEGRAM_API_ROOT: other.url };
  const forgetting = await runCommand('src/commands/forget.ts', ['--user=1', '--now'], settings);
  expect(forgetting).toMatchObject({ code: 1, stdout: '' });
  expect(forgetting.stderr).toMatch(/^the database belongs to the bot/);
  const started = startBot({ ...settings, PORT: String(await freePort()) });
  return started.then(() => 'started', String);
}

const refusal =
  /DATABASE_URL: cannot use \S+: the database belongs to the bot \d+, and BOT_TOKEN is of the bot \d+/;

it('another bot is refused on a database of SQLite', async () => {
  expect(await startsAfterAnother(await freshSqlite())).toMatch(refusal);
});

const OTHER = { id: 2, is_bot: true, first_name: 'Other', username: 'other_bot' };

it.each<[string, object, string]>([
  ['no bot', { id: 'x' }, 'Not an answer of the API'],
  ['another bot', OTHER, 'other_bot is running'],
])('a bot of which Telegram says once that it is %s keeps its database', async (_, me, said) => {
  const { telegram, variables, close } = await prepare({ intake: 'polling', services: 'SQLite' });
  onTestFinished(close);
  const fault = telegram.faults.add({
    ...{ kind: 'lie', method: 'getMe', times: 1 },
    result: () => me,
  });
  for (const output of [said, 'nezuko_bot is running']) {
    const bot = await startBot(variables);
    expect(fault.hits).toBe(1);
    expect(bot.output()).toContain(output);
    expect(await bot.stop()).toBe(0);
  }
});

describeWithPostgres('another bot', () => {
  it('is refused on a database of PostgreSQL', async () => {
    expect(await startsAfterAnother(await freshPostgres())).toMatch(refusal);
  });
});
