import { namedIn } from '../model/recorder.ts';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { Telegram } from '../simulator/telegram.ts';
import type { MemberState } from '../simulator/world/member-state.ts';

/** What has become of a person in a group, however many instances had a part in it. */
export interface Effects {
  /** How often they were muted who could speak, or muted in another way. */
  mutes(person: Person, chat: ChatHandle): number;
  /** When notices were posted that name them, by the clock's milliseconds. */
  notices(person: Person, chat: ChatHandle): readonly number[];
}

/** Counts what the bot does that has an effect; the same mute once more has none. */
export function countEffects(telegram: Telegram): Effects {
  const mutes = new Map<string, number>();
  const notices = new Map<string, number[]>();
  telegram.on((event) => {
    if (event.type === 'state' && event.by.id === telegram.bot.id && isMute(event.after)) {
      const key = `${event.chat.id} ${event.user.id}`;
      mutes.set(key, (mutes.get(key) ?? 0) + 1);
    }
    if (event.type !== 'said' || event.message.authorId !== telegram.bot.id) return;
    for (const id of namedIn(event.message.api)) {
      const key = `${event.chat.id} ${id}`;
      notices.set(key, [...(notices.get(key) ?? []), Date.now()]);
    }
  });
  return {
    mutes: ({ id }, chat) => mutes.get(`${chat.id} ${id}`) ?? 0,
    notices: ({ id }, chat) => notices.get(`${chat.id} ${id}`) ?? [],
  };
}

function isMute(state: MemberState): boolean {
  return state.status === 'restricted' && !state.permissions.can_send_messages;
}

/** A notice that was under way when its instance died may have been shown, and is shown again. */
const UNDER_WAY_MS = 2_000;

/** Whether they were told once, or once more because an instance died meanwhile. */
export function areToldOnce(times: readonly number[], deaths: readonly number[]): boolean {
  const [first] = times;
  if (first === undefined || times.length === 1) return first !== undefined;
  const near = deaths.filter((death) => Math.abs(death - first) < UNDER_WAY_MS);
  return times.length <= 1 + near.length;
}
