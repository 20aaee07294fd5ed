import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  createModeConflict,
  holderFor,
  type IntakeMode,
} from '../../src/telegram/intake/mode-conflict.ts';
import { memoryLog } from '../support/memory-log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An instance that receives updates and one that stands by, on one database. */
function open(leader: IntakeMode, standby: IntakeMode) {
  const holders = new Map([['polling', holderFor(leader, 'one')]]);
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

it.each([
  ['polling', 'webhook'],
  ['webhook', 'polling'],
] as const)('instances of which one is for %s and one for %s say so after a while', async (one, other) => {
  const { instances, look, forget } = open(one, other);
  await look(40);
  expect(instances.map(({ warning }) => warning())).toEqual([undefined, undefined]);
  await look(60);
  const [leader, standby] = instances.map(({ warning }) => warning());
  expect(leader).toMatch(/only this one receives updates/);
  expect(standby).toMatch(/only the other one receives updates/);
  for (const { log } of instances) expect(log.lines('warn')).toHaveLength(1);
  forget();
  await instances[0]?.look();
  expect(instances[0]?.warning()).toBeUndefined();
});

it('instances that agree say nothing', async () => {
  const { instances, look } = open('polling', 'polling');
  await look(200);
  expect(instances.map(({ warning }) => warning())).toEqual([undefined, undefined]);
});
