import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/core/enforcement/effect.ts';
import type { Departure } from '../../src/core/model/departure.ts';
import { createDepartures } from '../../src/jobs/forgetting/departures.ts';
import { memoryLog } from '../support/memory-log.ts';

const GROUP = -1001;
const ASKED = new Date('2026-03-01T12:00:00Z');

/** The steps of the job, for a group with so many mutes, as long after it was asked. */
async function stepsOf(options: {
  mutes: number;
  seconds?: number;
  enabled?: boolean;
  leave?: Effect;
  isTriedAgain?: boolean;
}) {
  const { mutes, seconds = 0, enabled = true, leave = 'done' } = options;
  const { isTriedAgain = false } = options;
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);
  const due: Departure[] = [{ groupId: GROUP, reason: 'asked', askedAt: ASKED, isTriedAgain }];
  const run = createDepartures({
    departures: {
      due: async () => due,
      postpone: async (_id, at) => void steps.push(`again at ${at.toISOString().slice(11, 19)}`),
      done: step('done'),
    },
    groups: { setEnabled: async () => enabled },
    ledger: { inGroup: async () => Array.from({ length: Math.min(1, mutes) }) },
    liftAll: step('lift all'),
    leftGroups: { mark: step('mark') },
    farewell: step('farewell'),
    leave: async () => {
      steps.push('leave');
      return leave;
    },
    log: memoryLog(),
    now: () => new Date(ASKED.getTime() + seconds * 1000),
  });
  await run();
  return steps;
}

describe('a group that the bot has no business in', () => {
  it('is left with a word, once nobody is muted there', async () => {
    expect(await stepsOf({ mutes: 0, enabled: false })).toEqual([
      'farewell',
      'leave',
      'mark',
      'done',
    ]);
  });

  it('is not left while mutes are being lifted', async () => {
    expect(await stepsOf({ mutes: 3, enabled: false })).toEqual([]);
  });

  it('has its mutes lifted by the job where a crash came first', async () => {
    expect(await stepsOf({ mutes: 3 })).toEqual(['lift all']);
  });

  it('is left in the end although a mute cannot be lifted', async () => {
    const steps = await stepsOf({ mutes: 1, enabled: false, seconds: 120 });
    expect(steps).toEqual(['farewell', 'leave', 'mark', 'done']);
  });

  it('is tried again later when Telegram does not answer, and done when the bot is gone', async () => {
    const failed = await stepsOf({ mutes: 0, enabled: false, leave: 'failed' });
    expect(failed).toEqual(['farewell', 'leave', 'again at 12:00:30']);
    const again = await stepsOf({ mutes: 0, enabled: false, isTriedAgain: true });
    expect(again).toEqual(['leave', 'mark', 'done']);
    const refused = await stepsOf({ mutes: 0, enabled: false, leave: 'refused' });
    expect(refused).toEqual(['farewell', 'leave', 'mark', 'done']);
  });
});
