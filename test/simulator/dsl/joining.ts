import type { ChatInviteLink } from '@grammyjs/types';
import { type ChatRecord, toChat } from '../world/chats.ts';
import { followLink } from '../world/invite-links.ts';
import { hasRight, isInChat, type MemberState, memberStateOf } from '../world/member-state.ts';
import { changeMemberState } from '../world/membership.ts';
import { present } from '../world/present.ts';
import { Refused } from '../world/speech.ts';
import { userOf } from '../world/world.ts';
import type { Simulation } from './simulation.ts';

export interface JoiningOptions {
  readonly invitedBy?: { readonly id: number };
  /** The invite link that leads there. */
  readonly via?: string;
}

const BOT_MAY_WRITE_SECONDS = 300;

export function join(
  simulation: Simulation,
  chat: ChatRecord,
  userId: number,
  { invitedBy, via }: JoiningOptions,
): void {
  const { world } = simulation;
  const link = via === undefined ? undefined : requireLink(simulation, chat, via);
  const before = requireOutside(simulation, chat, userId);
  const needsApproval = link?.creates_join_request ?? chat.approveToJoin;
  if (needsApproval && invitedBy === undefined) {
    throw new Refused(`one has to ask to join ${chat.title}`);
  }
  const after: MemberState =
    before.status === 'restricted' ? { ...before, isMember: true } : { status: 'member' };
  changeMemberState(world, chat, userId, after, {
    by: invitedBy?.id ?? userId,
    ...present('inviteLink', link),
  });
}

/** Asks to join: the bot hears of it when it may invite, and may write for five minutes. */
export function askToJoin(
  simulation: Simulation,
  chat: ChatRecord,
  userId: number,
  { via, bio }: { readonly via?: string; readonly bio?: string },
): void {
  const { world } = simulation;
  const link = via === undefined ? undefined : requireLink(simulation, chat, via);
  requireOutside(simulation, chat, userId);
  chat.joinRequests.add(userId);
  const user = userOf(world, userId);
  const date = world.clock.now();
  const side = world.chats.get(userId)?.side;
  if (side !== undefined) side.openUntil = date + BOT_MAY_WRITE_SECONDS;
  world.events.emit({ type: 'asked-to-join', chat, user });
  if (!hasRight(memberStateOf(world.clock, chat, world.bot.id), 'can_invite_users')) return;
  world.updates.push('chat_join_request', {
    chat: toChat(chat),
    from: user,
    user_chat_id: userId,
    date,
    ...present('bio', bio),
    ...present('invite_link', link),
  });
}

export function leave(simulation: Simulation, chat: ChatRecord, userId: number, by = userId): void {
  const { world } = simulation;
  const before = memberStateOf(world.clock, chat, userId);
  if (!isInChat(before)) throw new Refused(`not in ${chat.title}`);
  const after: MemberState =
    before.status === 'restricted' ? { ...before, isMember: false } : { status: 'left' };
  changeMemberState(world, chat, userId, after, { by });
}

function requireLink(simulation: Simulation, chat: ChatRecord, url: string): ChatInviteLink {
  const link = followLink(simulation.world, chat, url);
  if (typeof link === 'string') throw new Refused(`${link}: ${url}`);
  return link;
}

function requireOutside(simulation: Simulation, chat: ChatRecord, userId: number): MemberState {
  const before = memberStateOf(simulation.world.clock, chat, userId);
  if (before.status === 'kicked') throw new Refused(`banned from ${chat.title}`);
  if (isInChat(before)) throw new Refused(`already in ${chat.title}`);
  return before;
}
