import { namedIn } from '../model/recorder.ts';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { Telegram } from '../simulator/telegram.ts';
import type { MemberState } from '../simulator/world/member-state.ts';

/** What has become of a person in a group, however many instances had a part in it. */
export interface Effects {
  /** How often they were muted who could speak, or muted in another way. */
  mutes(person: Person, chat: ChatHandle): number;
  /** How many notices were posted that name them. */
  notices(person: Person, chat: ChatHandle): number;
}

/** Counts what the bot does that has an effect; the same mute once more has none. */
export function countEffects(telegram: Telegram): Effects {
  const mutes = new Map<string, number>();
  const notices = new Map<string, number>();
  telegram.on((event) => {
    if (event.type === 'state' && event.by.id === telegram.bot.id && isMute(event.after)) {
      const key = `${event.chat.id} ${event.user.id}`;
      mutes.set(key, (mutes.get(key) ?? 0) + 1);
    }
    if (event.type !== 'said' || event.message.authorId !== telegram.bot.id) return;
    for (const id of namedIn(event.message.api)) {
      const key = `${event.chat.id} ${id}`;
      notices.set(key, (notices.get(key) ?? 0) + 1);
    }
  });
  return {
    mutes: ({ id }, chat) => mutes.get(`${chat.id} ${id}`) ?? 0,
    notices: ({ id }, chat) => notices.get(`${chat.id} ${id}`) ?? 0,
  };
}

function isMute(state: MemberState): boolean {
  return state.status === 'restricted' && !state.permissions.can_send_messages;
}
