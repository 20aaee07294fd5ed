import { describe, expect, it, type TestContext } from 'vitest';
import type { NewFault } from '../simulator/api/faults.ts';
import type { Setup } from '../support/scenario.ts';
import {
  eventually,
  healthBecomes,
  healthOf,
  OUTAGE_MS,
  openForgetful,
  openStreet,
  type Street,
  timed,
} from './outage.ts';

const PATIENT = { timeout: 120_000 };

async function open(intake: Setup['intake'], { onTestFinished }: TestContext) {
  const scenario = await openForgetful({ intake, services: 'SQLite' });
  onTestFinished(() => scenario.close());
  const street = await openStreet(scenario);
  await healthBecomes(scenario.bot, 'healthy');
  return { bot: scenario.bot, street };
}

/**
 * What could not be known or done then is known and done now, at their next message at the latest.
 */
async function isMadeUpFor(street: Street): Promise<void> {
  const { telegram, bob, cats } = street;
  if (cats.canSpeak(bob)) await street.offends(bob);
  await telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 });
  await cats.shows(/Hello Bob/, { timeoutMs: 60_000 });
  expect(street.wrongs).toEqual([]);
}

describe.concurrent('an outage of Telegram', () => {
  it.for(['polling', 'webhook'] as const)(
    'in which nobody is there is survived, and what happened meanwhile is handled (%s)',
    PATIENT,
    async (intake, context) => {
      const { bot, street } = await open(intake, context);
      const { telegram, bob, news, cats } = street;
      const muted = street.newcomer('Muted');
      await telegram.bot.mutes(muted, cats);
      await telegram.settled();
      await telegram.stopListening();
      const offence = await street.offends(bob);
      muted.joins(news);
      await street.goesOnFor(OUTAGE_MS);
      await healthBecomes(bot, 'degraded');
      expect((await healthOf(bot)).code).toBe(200);
      await telegram.startListening();
      await timed(`Telegram back, offence handled (${intake})`, () =>
        telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 }),
      );
      await offence.disappears({ timeoutMs: 60_000 });
      await telegram.bot.unmutes(muted, cats, { timeoutMs: 60_000 });
      await healthBecomes(bot, 'healthy');
      await isMadeUpFor(street);
    },
  );

  it.for<[string, NewFault, boolean]>([
    ['answers 502 to everything', { kind: '5xx', html: true }, true],
    ['drops every connection', { kind: 'drop' }, true],
    ['carries everything out and answers 502', { kind: 'executed-but-502' }, true],
    ['wants to be left alone (429)', { kind: '429', retryAfter: 3 }, false],
    ['takes three seconds for everything', { kind: 'slow', ms: 3_000 }, false],
  ])('in which it %s is survived', PATIENT, async ([, fault, isSeen], context) => {
    const { bot, street } = await open('polling', context);
    const { telegram, bob } = street;
    await telegram.settled();
    const rule = telegram.faults.add(fault);
    await street.offends(bob);
    await street.goesOnFor(OUTAGE_MS);
    expect(rule.hits).toBeGreaterThan(0);
    if (isSeen) await healthBecomes(bot, 'degraded');
    rule.remove();
    await healthBecomes(bot, 'healthy');
    await isMadeUpFor(street);
    const notices = () =>
      street.cats.liveMessagesOfBot().filter(({ text }) => /Hello Bob/.test(text));
    await eventually(() => notices().length, 1);
    expect(bot.output()).not.toMatch(/unexpected error|update failed/);
  });
});
