import type { ChatInviteLink } from '@grammyjs/types';
import { type ChatRecord, toChat } from '../world/chats.ts';
import { followLink } from '../world/invite-links.ts';
import { changeStanding } from '../world/membership.ts';
import { present } from '../world/present.ts';
import { Refused } from '../world/speech.ts';
import { hasRight, isInChat, type Standing, standingOf } from '../world/standing.ts';
import { userOf } from '../world/world.ts';
import type { Stage } from './stage.ts';

export interface JoiningOptions {
  readonly invitedBy?: { readonly id: number };
  /** The invite link that leads there. */
  readonly via?: string;
}

const BOT_MAY_WRITE_SECONDS = 300;

export function join(
  stage: Stage,
  chat: ChatRecord,
  userId: number,
  { invitedBy, via }: JoiningOptions,
): void {
  const { world } = stage;
  const link = via === undefined ? undefined : requireLink(stage, chat, via);
  const before = requireOutside(stage, chat, userId);
  const needsApproval = link?.creates_join_request ?? chat.approveToJoin;
  if (needsApproval && invitedBy === undefined) {
    throw new Refused(`one has to ask to join ${chat.title}`);
  }
  const after: Standing =
    before.status === 'restricted' ? { ...before, isMember: true } : { status: 'member' };
  changeStanding(world, chat, userId, after, {
    by: invitedBy?.id ?? userId,
    ...present('inviteLink', link),
  });
}

/** Asks to join: the bot hears of it when it may invite, and may write for five minutes. */
export function askToJoin(
  stage: Stage,
  chat: ChatRecord,
  userId: number,
  { via, bio }: { readonly via?: string; readonly bio?: string },
): void {
  const { world } = stage;
  const link = via === undefined ? undefined : requireLink(stage, chat, via);
  requireOutside(stage, chat, userId);
  chat.joinRequests.add(userId);
  const user = userOf(world, userId);
  const date = world.clock.now();
  const side = world.chats.get(userId)?.side;
  if (side !== undefined) side.openUntil = date + BOT_MAY_WRITE_SECONDS;
  world.events.emit({ type: 'asked-to-join', chat, user });
  if (!hasRight(standingOf(world.clock, chat, world.bot.id), 'can_invite_users')) return;
  world.updates.push('chat_join_request', {
    chat: toChat(chat),
    from: user,
    user_chat_id: userId,
    date,
    ...present('bio', bio),
    ...present('invite_link', link),
  });
}

export function leave(stage: Stage, chat: ChatRecord, userId: number, by = userId): void {
  const { world } = stage;
  const before = standingOf(world.clock, chat, userId);
  if (!isInChat(before)) throw new Refused(`not in ${chat.title}`);
  const after: Standing =
    before.status === 'restricted' ? { ...before, isMember: false } : { status: 'left' };
  changeStanding(world, chat, userId, after, { by });
}

function requireLink(stage: Stage, chat: ChatRecord, url: string): ChatInviteLink {
  const link = followLink(stage.world, chat, url);
  if (typeof link === 'string') throw new Refused(`${link}: ${url}`);
  return link;
}

function requireOutside(stage: Stage, chat: ChatRecord, userId: number): Standing {
  const before = standingOf(stage.world.clock, chat, userId);
  if (before.status === 'kicked') throw new Refused(`banned from ${chat.title}`);
  if (isInChat(before)) throw new Refused(`already in ${chat.title}`);
  return before;
}
