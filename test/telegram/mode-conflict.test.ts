import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  createModeConflict,
  type IntakeMode,
  leaseHolderName,
} from '../../src/telegram/intake/mode-conflict.ts';
import { memoryLog } from '../support/memory-log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An instance that receives updates and one that stands by, on one database. */
function open(leader: IntakeMode, standby: IntakeMode) {
  const holders = new Map([['polling', leaseHolderName(leader, 'one')]]);
  const leases = {
    async acquire(name: string, holder: string) {
      holders.set(name, holder);
      return true;
    },
    holderOf: async (name: string) => holders.get(name),
  };
  const instances = [leader, standby].map((mode, index) => {
    const log = memoryLog();
    const isLeading = () => index === 0;
    return { log, ...createModeConflict({ leases, name: 'polling', mode, isLeading, log }) };
  });
  return {
    instances,
    async look(seconds: number): Promise<void> {
      for (let past = 0; past <= seconds; past += 10) {
        for (const { look } of instances.toReversed()) await look();
        await vi.advanceTimersByTimeAsync(10_000);
      }
    },
    forget: () => holders.clear(),
  };
}

const warningOf = (mine: string, other: string, who: string) =>
  `This instance is configured for ${mine}, and another one on its database for ${other}: only ${who} one receives updates`;

it.each([
  ['polling', 'webhook', 'polling', 'a webhook'],
  ['webhook', 'polling', 'a webhook', 'polling'],
] as const)('instances of which one is for %s and one for %s say so after a while', async (one, other, first, second) => {
  const { instances, look, forget } = open(one, other);
  await look(50);
  expect(instances.map(({ warning }) => warning())).toEqual([undefined, undefined]);
  await vi.advanceTimersByTimeAsync(1);
  await look(60);
  expect(instances.map(({ warning }) => warning())).toEqual([
    warningOf(first, second, 'this'),
    warningOf(second, first, 'the other'),
  ]);
  for (const { log } of instances) expect(log.lines('warn')).toHaveLength(1);
  forget();
  await instances[0]?.look();
  expect(instances[0]?.warning()).toBeUndefined();
});

it('an instance bears with another for a minute, and tells each time anew', async () => {
  const { instances, forget } = open('polling', 'webhook');
  const [leader, standby] = instances;
  const tellTimes = async () => {
    await standby?.look();
    await vi.advanceTimersByTimeAsync(60_000);
    await standby?.look();
    expect(standby?.warning()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await standby?.look();
    await standby?.look();
    return standby?.log.lines('warn').length;
  };
  // A clock that has run for long.
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await tellTimes()).toBe(1);
  forget();
  await standby?.look();
  expect(standby?.warning()).toBeUndefined();
  await leader?.look();
  expect(leaseHolderName('polling', 'one')).toBe('polling one');
  expect(leaseHolderName('webhook', 'one')).toBe('webhook');
});

it('instances that agree say nothing', async () => {
  const { instances, look } = open('polling', 'polling');
  await look(200);
  expect(instances.map(({ warning }) => warning())).toEqual([undefined, undefined]);
});
