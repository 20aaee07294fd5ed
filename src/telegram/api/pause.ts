import type { Transformer } from 'grammy';
import type { Broadcast } from '../../core/broadcast.ts';

const TOPIC = 'pause';
/** A longer pause is not sat out: the call is refused as Telegram refused the one before it. */
const LONGEST_WAIT_MS = 10_000;

export interface PauseOptions {
  /** Called for each call that a pause holds up, whichever instance it was asked of. */
  readonly onHeldUp?: () => void;
  readonly now?: () => number;
}

export type Pauses = ReturnType<typeof createPauses>;

/**
 * What Telegram has asked to wait with (429). All instances wait: calls of the others would only
 * lengthen it.
 */
export function createPauses(
  broadcast: Broadcast,
  { onHeldUp = () => undefined, now = () => performance.now() }: PauseOptions = {},
) {
  const ends = new Map<string, number>();

  function pause(key: string, milliseconds: number): void {
    ends.set(key, Math.max(ends.get(key) ?? 0, now() + milliseconds));
  }

  broadcast.on(TOPIC, (message) => {
    const [key = '', milliseconds] = message.split(' ');
    const wait = Number(milliseconds);
    if (key !== '' && wait > 0 && wait < 86_400_000) pause(key, wait);
  });

  return {
    /** Milliseconds until calls of this kind go out again. */
    remaining(key: string): number {
      const end = ends.get(key);
      if (end === undefined) return 0;
      const rest = end - now();
      if (rest <= 0) ends.delete(key);
      return Math.max(0, rest);
    },

    heldUp: onHeldUp,

    /** Here and everywhere. */
    begin(key: string, milliseconds: number): void {
      pause(key, milliseconds);
      broadcast.send(TOPIC, `${key} ${milliseconds}`);
    },
  };
}

/** Lets a call wait while Telegram wants calls like it to wait. */
export function waitOutPauses(pauses: Pauses): Transformer {
  return async (call, method, payload, signal) => {
    if (method === 'getUpdates') return call(method, payload, signal);
    const key = keyOf(method, payload);
    if (pauses.remaining(key) > 0) pauses.heldUp();
    for (let rest = pauses.remaining(key); rest > 0; rest = pauses.remaining(key)) {
      if (rest > LONGEST_WAIT_MS) return refusal(rest);
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    const answer = await call(method, payload, signal);
    const retryAfter = answer.ok ? undefined : answer.parameters?.retry_after;
    if (retryAfter !== undefined) pauses.begin(key, retryAfter * 1000);
    return answer;
  };
}

/** Messages are limited for each chat, other calls for each method in it. */
function keyOf(method: string, payload: object): string {
  const sends = /^(send|edit|copy|forward)/.test(method);
  const chat = 'chat_id' in payload ? payload.chat_id : '';
  return `${sends ? 'message' : method}:${chat}`;
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
