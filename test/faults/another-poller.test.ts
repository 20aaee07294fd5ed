import { expect, it, onTestFinished } from 'vitest';
import { createBotClient } from '../simulator/bot-client.ts';
import { logLines } from '../support/log-lines.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario } from '../support/scenario.ts';
import { healthBecomes, healthOf } from './outage.ts';

/** A minute, and the rest of a long poll. */
const CONTESTED_SECONDS = 95;

it('polls that another process ends are told of once, until it has left the updates alone for a minute', async () => {
  const scenario = await openScenario(
    { intake: 'polling', services: 'SQLite' },
    { LOG_LEVEL: 'info', ENVIRONMENT: 'production' },
    { machine: openMachine() },
  );
  onTestFinished(() => scenario.close());
  const { telegram, bot, passes } = scenario;
  const polls = () => telegram.callsOf('getUpdates').length;
  const another = createBotClient(telegram);
  await telegram.settled();
  for (const _ of [1, 2, 3]) {
    const before = polls();
    await another('getUpdates');
    // The bot asks twice: its first poll is over at once, and the next one waits.
    await expect.poll(() => polls()).toBeGreaterThan(before + 2);
    const { status, checks } = await healthOf(bot);
    expect([status, checks.telegram?.reason]).toEqual([
      'degraded',
      expect.stringMatching(/another process polls/),
    ]);
  }
  const told = logLines(bot.output()).filter(({ msg }) => /cannot fetch updates/.test(String(msg)));
  expect(told).toEqual([
    expect.objectContaining({ error: expect.stringMatching(/another process polls/) }),
  ]);
  expect(bot.output()).not.toContain('receiving updates again');
  await passes(CONTESTED_SECONDS);
  await healthBecomes(bot, 'healthy');
  expect(bot.output()).toContain('receiving updates again');
});
