import { describe, expect, it, vi } from 'vitest';
import { createLease } from '../../src/core/shared/lease.ts';
import { startLeaderElection } from '../../src/telegram/intake/leader-election.ts';
import { useFakeTimers } from '../support/fake-timers.ts';
import { memoryLog } from '../support/memory-log.ts';

/** What the database answers when it is asked for the lease, until it is told otherwise. */
async function open(first: boolean | Error, beginning: () => void = () => undefined) {
  let answer = first;
  const log = memoryLog();
  let polling = 0;
  const ends: string[] = [];
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
      beginning();
      polling += 1;
      const end = (how: string) => async () => {
        ends.push(how);
        polling -= 1;
      };
      return { stop: end('stopped'), abandon: end('abandoned') };
    },
  });
  return {
    leading,
    log,
    ends,
    isPolling: () => polling > 0,
    async answers(next: boolean | Error, milliseconds = 10_000) {
      answer = next;
      await vi.advanceTimersByTimeAsync(milliseconds);
    },
    async close(how: 'stop' | 'abandon' = 'stop') {
      const stopped = leading[how]();
      await vi.advanceTimersByTimeAsync(1_000);
      await stopped;
    },
  };
}

const LOST = 'the lease is lost: another instance may receive the updates';
const CUT_OFF = 'receiving no updates: the database does not say who leads';

describe('an instance that polls', () => {
  useFakeTimers();

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

  it('says what the database answers', async () => {
    const { log, answers, close } = await open(new Error('away'));
    expect(log.fields('warn')).toEqual([{ error: 'Error: away' }]);
    await answers(false);
    await close();
    expect(log.fields('warn')).toHaveLength(1);
  });

  it.each([
    ['stop', 'stopped'],
    ['abandon', 'abandoned'],
  ] as const)('ends what receives updates as it is ended itself: %s', async (how, end) => {
    const { ends, leading, close } = await open(true);
    await close(how);
    expect([ends, leading.isLeading()]).toEqual([[end], false]);
  });

  it('abandons what receives updates once another leads', async () => {
    const { ends, answers, close } = await open(true);
    await answers(false);
    expect(ends).toEqual(['abandoned']);
    await close();
    expect(ends).toEqual(['abandoned']);
  });

  it('leads no longer than it holds the lease, though it does not know yet who does', async () => {
    const { leading, isPolling, answers, close } = await open(true);
    await answers(new Error('away'), 3_999);
    expect([leading.isLeading(), isPolling()]).toEqual([true, true]);
    await answers(new Error('away'), 1);
    expect(leading.isLeading()).toBe(false);
    await close();
  });

  it('tries again when it could not begin to receive', async () => {
    let tries = 0;
    const { log, leading, close, answers } = await open(true, () => {
      tries += 1;
      if (tries === 1) throw new Error('no');
    });
    expect(leading.isLeading()).toBe(false);
    await answers(true);
    expect([leading.isLeading(), tries]).toEqual([true, 2]);
    expect(log.fields('warn')).toEqual([{ error: 'Error: no' }]);
    await close();
  });
});
