import type { Transformer } from 'grammy';
import type { Broadcast } from '../../../core/shared/broadcast.ts';
import { isMessageMethod } from './message-class.ts';

const TOPIC = 'pause';
/** A longer pause is not sat out: the call is refused as Telegram refused the one before it. */
const LONGEST_WAIT_MS = 10_000;
/** Those who have waited go out over this time, so that the limit is not reached again at once. */
const SPREAD_MS = 500;

export interface FloodWaitsOptions {
  /** Called for each call that a pause holds up, whichever instance it was asked of. */
  readonly onHeldUp?: () => void;
  readonly now?: () => number;
}

/** Calls of one kind that Telegram wants to wait. It lasts until one of them has gone through. */
interface FloodWait {
  end: number;
  /** The call that tries, once the time is up, whether the others may go. */
  trial: Promise<unknown> | undefined;
}

export type FloodWaits = ReturnType<typeof createFloodWaits>;

/** A pause that nobody has waited for is forgotten after this time. */
const KEPT_MS = 60_000;

/**
 * What Telegram has asked to wait with (429). All instances wait: calls of the others would only
 * lengthen it.
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
    if (key !== '' && wait > 0 && wait < 86_400_000) pause(key, wait);
  });

  /** Milliseconds until calls of this kind go out again. */
  function remaining(key: string): number {
    return Math.max(0, (floodWaits.get(key)?.end ?? 0) - now());
  }

  return {
    remaining,

    heldUp: onHeldUp,

    /** When the last of all floodWaits ends, by the clock of `performance.now()`; 0 without any. */
    lastEnd: (): number => Math.max(0, ...[...floodWaits.values()].map(({ end }) => end)),

    /** The pause of the key, also when its time is up and nobody has tried yet. */
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
  /** Whether calls wait until a pause is over, or are refused at once. */
  readonly waits: boolean;
}

/**
 * Lets a call wait while Telegram wants calls like it to wait. When the time is up one of them goes
 * first; the others follow once it got through, and wait on when it was refused again.
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
      // Any other call may have gone out before the pause began.
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
