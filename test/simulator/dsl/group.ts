import type { ChatRecord, NewChat } from '../world/chats.ts';
import { createChat, toChat } from '../world/chats.ts';
import { memberStateOf, toChatMember } from '../world/member-state.ts';
import { addMessage } from '../world/messages.ts';
import type { Permissions } from '../world/permissions.ts';
import { permissionsExcept } from '../world/restricting.ts';
import type { World } from '../world/world.ts';
import { type ChatHandle, createChatHandle } from './chat-handle.ts';
import type { Person } from './person.ts';
import type { Simulation } from './simulation.ts';
import { createTopicMaker } from './topics.ts';

export interface Supergroup extends ChatHandle {
  /** Somebody opens a topic, the creator of the group if nobody is named; only in forums. */
  readonly createTopic: ReturnType<typeof createTopicMaker>;
  closesGeneral(): void;
  /** What members may do from now on; what is not named stays allowed. */
  limitsMembersTo(permissions: Partial<Permissions>): void;
}

export interface BasicGroup extends ChatHandle {
  /**
   * Becomes a supergroup with an id of its own: the service messages of the migration arrive, and
   * with `withMembershipUpdates` also `my_chat_member` (left the one, in the other).
   */
  upgrades(options?: { readonly withMembershipUpdates?: boolean }): Supergroup;
}

export function createSupergroup(
  simulation: Simulation,
  record: ChatRecord,
  creator: Person,
): Supergroup {
  return Object.assign(createChatHandle(simulation, record), {
    createTopic: createTopicMaker(simulation, record, creator),
    closesGeneral() {
      record.isGeneralClosed = true;
    },
    limitsMembersTo(permissions: Partial<Permissions>) {
      record.defaults = permissionsExcept(permissions);
    },
  });
}

export function createBasicGroup(
  simulation: Simulation,
  record: ChatRecord,
  creator: Person,
): BasicGroup {
  return Object.assign(createChatHandle(simulation, record), {
    upgrades({ withMembershipUpdates = false } = {}) {
      const { world } = simulation;
      const { title, members, metBot } = record;
      const id = world.ids.channel();
      const fields: NewChat = { id, kind: 'supergroup', title, members: new Map(members), metBot };
      const upgraded = createChat(fields);
      world.chats.set(id, upgraded);
      const from = { authorId: creator.id, sender: creator.user };
      addMessage(world, {
        chat: record,
        authorId: from.authorId,
        content: { from: from.sender, migrate_to_chat_id: id },
      });
      record.migratedTo = id;
      addMessage(world, {
        chat: upgraded,
        authorId: from.authorId,
        content: { from: from.sender, migrate_from_chat_id: record.id },
      });
      if (withMembershipUpdates) tellBotOfMigration(world, record, upgraded, creator);
      return createSupergroup(simulation, upgraded, creator);
    },
  });
}

function tellBotOfMigration(world: World, old: ChatRecord, upgraded: ChatRecord, by: Person): void {
  const state = memberStateOf(world.clock, upgraded, world.bot.id);
  const present = toChatMember(state, world.bot, upgraded, world.bot.id);
  const absent = toChatMember({ status: 'left' }, world.bot, old, world.bot.id);
  const changes = [
    { chat: toChat(old), old_chat_member: present, new_chat_member: absent },
    { chat: toChat(upgraded), old_chat_member: absent, new_chat_member: present },
  ];
  for (const change of changes) {
    world.updates.push('my_chat_member', { from: by.user, date: world.clock.now(), ...change });
  }
}
