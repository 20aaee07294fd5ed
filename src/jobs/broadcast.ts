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
});

type Broadcast = z.infer<typeof broadcastSchema>;

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
  readonly log: Log;
  readonly now: () => Date;
}

const JOB = 'broadcast';
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
  const { progress, owners, send, onDone, log, now } = deps;
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
    /** False while another one runs. */
    begin: (operatorId: number, text: string): Promise<boolean> =>
      progress.begin(
        JOB,
        { operatorId, text, afterUserId: 0, sent: 0, lost: 0, tries: 0 } satisfies Broadcast,
        now(),
      ),

    running: async (): Promise<Broadcast | undefined> => (await find())?.broadcast,

    /** False when none runs. */
    cancel: (): Promise<boolean> => progress.clear(JOB),

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
