import { type ChatRecord, isGroup } from '../world/chats.ts';
import { hasRight, isAdmin, isInChat, memberStateOf } from '../world/member-state.ts';
import { changeMemberState } from '../world/membership.ts';
import { RIGHTS, type Right, rightsFrom } from '../world/permissions.ts';
import { Refused } from '../world/speech.ts';
import type { Simulation } from './simulation.ts';

/** The rights that are asked for, by name. */
export function givenRights(
  rights: { readonly [R in Right]?: boolean | undefined } = {},
): readonly Right[] {
  return RIGHTS.filter((right) => rights[right] === true);
}

/**
 * Makes the bot an administrator with exactly these rights, in the name of somebody who may do so;
 * one that has them all already stays as it is.
 */
export function makeBotAdmin(
  { world }: Simulation,
  chat: ChatRecord,
  byId: number,
  rights: readonly Right[],
): void {
  const person = memberStateOf(world.clock, chat, byId);
  const bot = memberStateOf(world.clock, chat, world.bot.id);
  if (isAdmin(bot) && rights.every((right) => hasRight(bot, right))) return;
  for (const right of ['can_promote_members', ...rights] as const) {
    // The owner may give away also what owners do not have set (remaining anonymous).
    if (person.status === 'creator' || hasRight(person, right)) continue;
    throw new Refused(`no right ${right} in ${chat.title}`);
  }
  const granted = rightsFrom(Object.fromEntries(rights.map((right) => [right, true])));
  const after = { status: 'administrator', rights: granted, by: byId } as const;
  changeMemberState(world, chat, world.bot.id, after, { by: byId });
}

/** Adds the bot as a plain member, unless it is in the group already. */
export function addBot({ world }: Simulation, chat: ChatRecord, byId: number): void {
  if (!isGroup(chat)) throw new Refused(`bots enter ${chat.title} as administrators only`);
  if (isInChat(memberStateOf(world.clock, chat, world.bot.id))) return;
  const person = memberStateOf(world.clock, chat, byId);
  const mayAdd =
    hasRight(person, 'can_invite_users') ||
    (person.status === 'member' && chat.defaults.can_invite_users);
  if (!mayAdd) throw new Refused(`may not add anybody to ${chat.title}`);
  changeMemberState(world, chat, world.bot.id, { status: 'member' }, { by: byId });
}
