import { type ChatRecord, createChat, type NewChat } from '../world/chats.ts';
import type { MemberState } from '../world/member-state.ts';
import { type Channel, createChannel } from './channel.ts';
import type { ChatHandle } from './chat-handle.ts';
import { type BasicGroup, createBasicGroup, createSupergroup, type Supergroup } from './group.ts';
import type { Person } from './person.ts';
import type { Simulation } from './simulation.ts';

export interface NewChatOptions {
  readonly creator: Person;
  /** Members from the start; nobody is told of their joining. */
  readonly members?: readonly Person[];
}

export interface PublicChatOptions extends NewChatOptions {
  /** Ids have up to 52 bits; without one, the next of this world's. */
  readonly id?: number;
  /** Without one the chat is private. */
  readonly username?: string;
  /** Joining needs an administrator's approval. */
  readonly approveToJoin?: boolean;
}

export interface SupergroupOptions extends PublicChatOptions {
  readonly forum?: boolean;
  /** The channel whose posts Telegram forwards into the group. */
  readonly linkedChannel?: ChatHandle;
  /** In a public group: only members may write. */
  readonly joinToSend?: boolean;
  readonly hiddenMembers?: boolean;
}

export interface ChatMaker {
  channel(title: string, options: PublicChatOptions): Channel;
  supergroup(title: string, options: SupergroupOptions): Supergroup;
  basicGroup(title: string, options: NewChatOptions): BasicGroup;
}

export function createChatMaker(simulation: Simulation): ChatMaker {
  const { world } = simulation;

  function make(
    { id, kind, title, ...fields }: NewChat,
    { creator, members = [] }: NewChatOptions,
  ): ChatRecord {
    const memberStates = new Map<number, MemberState>(
      members.map(({ id }) => [id, { status: 'member' }]),
    );
    memberStates.set(creator.id, { status: 'creator' });
    const chat = createChat({ ...fields, id, kind, title, members: memberStates });
    world.chats.set(id, chat);
    return chat;
  }

  return {
    channel(title, options) {
      const { username, approveToJoin = false, creator } = options;
      const id = options.id ?? world.ids.channel();
      const record = make({ id, kind: 'channel', title, username, approveToJoin }, options);
      return createChannel(simulation, record, creator);
    },
    supergroup(title, options) {
      const { username, approveToJoin = false, joinToSend = false, linkedChannel } = options;
      const record = make(
        {
          id: options.id ?? world.ids.channel(),
          kind: 'supergroup',
          title,
          username,
          approveToJoin,
          joinToSend,
          isForum: options.forum ?? false,
          hiddenMembers: options.hiddenMembers ?? false,
          linkedChatId: linkedChannel?.id,
        },
        options,
      );
      if (linkedChannel !== undefined) linkedChannel.record.linkedChatId = record.id;
      return createSupergroup(simulation, record, options.creator);
    },
    basicGroup(title, options) {
      const record = make({ id: world.ids.basicGroup(), kind: 'group', title }, options);
      return createBasicGroup(simulation, record, options.creator);
    },
  };
}
