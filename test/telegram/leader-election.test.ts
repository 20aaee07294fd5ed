import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLease } from '../../src/core/shared/lease.ts';
import { startLeaderElection } from '../../src/telegram/intake/leader-election.ts';
import { memoryLog } from '../support/memory-log.ts';

/** What the database answers when it is asked for the lease, until it is told otherwise. */
async function open(first: boolean | Error) {
  let answer = first;
  const log = memoryLog();
  let polling = 0;
  const lease = createLease(
    {
      async acquire() {
        if (answer instanceof Error) throw answer;
        return answer;
      },
      release: async () => undefined,
    },
    { name: 'polling', holder: 'me', milliseconds: 4_000 },
  );
  const leading = await startLeaderElection({
    lease,
    log,
    begin() {
      polling += 1;
      const end = async () => {
        polling -= 1;
      };
      return { stop: end, abandon: end };
    },
  });
  return {
    leading,
    log,
    isPolling: () => polling > 0,
    async answers(next: boolean | Error) {
      answer = next;
      await vi.advanceTimersByTimeAsync(10_000);
    },
    async close() {
      const stopped = leading.stop();
      await vi.advanceTimersByTimeAsync(1_000);
      await stopped;
    },
  };
}

const LOST = 'the lease is lost: another instance may receive the updates';
const CUT_OFF = 'receiving no updates: the database does not say who leads';

describe('an instance that polls', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says once that the database is at fault, and leads again when that is back', async () => {
    const { leading, log, isPolling, answers, close } = await open(true);
    await answers(new Error('away'));
    expect([leading.isLeading(), isPolling()]).toEqual([false, false]);
    expect(log.lines('warn')).toEqual([CUT_OFF]);
    await answers(true);
    expect([leading.isLeading(), isPolling()]).toEqual([true, true]);
    expect(log.lines('info')).toEqual(Array(2).fill('leading: this instance receives the updates'));
    await close();
    expect(isPolling()).toBe(false);
  });

  it('says that another may receive the updates only when another holds the lease', async () => {
    const { log, isPolling, answers, close } = await open(true);
    await answers(false);
    expect(isPolling()).toBe(false);
    expect(log.lines('warn')).toEqual([LOST]);
    await close();
  });

  it('stands by for another without a warning, also after the database was away', async () => {
    const { log, answers, close } = await open(false);
    expect(log.lines('info')).toEqual(['standing by: another instance leads']);
    await answers(new Error('away'));
    await answers(false);
    expect(log.lines('warn')).toEqual([CUT_OFF]);
    expect(log.lines('info')).toEqual(Array(2).fill('standing by: another instance leads'));
    await close();
  });
});
