import { describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES } from '../../src/core/model/settings.ts';
import type { NewFault } from '../simulator/api/faults.ts';
import { spawnBot } from '../support/bot-process.ts';
import { logLines } from '../support/log-lines.ts';
import { openMachine } from '../support/machine/machine.ts';
import { passTime } from '../support/machine/pass-time.ts';
import { prepare } from '../support/scenario.ts';

const ALL_MENUS = 3 * LANGUAGES.length;
const OPERATOR = 4_242;

/** A bot whose first start meets this fault. */
async function startsWith(fault: NewFault, more: Record<string, string> = {}) {
  const machine = openMachine();
  const setup = { intake: 'polling', services: 'SQLite' } as const;
  const prepared = await prepare(setup, { ENVIRONMENT: 'production', ...more }, { machine });
  onTestFinished(prepared.close);
  const { telegram, variables } = prepared;
  const rule = telegram.faults.add({ ...fault, method: 'setMyCommands' });
  const { bot } = await spawnBot(variables);
  onTestFinished(() => bot.kill());
  return {
    ...{ telegram, bot, rule },
    shown: () => telegram.callsOf('setMyCommands').filter(({ ok }) => ok).length,
    passes: (seconds: number) =>
      passTime(seconds, { telegram, machine, url: variables.DATABASE_URL ?? '' }),
    said: (what: RegExp) =>
      logLines(bot.output()).filter(({ level, msg }) => level !== 'debug' && what.test(msg)),
  };
}

const PATIENT = { timeout: 60_000 };

describe('the menus of commands', () => {
  it.each<[string, NewFault, RegExp, number]>([
    ['limits them', { kind: '429', retryAfter: 20, times: 1 }, /^429 /, 21],
    ['has a fault', { kind: '5xx', times: 4 }, /^502 /, 31],
  ])('are completed later where Telegram %s at the start', async (_how, fault, error, seconds) => {
    const { shown, passes, said, bot } = await startsWith(fault);
    await expect.poll(() => said(/a menu is not shown yet/), PATIENT).toHaveLength(1);
    expect(shown()).toBe(0);
    await passes(seconds);
    await expect.poll(shown, PATIENT).toBe(ALL_MENUS);
    await expect
      .poll(() => said(/a menu/), PATIENT)
      .toMatchObject([
        { level: 'warn', menu: 'commands', error: expect.stringMatching(error) },
        { level: 'info', msg: 'a menu is shown' },
      ]);
    expect(bot.output()).not.toContain('unexpected error');
  });

  it('of operators are completed as well', async () => {
    const isForOperator = ({ scope }: Readonly<Record<string, unknown>>) =>
      JSON.stringify(scope).includes(String(OPERATOR));
    const fault = { kind: '429', retryAfter: 20, times: 1, match: isForOperator } as const;
    const { telegram, rule, passes, said } = await startsWith(fault, {
      OPERATOR_IDS: String(OPERATOR),
    });
    const ofOperators = { level: 'warn', menu: 'commands of operators' };
    // Telegram limits all calls of the method alike.
    const isSaid = expect.arrayContaining([expect.objectContaining(ofOperators)]);
    await expect.poll(() => said(/a menu is not shown yet/), PATIENT).toEqual(isSaid);
    await passes(21);
    const told = () =>
      telegram.callsOf('setMyCommands').filter(({ params }) => isForOperator(params));
    await expect.poll(() => told().length, PATIENT).toBe(rule.hits + 1);
  });

  it('that Telegram refuses wait for the next start', async () => {
    const refusal = { kind: 'error', code: 403, description: 'Forbidden: no' } as const;
    const { rule, passes, said, bot } = await startsWith(refusal);
    await expect.poll(() => said(/a menu is refused/), PATIENT).toHaveLength(1);
    const { hits } = rule;
    await passes(120);
    expect(rule.hits).toBe(hits);
    expect(bot.output()).not.toContain('unexpected error');
  });

  it('keep nobody waiting who stops the bot meanwhile', async () => {
    const { bot, said } = await startsWith({ kind: '429', retryAfter: 600 });
    await expect.poll(() => said(/a menu is not shown yet/), PATIENT).toHaveLength(1);
    await expect.poll(() => said(/is running/), PATIENT).toHaveLength(1);
    expect(await bot.stop()).toBe(0);
    expect(said(/closing took too long/)).toEqual([]);
  });
});
