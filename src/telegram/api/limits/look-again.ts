import type { Transformer } from 'grammy';
import type { ChatMember } from 'grammy/types';

/** A call that acts on a person in a chat. */
interface ActsOnPerson {
  readonly chat_id: number;
  readonly user_id: number;
}

/** What has to hold of the person for the call to go out. */
export interface Condition {
  readonly holds: (member: ChatMember) => boolean;
  /** When it was last seen to hold, by `performance.now()`. */
  readonly seenAt: number;
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
 * admin did while it waited would be overwritten. If the condition does not hold any more, the call
 * is answered as a refusal of Telegram's.
 */
export function lookAgain(): Transformer {
  const sent = new WeakSet<object>();

  return async (call, method, payload, signal) => {
    const condition = conditions.get(payload);
    if (condition === undefined) return call(method, payload, signal);
    const { of, holds, seenAt } = condition;
    if (sent.has(payload) || performance.now() - seenAt > GONE_BY_MS) {
      const { chat_id, user_id } = of;
      const looked = await call('getChatMember', { chat_id, user_id }, signal);
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
  description: 'somebody else has changed the rights of the person meanwhile',
} as const;
