import type { Transformer } from 'grammy';
import type { ChatMember } from 'grammy/types';

/** A call that acts on a person in a chat. */
interface ActsOnPerson {
  readonly chat_id: number;
  readonly user_id: number;
}

/** What has to hold for the call to go out. */
export interface Condition {
  /** Whether the person is as they were seen. */
  readonly holds: (member: ChatMember) => boolean;
  /** When the oldest of it was looked at, by `performance.now()`. */
  readonly seenAt: number;
  /** Whether the call still has its reason; rejects while nobody can say. */
  readonly stands?: (() => Promise<boolean>) | undefined;
}

/** What was seen of a person is gone by for so long. */
const GONE_BY_MS = 1_000;

const conditions = new WeakMap<object, Condition & { readonly of: ActsOnPerson }>();

/** Telegram has no conditional change: the call goes out only while the condition holds. */
export function onlyIf<P extends ActsOnPerson>(payload: P, condition: Condition): P {
  conditions.set(payload, { ...condition, of: payload });
  return payload;
}

/**
 * Looks at the person again before a call with a condition is repeated, or goes out late: what an
 * admin did while it waited would be overwritten, and its reason may have gone. If the condition does
 * not hold any more, the call is answered as a refusal of Telegram's.
 */
export function lookAgain(): Transformer {
  const sent = new WeakSet<object>();

  return async (call, method, payload, signal) => {
    const condition = conditions.get(payload);
    if (condition === undefined) return call(method, payload, signal);
    const { of, holds, seenAt, stands } = condition;
    if (sent.has(payload) || performance.now() - seenAt > GONE_BY_MS) {
      const { chat_id, user_id } = of;
      const [looked, hasReason] = await Promise.all([
        call('getChatMember', { chat_id, user_id }, signal),
        stands?.() ?? true,
      ]);
      if (!hasReason) return CHANGED;
      if (!looked.ok) return looked;
      if (!holds(looked.result)) return CHANGED;
    }
    sent.add(payload);
    return call(method, payload, signal);
  };
}

const CHANGED = {
  ok: false,
  error_code: 400,
  description: 'the person has other rights meanwhile, or the reason has gone',
} as const;
