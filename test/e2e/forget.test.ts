import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { runCommand } from '../support/command.ts';
import { meddle } from '../support/databases.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, openScenario, type Scenario } from '../support/scenario.ts';

const forget = ({ variables }: Scenario, ...args: string[]) =>
  runCommand('src/commands/forget.ts', args, variables);

/** What was erased, without how much of it. */
const kindsIn = (output: string) =>
  [...output.matchAll(/^ {2}(.+): \d+$/gm)].map(([, kind]) => kind);

describeScenes(
  'the command that forgets',
  ONE_SETUP,
  (scenario) => {
    it('lifts the mutes of a person and erases them, beside the running bot', async () => {
      const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
      const eve = telegram.user('Eve');
      await eve.joins(cats);
      for (const person of [bob, eve]) await person.says(cats, 'hi');
      for (const person of [bob, eve]) await telegram.bot.mutes(person, cats);
      await telegram.settled();
      const { code, stdout } = await forget(scenario(), `--user=${bob.id}`);
      expect(stdout).toMatch(/Mutes lifted: 1\. Erased:\n {2}mutes in the ledger: 0\n/);
      const [shown] = /Mutes lifted:[^`]*/.exec(readFileSync('docs/commands.md', 'utf8')) ?? [];
      expect(kindsIn(stdout)).toEqual(kindsIn(shown ?? ''));
      expect(code).toBe(0);
      expect(cats.canSpeak(bob)).toBe(true);
      expect(cats.canSpeak(eve)).toBe(false);
      const database = await openDatabase(scenario().variables.DATABASE_URL ?? '');
      expect(await database.restrictions.ofUser(bob.id)).toEqual([]);
      expect(await database.activity.groupsWhereSeen(bob.id, [cats.id])).toEqual([]);
      await database.close();
      await bob.says(cats, 'hi again');
      await telegram.bot.mutes(bob, cats);
      bob.joins(news);
      await telegram.bot.unmutes(bob, cats);
      expect(cats.canSpeak(anna)).toBe(true);
    });

    it('lifts the mutes of a group and erases it, and another one goes on', async () => {
      const erased = await protectedFixtures(scenario());
      const other = await protectedFixtures(scenario());
      const { telegram, bob, anna, cats } = erased;
      for (const fixtures of [erased, other]) {
        const offence = await fixtures.bob.says(fixtures.cats, 'hi');
        await offence.disappears();
        await telegram.bot.mutes(fixtures.bob, fixtures.cats);
      }
      await telegram.settled();
      const { code, stdout } = await forget(scenario(), `--group=${cats.id}`);
      expect(stdout).toMatch(/Mutes lifted: 1\. Erased:\n {2}protected group: 1\n/);
      expect(code).toBe(0);
      expect(cats.canSpeak(bob)).toBe(true);
      // Each instance remembers a group for some seconds.
      await telegram.settled();
      await scenario().passes(11);
      const asked = await anna.says(cats, '/status');
      await cats.shows(/not protected/, { to: anna, after: asked });
      await telegram.until(
        () => !cats.liveMessagesOfBot().some(({ text }) => text.includes('you must join')),
        'the notice to go',
      );
      expect(other.cats.canSpeak(other.bob)).toBe(false);
      other.bob.joins(other.news);
      await telegram.bot.unmutes(other.bob, other.cats);
    });

    it('erases nothing while mutes cannot be lifted, unless it is told to', async () => {
      const { telegram, bob, cats } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      await telegram.settled();
      const fault = telegram.faults.add({
        method: 'getChatMember',
        kind: 'error',
        code: 400,
        description: 'Bad Request: member not found',
      });
      const end = await forget(scenario(), `--user=${bob.id}`);
      expect(end).toMatchObject({ code: 1, stdout: '' });
      expect(end.stderr).toMatch(
        new RegExp(
          `person ${bob.id} in group ${cats.id}: muted until 2[\\s\\S]*Nothing was erased`,
        ),
      );
      expect(cats.canSpeak(bob)).toBe(false);
      const now = await forget(scenario(), `--user=${bob.id}`, '--now');
      expect(now.stdout).toMatch(/could not be lifted[\s\S]*Erased:\n {2}mutes in the ledger: 1/);
      fault.remove();
    });
  },
  { timePasses: true },
);

it('the command that forgets ends at once when it fails, though another call still waits', {
  timeout: 30_000,
}, async () => {
  const scenario = await openScenario({ intake: 'polling', services: 'SQLite' });
  onTestFinished(() => scenario.close());
  const { telegram, bob, cats } = await protectedFixtures(scenario);
  const eve = telegram.user('Eve');
  await eve.joins(cats);
  await bob.says(cats, 'hi');
  for (const person of [bob, eve]) await telegram.bot.mutes(person, cats);
  await telegram.settled();
  await scenario.bot.stop();
  const url = scenario.variables.DATABASE_URL ?? '';
  await meddle(
    url,
    `CREATE TRIGGER broken BEFORE DELETE ON restrictions WHEN OLD.user_id = ${bob.id}
     BEGIN SELECT RAISE(ABORT, 'the ledger is broken'); END`,
  );
  const hanging = telegram.faults.add({
    method: 'getChatMember',
    match: ({ user_id }) => user_id === eve.id,
    kind: 'hang',
  });
  const end = await forget(scenario, `--group=${cats.id}`);
  expect(end).toMatchObject({ code: 1, stderr: 'the ledger is broken\n' });
  expect(hanging.hits).toBe(1);
});

it('the command that forgets makes no database where there is none', async () => {
  const path = join(tmpdir(), `nezuko-none-${process.pid}`, 'x.db');
  const variables = { BOT_TOKEN: '123456:AAabcdefghijklmnop', DATABASE_URL: `sqlite:${path}` };
  const end = await runCommand('src/commands/forget.ts', ['--user', '1'], variables);
  expect(end).toMatchObject({ code: 1, stderr: `There is no database ${path}.\n` });
  expect(existsSync(dirname(path))).toBe(false);
});

it.each([
  ['forget', '--user=0x10'],
  ['forget', '--user=1e3'],
  ['forget', '--user=16.0'],
  ['forget', '--user=9007199254740993'],
  ['forget', '--group=-0b1'],
  ['forget', '--group=-01'],
  ['warm', '--group=-01'],
  ['warm', '--group=1'],
])('the command %s does not take %s for the id of somebody', async (name, argument) => {
  const end = await runCommand(`src/commands/${name}.ts`, [argument], {});
  expect(end).toMatchObject({ code: 1, stderr: expect.stringMatching(/is invalid.*Usage:/s) });
});

it('the command that forgets says how it is used when it is not told whom to forget', async () => {
  for (const args of [[], ['--group=1'], ['--user=1', '--group=-1'], ['--all']]) {
    const end = await runCommand('src/commands/forget.ts', args, {});
    expect(end).toMatchObject({ code: 1, stderr: expect.stringContaining('Usage:') });
  }
});
