import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ActivityMark, createActivity } from '../../src/core/membership/activity.ts';

function open(fails = () => false) {
  const batches: ActivityMark[][] = [];
  const errors: unknown[] = [];
  let now = new Date('2026-05-01T23:59:00Z');
  const activity = createActivity({
    store: {
      async record(marks) {
        if (fails()) throw new Error('away');
        batches.push(marks);
      },
      lastSeenIn: async (userId, limit) =>
        batches
          .flat()
          .filter((mark) => mark.userId === userId)
          .map(({ groupId }) => groupId)
          .slice(0, limit),
      groupsWhereSeen: async (userId, groupIds) =>
        groupIds.filter((id) =>
          batches.flat().some((m) => m.groupId === id && m.userId === userId),
        ),
    },
    now: () => now,
    onError: (error) => errors.push(error),
  });
  return { activity, batches, errors, setTime: (time: string) => (now = new Date(time)) };
}

describe('who takes part in a group', () => {
  it('is written once a day, person and group, in one batch', async () => {
    const { activity, batches, setTime } = open();
    for (const userId of [1, 2, 1, 1, 2]) activity.mark(-5, userId);
    await activity.flush();
    activity.mark(-5, 1);
    await activity.flush();
    expect(batches.map((marks) => marks.map(({ userId }) => userId))).toEqual([[1, 2]]);
    setTime('2026-05-02T00:01:00Z');
    activity.mark(-5, 1);
    await activity.flush();
    expect(batches).toHaveLength(2);
  });

  it('is written of everybody else although an update named somebody by what is no id', async () => {
    const { activity, batches } = open();
    // Updates are as whoever knows the webhook's secret writes them.
    activity.mark(-5, JSON.parse('"abc"'));
    activity.mark(-5, 1);
    await activity.flush();
    expect(batches.flat().map(({ userId }) => userId)).toEqual([1]);
  });

  it('is written by itself soon after', async () => {
    const { activity, batches } = open();
    activity.mark(-5, 1);
    await expect.poll(() => batches).toHaveLength(1);
  });

  it('is known at once to whoever asks', async () => {
    const { activity } = open();
    activity.mark(-5, 1);
    expect(await activity.groupsWhereSeen(1, [-5, -6])).toEqual([-5]);
    expect(await activity.groupsWhereSeen(1, [])).toEqual([]);
  });

  it('is written by itself later when it could not be written at once', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let away = true;
    const { activity, batches, errors } = open(() => away);
    activity.mark(-5, 1);
    await activity.flush();
    activity.mark(-5, 2);
    await vi.advanceTimersByTimeAsync(6_000);
    expect([errors.length, batches]).toEqual([2, []]);
    away = false;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(batches.map((marks) => marks.map(({ userId }) => userId))).toEqual([[1, 2]]);
  });

  it('is marked again later for those who were too many to be kept', async () => {
    const MOST = 20_000;
    let away = true;
    const { activity, batches } = open(() => away);
    for (let userId = 1; userId <= MOST + 1; userId += 1) activity.mark(-5, userId);
    await activity.flush();
    away = false;
    await activity.flush();
    expect(batches[0]).toHaveLength(MOST);
    for (const userId of [1, MOST, MOST + 1]) activity.mark(-5, userId);
    await activity.flush();
    expect(batches[1]).toMatchObject([{ userId: MOST + 1 }]);
  });

  it('is not written any more of somebody who was forgotten meanwhile', async () => {
    let away = true;
    const { activity, batches } = open(() => away);
    activity.mark(-5, 1);
    activity.mark(-5, 2);
    await activity.forget(1);
    away = false;
    await activity.flush();
    expect(batches).toMatchObject([[{ userId: 2 }]]);
  });

  it('is written once on a day, whenever that is', async () => {
    const { activity, batches, setTime } = open();
    for (const time of ['2026-05-02T00:00:00Z', '2026-05-02T12:00:00Z', '2026-05-02T23:59:59Z']) {
      setTime(time);
      activity.mark(-5, 1);
      await activity.flush();
    }
    expect(batches).toHaveLength(1);
  });

  it('is known of the groups where somebody was seen last, at once', async () => {
    const { activity } = open();
    activity.mark(-5, 1);
    activity.mark(-6, 1);
    expect(await activity.lastSeenIn(1, 5)).toEqual([-5, -6]);
    expect(await activity.lastSeenIn(1, 1)).toEqual([-5]);
  });

  it('is forgotten when it gets too much to remember, and written once more then', async () => {
    const { activity, batches } = open();
    const MOST = 200_000;
    for (let userId = 1; userId < MOST; userId += 1) activity.mark(-5, userId);
    activity.mark(-5, 1);
    expect(await activity.lastSeenIn(1, 5)).toEqual([-5]);
    activity.mark(-5, MOST);
    activity.mark(-5, 1);
    expect(await activity.lastSeenIn(1, 5)).toEqual([-5, -5]);
    activity.mark(-5, 1);
    await activity.flush();
    expect(batches).toHaveLength(2);
  });
});
