import type { User, UserFromGetMe } from '@grammyjs/types';
import type { Updates } from '../delivery/updates.ts';
import type { BotProfile } from './bot-profile.ts';
import type { Callbacks } from './callbacks.ts';
import type { ChatRecord } from './chats.ts';
import type { Clock } from './clock.ts';
import type { Events } from './events.ts';
import type { Files } from './files.ts';
import type { Ids } from './ids.ts';

/** Everything that the simulated Telegram knows; all parts read and change this one state. */
export interface World {
  /** The bot under test, as it appears in messages. */
  readonly bot: User & { readonly username: string };
  /** The bot as getMe describes it. */
  readonly me: UserFromGetMe;
  /** How it presents itself. */
  readonly profile: BotProfile;
  readonly clock: Clock;
  readonly events: Events;
  readonly ids: Ids;
  readonly users: Map<number, User>;
  readonly chats: Map<number, ChatRecord>;
  readonly files: Files;
  readonly updates: Updates;
  readonly callbacks: Callbacks;
  /** What a bot did that the real Telegram might swallow, but a test should hear about. */
  readonly complaints: string[];
}

export function userOf(world: World, id: number): User {
  const user = world.users.get(id);
  if (user === undefined) throw new Error(`The simulator knows no user ${id}`);
  return user;
}

export function chatOf(world: World, id: number): ChatRecord {
  const chat = world.chats.get(id);
  if (chat === undefined) throw new Error(`The simulator knows no chat ${id}`);
  return chat;
}

export function chatByUsername(world: World, username: string): ChatRecord | undefined {
  const wanted = username.replace(/^@/, '').toLowerCase();
  return [...world.chats.values()].find(
    (chat) => chat.kind !== 'private' && chat.username?.toLowerCase() === wanted,
  );
}
