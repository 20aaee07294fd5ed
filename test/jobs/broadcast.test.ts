import { beforeEach, describe, expect, it } from 'vitest';
import type { Effect } from '../../src/core/enforcement/effect.ts';
import { createBroadcasts } from '../../src/jobs/broadcast.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { channel, request } from '../storage/samples.ts';
import { freshSqlite } from '../support/databases.ts';
import { memoryLog } from '../support/memory-log.ts';

const OPERATOR = 99;
let database: Database;
let time: number;
/** What each owner got. */
let sent: [userId: number, text: string][];
let done: unknown[];
/** How Telegram answers, for owners who are not written to as usual. */
let answers: Map<number, Effect[]>;
let onSend: (userId: number) => unknown;

async function protectFor(...userIds: number[]): Promise<void> {
  for (const id of userIds) {
    const owner = { id, username: null };
    await database.groups.protect({ ...request(-1_000 - id, [channel(1)]), owner });
  }
}

const preview = (text: string, messageId = 1) => ({ text, messageId });

/** A process with this job. */
function open() {
  return createBroadcasts({
    ...{ progress: database.progress, owners: database.owners },
    async send(userId, text) {
      const effect = answers.get(userId)?.shift() ?? 'done';
      if (effect === 'done') sent.push([userId, text]);
      await onSend(userId);
      return effect;
    },
    onDone: (broadcast) => void done.push(broadcast),
    onStopped: () => undefined,
    log: memoryLog(),
    now: () => new Date(++time),
  });
}

describe('a broadcast', () => {
  beforeEach(async () => {
    const place = await freshSqlite();
    database = await openDatabase(place.url);
    await database.migrate();
    time = Date.now();
    sent = [];
    done = [];
    answers = new Map();
    onSend = () => undefined;
    return async () => {
      await database.close();
      await place.drop();
    };
  });

  it('reaches every owner once, however many pages they fill, and says how it went', async () => {
    const owners = Array.from({ length: 45 }, (_, index) => index + 1);
    await protectFor(...owners);
    answers.set(7, ['refused']);
    const broadcasts = open();
    expect(await broadcasts.begin(OPERATOR, preview('hello'))).toBe('begun');
    expect(await broadcasts.begin(OPERATOR, preview('again', 2))).toBe('running');
    await broadcasts.run();
    expect(sent).toEqual(owners.filter((id) => id !== 7).map((id) => [id, 'hello']));
    expect(done).toMatchObject([{ operatorId: OPERATOR, sent: 44, lost: 1 }]);
    expect(await broadcasts.running()).toBeUndefined();
    await broadcasts.run();
    expect(done).toHaveLength(1);
  });

  it('is gone on with where another process ended', async () => {
    await protectFor(1, 2, 3);
    const first = open();
    onSend = (userId) => userId === 2 && first.stop();
    await first.begin(OPERATOR, preview('hello'));
    await first.run();
    expect(sent).toEqual([1, 2].map((id) => [id, 'hello']));
    await open().run();
    expect(sent).toEqual([1, 2, 3].map((id) => [id, 'hello']));
    expect(done).toHaveLength(1);
  });

  it('ends when it is stopped on another instance, also if another one begins at once', async () => {
    await protectFor(1, 2, 3);
    const [one, other] = [open(), open()];
    onSend = async (userId) => {
      if (userId !== 1 || sent.length > 1) return;
      await other.cancel();
      await other.begin(OPERATOR, preview('newer', 2));
    };
    await one.begin(OPERATOR, preview('older'));
    await one.run();
    expect(sent.filter(([, text]) => text === 'older').map(([id]) => id)).not.toContain(3);
    await other.run();
    expect(sent.filter(([, text]) => text === 'newer').map(([id]) => id)).toEqual([1, 2, 3]);
    expect(await other.cancel()).toBe(false);
  });

  it('tries an owner again while Telegram does not answer, and gives them up in the end', async () => {
    await protectFor(1, 2);
    answers.set(1, ['failed', 'failed', 'failed']);
    const broadcasts = open();
    await broadcasts.begin(OPERATOR, preview('hello'));
    for (let run = 1; run <= 2; run += 1) await broadcasts.run();
    expect(sent).toEqual([]);
    await broadcasts.run();
    expect(sent).toEqual([[2, 'hello']]);
    expect(done).toMatchObject([{ sent: 1, lost: 1 }]);
  });

  it('is of a preview that is used up by it, on all instances and for good', async () => {
    await protectFor(1);
    const [one, other] = [open(), open()];
    const begin = (of: typeof one, messageId: number) =>
      of.begin(OPERATOR, preview('hello', messageId));
    const both = await Promise.all([begin(one, 5), begin(other, 5)]);
    expect(both.toSorted()[0]).toBe('begun');
    expect(both.toSorted()[1]).not.toBe('begun');
    await one.run();
    for (const messageId of [4, 5]) expect(await begin(open(), messageId)).toBe('used');
    expect(await other.discard(OPERATOR, 5)).toBe(false);
    expect(await other.discard(OPERATOR, 6)).toBe(true);
    expect(await begin(one, 6)).toBe('used');
    expect(await one.begin(OPERATOR + 1, preview('hello', 6))).toBe('begun');
    await one.run();
    expect(sent).toHaveLength(2);
  });

  it('lets a preview be sent later when another one is running', async () => {
    await protectFor(1);
    const broadcasts = open();
    await broadcasts.begin(OPERATOR, preview('hello', 1));
    expect(await broadcasts.begin(OPERATOR, preview('later', 2))).toBe('running');
    await broadcasts.run();
    expect(await broadcasts.begin(OPERATOR, preview('later', 2))).toBe('begun');
  });
});
