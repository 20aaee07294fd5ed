import { type PrivateSide, toChat } from '../world/chats.ts';
import type { MemberState } from '../world/member-state.ts';
import { toChatMember } from '../world/member-state.ts';
import { chatOf } from '../world/world.ts';
import type { Simulation } from './simulation.ts';

/** The user's side of their private chat with the bot. */
export interface PrivateDoings {
  start(): void;
  block(): void;
  unblock(): void;
  deactivate(): void;
}

export function createPrivateDoings(simulation: Simulation, side: PrivateSide): PrivateDoings {
  const { world } = simulation;

  /** In private chats my_chat_member comes only when the bot is blocked or unblocked. */
  function tellBot(before: MemberState, after: MemberState): void {
    const chat = chatOf(world, side.user.id);
    world.updates.push('my_chat_member', {
      chat: toChat(chat),
      from: side.user,
      date: world.clock.now(),
      old_chat_member: toChatMember(before, world.bot, chat, world.bot.id),
      new_chat_member: toChatMember(after, world.bot, chat, world.bot.id),
    });
  }

  const member: MemberState = { status: 'member' };
  const blocked: MemberState = { status: 'kicked', until: 0, by: side.user.id };

  function unblock(): void {
    if (side.hasBlocked) tellBot(blocked, member);
    side.hasBlocked = false;
  }

  return {
    unblock,
    start() {
      unblock();
      side.hasStarted = true;
    },
    block() {
      if (!side.hasBlocked) tellBot(member, blocked);
      side.hasBlocked = true;
    },
    deactivate() {
      side.isDeactivated = true;
    },
  };
}
