import type { Transformer } from 'grammy';
import type { Broadcast } from '../../../core/shared/broadcast.ts';
import { isMessageMethod } from './message-class.ts';

const TOPIC = 'pause';
/** What another instance tells is believed for so long; then a call finds out for itself. */
const LONGEST_TOLD_MS = 60_000;
/** A longer flood wait is not waited out: the call is refused as Telegram refused the last one. */
const LONGEST_WAIT_MS = 10_000;
/** Waiting calls are spread over this time, so that the limit is not reached again at once. */
const SPREAD_MS = 500;

export interface FloodWaitsOptions {
  /** Called for each call that a flood wait delays. */
  readonly onHeldUp?: () => void;
  readonly now?: () => number;
}

/** Telegram limits calls of one kind. It lasts until one of them succeeded. */
interface FloodWait {
  end: number;
  /** The call that tries first, once the time is up. */
  trial: Promise<unknown> | undefined;
}

export type FloodWaits = ReturnType<typeof createFloodWaits>;

/** A flood wait without waiting calls is forgotten after this time. */
const KEPT_MS = 60_000;

/**
 * The flood waits that Telegram asked for (429). All instances observe them: calls of another
 * instance would only lengthen the wait.
 */
export function createFloodWaits(
  broadcast: Broadcast,
  { onHeldUp = () => undefined, now = () => performance.now() }: FloodWaitsOptions = {},
) {
  const floodWaits = new Map<string, FloodWait>();

  function pause(key: string, milliseconds: number): void {
    for (const [other, { end }] of floodWaits) if (end < now() - KEPT_MS) floodWaits.delete(other);
    const known = floodWaits.get(key);
    const end = Math.max(known?.end ?? 0, now() + milliseconds);
    if (known === undefined) floodWaits.set(key, { end, trial: undefined });
    else known.end = end;
  }

  broadcast.on(TOPIC, (message) => {
    const [key = '', milliseconds] = message.split(' ');
    const wait = Number(milliseconds);
    if (key !== '' && wait > 0) pause(key, Math.min(wait, LONGEST_TOLD_MS));
  });

  /** Milliseconds until calls of this kind may go out. */
  function remaining(key: string): number {
    return Math.max(0, (floodWaits.get(key)?.end ?? 0) - now());
  }

  return {
    remaining,

    heldUp: onHeldUp,

    /** When the last of all flood waits ends, by `performance.now()`; 0 without any. */
    lastEnd: (): number => Math.max(0, ...[...floodWaits.values()].map(({ end }) => end)),

    /** The flood wait of the key, also when it is over and no call has tried yet. */
    of: (key: string): FloodWait | undefined => floodWaits.get(key),

    over: (key: string): void => void floodWaits.delete(key),

    /** Here and everywhere. */
    begin(key: string, milliseconds: number): void {
      pause(key, milliseconds);
      broadcast.send(TOPIC, `${key} ${milliseconds}`);
    },
  };
}

export interface FloodControlOptions {
  /** Whether calls wait until a flood wait is over, or are refused at once. */
  readonly waits: boolean;
}

/**
 * Delays calls during a flood wait. When the time is up one call goes first; the others follow if
 * it succeeded, and wait on if it was refused again.
 */
export function floodControl(
  floodWaits: FloodWaits,
  { waits }: FloodControlOptions = { waits: true },
): Transformer {
  return async (call, method, payload, signal) => {
    const key = floodWaitKey(method, payload);

    async function send(isTrial = false) {
      const answer = await call(method, payload, signal);
      const retryAfter = answer.ok ? undefined : answer.parameters?.retry_after;
      if (retryAfter !== undefined) floodWaits.begin(key, retryAfter * 1000);
      // Any other call may have gone out before the flood wait began.
      else if (isTrial) floodWaits.over(key);
      return answer;
    }

    if (floodWaits.of(key) === undefined) return send();
    if (floodWaits.remaining(key) > 0) floodWaits.heldUp();
    for (let pause = floodWaits.of(key); pause !== undefined; pause = floodWaits.of(key)) {
      const rest = floodWaits.remaining(key);
      if (rest > LONGEST_WAIT_MS || (rest > 0 && !waits)) return refusal(rest);
      if (rest > 0) await sleep(rest);
      else if (pause.trial === undefined) {
        const trial = send(true);
        pause.trial = trial
          .catch(() => undefined)
          .then(() => {
            pause.trial = undefined;
          });
        return trial;
      } else {
        await pause.trial;
        await sleep(Math.random() * SPREAD_MS);
      }
    }
    return send();
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Messages are limited for each chat, other calls for each method in it. */
export function floodWaitKey(method: string, payload: object): string {
  const chat = 'chat_id' in payload ? payload.chat_id : '';
  return `${isMessageMethod(method) ? 'message' : method}:${chat}`;
}

function refusal(rest: number) {
  const retry_after = Math.ceil(rest / 1000);
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${retry_after}`,
    parameters: { retry_after },
  } as const;
}
