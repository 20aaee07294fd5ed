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
    expect(await broadcasts.begin(OPERATOR, 'hello')).toBe(true);
    expect(await broadcasts.begin(OPERATOR, 'again')).toBe(false);
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
    await first.begin(OPERATOR, 'hello');
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
      await other.begin(OPERATOR, 'newer');
    };
    await one.begin(OPERATOR, 'older');
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
    await broadcasts.begin(OPERATOR, 'hello');
    for (let run = 1; run <= 2; run += 1) await broadcasts.run();
    expect(sent).toEqual([]);
    await broadcasts.run();
    expect(sent).toEqual([[2, 'hello']]);
    expect(done).toMatchObject([{ sent: 1, lost: 1 }]);
  });
});
