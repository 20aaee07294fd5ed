import * as z from 'zod';
import type { Effect } from '../core/enforcement/effect.ts';
import type { Log } from '../core/lib/log.ts';

/** A message of the operator to all owners, and how far it has come. */
const broadcastSchema = z.object({
  operatorId: z.number(),
  text: z.string(),
  /** The owner who was written to last, in the order of ids. */
  afterUserId: z.number(),
  sent: z.number(),
  /** Owners who could not be reached, as those who have blocked the bot. */
  lost: z.number(),
  /** How often the next owner was tried in vain. */
  tries: z.number(),
  /** The preview, in the operator's private chat; absent in rows of earlier versions. */
  messageId: z.number().optional(),
});

/** By the ids of operators: the newest of their previews that was sent or discarded. */
const usedSchema = z.record(z.string(), z.number());

export type Broadcast = z.infer<typeof broadcastSchema>;

/** What an operator saw before they pressed. */
export interface Preview {
  readonly messageId: number;
  readonly text: string;
}

/** What became of a preview: `used` says that it, or a newer one, was sent or discarded before. */
export type Begun = 'begun' | 'running' | 'used';

export interface BroadcastDeps {
  readonly progress: {
    begin(job: string, position: object, updatedAt: Date): Promise<boolean>;
    find(job: string): Promise<{ position: unknown; updatedAt: Date } | undefined>;
    advance(
      job: string,
      position: object,
      versions: { readonly expected: Date; readonly updatedAt: Date },
    ): Promise<boolean>;
    clear(job: string): Promise<boolean>;
  };
  readonly owners: {
    /** Whom to write to, of the next page of owners, and the last one of the page. */
    activeAfter(
      afterUserId: number,
      limit: number,
    ): Promise<{ readonly userIds: readonly number[]; readonly last: number | undefined }>;
  };
  /** Sends at the lowest priority within the limits on messages; `refused` is final. */
  readonly send: (userId: number, text: string) => Promise<Effect>;
  /** Called when all owners were written to. */
  readonly onDone: (broadcast: Broadcast) => void;
  /** Called when somebody has stopped it. */
  readonly onStopped: (broadcast: Broadcast) => void;
  readonly log: Log;
  readonly now: () => Date;
}

const JOB = 'broadcast';
const USED = 'broadcast-previews';
/** Without an answer of Telegram, an owner is given up after so many runs. */
const TRIES = 3;
const PAGE = 20;

/** A broadcast as it was read or written last. */
interface Running {
  readonly broadcast: Broadcast;
  readonly updatedAt: Date;
}

/**
 * Writes to all owners, one after the other. How far it has come stands in the database after each
 * of them: after a crash it goes on there, and one owner at most gets the message twice. Whoever
 * stops it deletes that row, on whichever instance.
 */
export function createBroadcasts(deps: BroadcastDeps) {
  const { progress, owners, send, onDone, onStopped, log, now } = deps;
  const useUp = createUsingUp(deps);
  let isStopping = false;

  async function find(): Promise<Running | undefined> {
    const row = await progress.find(JOB);
    const broadcast = broadcastSchema.safeParse(row?.position).data;
    return row && broadcast && { broadcast, updatedAt: row.updatedAt };
  }

  /** Undefined when the broadcast was stopped. */
  async function save(
    broadcast: Broadcast,
    { updatedAt: expected }: Running,
  ): Promise<Running | undefined> {
    const updatedAt = now();
    const isCurrent = await progress.advance(JOB, broadcast, { expected, updatedAt });
    return isCurrent ? { broadcast, updatedAt } : undefined;
  }

  async function after(broadcast: Broadcast, userId: number): Promise<Broadcast> {
    const effect = await send(userId, broadcast.text);
    const tries = broadcast.tries + 1;
    if (effect === 'failed' && tries < TRIES) return { ...broadcast, tries };
    const isSent = effect === 'done';
    return {
      ...broadcast,
      afterUserId: userId,
      sent: broadcast.sent + (isSent ? 1 : 0),
      lost: broadcast.lost + (isSent ? 0 : 1),
      tries: 0,
    };
  }

  async function end(broadcast: Broadcast): Promise<undefined> {
    if (!(await progress.clear(JOB))) return;
    const { operatorId, sent, lost } = broadcast;
    log.info({ user_id: operatorId, sent, lost }, 'operator: broadcast is done');
    onDone(broadcast);
  }

  /** Writes to a page of owners; undefined when there is nothing to go on with at once. */
  async function page(running: Running): Promise<Running | undefined> {
    const { userIds, last } = await owners.activeAfter(running.broadcast.afterUserId, PAGE);
    if (last === undefined) return end(running.broadcast);
    let current: Running | undefined = running;
    for (const userId of userIds) {
      if (isStopping || current === undefined) return undefined;
      current = await save(await after(current.broadcast, userId), current);
      if (current !== undefined && current.broadcast.tries > 0) return undefined;
    }
    return current && save({ ...current.broadcast, afterUserId: last }, current);
  }

  return {
    async begin(operatorId: number, { messageId, text }: Preview): Promise<Begun> {
      if ((await find()) !== undefined) return 'running';
      // Before anything is sent: a crash in between loses a broadcast, and repeats none.
      if (!(await useUp(operatorId, messageId))) return 'used';
      const none = { afterUserId: 0, sent: 0, lost: 0, tries: 0 };
      const broadcast: Broadcast = { ...none, operatorId, text, messageId };
      return (await progress.begin(JOB, broadcast, now())) ? 'begun' : 'running';
    },

    /** False when the preview was sent or discarded before. */
    discard: useUp,

    running: async (): Promise<Broadcast | undefined> => (await find())?.broadcast,

    /** False when none runs. */
    async cancel(): Promise<boolean> {
      const running = await find();
      if (!(await progress.clear(JOB))) return false;
      if (running !== undefined) onStopped(running.broadcast);
      return true;
    },

    async run(): Promise<void> {
      let running = await find();
      while (running !== undefined && !isStopping) running = await page(running);
    },

    /** Ends after the owner in work; another instance, or the next start, goes on. */
    stop(): void {
      isStopping = true;
    },
  };
}

/**
 * Uses a preview up for good: messages of a chat have rising ids, so the newest one that was sent or
 * discarded stands for all before it. Answers whether this call, on whichever instance, did it.
 */
function createUsingUp({ progress, now }: Pick<BroadcastDeps, 'progress' | 'now'>) {
  return async function useUp(operatorId: number, messageId: number): Promise<boolean> {
    const row = await progress.find(USED);
    const used = usedSchema.safeParse(row?.position).data ?? {};
    if ((used[operatorId] ?? 0) >= messageId) return false;
    const position = { ...used, [operatorId]: messageId };
    const expected = row?.updatedAt;
    // Later than what stands there, or two calls in one millisecond would both be right.
    const updatedAt = new Date(Math.max(now().getTime(), (expected?.getTime() ?? 0) + 1));
    const isDone =
      expected === undefined
        ? await progress.begin(USED, position, updatedAt)
        : await progress.advance(USED, position, { expected, updatedAt });
    return isDone || useUp(operatorId, messageId);
  };
}
