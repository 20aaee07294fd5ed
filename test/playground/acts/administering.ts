import type { ChatHandle } from '../../simulator/dsl/chat-handle.ts';
import type { Person } from '../../simulator/dsl/person.ts';
import { hasRight, memberStateOf } from '../../simulator/world/member-state.ts';
import type { Right } from '../../simulator/world/permissions.ts';
import { Refused } from '../../simulator/world/speech.ts';
import type { Effect } from '../protocol.ts';
import type { Cast } from '../stage/cast.ts';
import type { OnBot, OnPerson } from './acts.ts';

/** What somebody does with the bot in a group or a channel. */
export async function changeBot(cast: Cast, act: OnBot): Promise<Effect> {
  const by = cast.person(act.who);
  const chat = cast.chat(act.chat);
  const { bot } = cast.telegram;
  if (act.do === 'addBot' && chat.record.kind !== 'channel') {
    // As the app does it: the bot comes in as a plain member.
    await by.follows(`https://t.me/${bot.username}?startgroup`, { chat });
    return {};
  }
  requireRight(cast, chat, by, 'can_promote_members');
  switch (act.do) {
    case 'addBot':
    case 'promoteBot':
      bot.isPromotedIn(chat, { by });
      break;
    case 'demoteBot':
      if (chat.record.kind === 'channel') bot.isRemovedFrom(chat, { by });
      else bot.isDemotedIn(chat, { by });
      break;
    case 'removeBot':
      bot.isRemovedFrom(chat, { by });
      break;
    case 'giveRight':
      if (act.right !== undefined) bot.gainsRight(chat, act.right, { by });
      break;
    case 'takeRight':
      if (act.right !== undefined) bot.losesRight(chat, act.right, { by });
      break;
  }
  return {};
}

/** What an admin does with somebody else. */
export function administer(cast: Cast, act: OnPerson): Effect {
  const by = cast.person(act.who);
  const chat = cast.chat(act.chat);
  const whom = cast.person(act.whom);
  if (act.do === 'letIn') {
    requireRight(cast, chat, by, 'can_invite_users');
    whom.joins(chat, { invitedBy: by });
    return {};
  }
  const state = memberStateOf(cast.telegram.clock, chat.record, whom.id);
  if (state.status === 'creator') throw new Refused('Nobody can do that to the owner.');
  const deeds = {
    promote: by.promotes,
    demote: by.demotes,
    mute: by.mutes,
    unmute: by.unmutes,
    kick: by.kicks,
    ban: by.bans,
    unban: by.unbans,
  };
  deeds[act.do](whom, chat);
  return {};
}

function requireRight(cast: Cast, chat: ChatHandle, by: Person, right: Right): void {
  const state = memberStateOf(cast.telegram.clock, chat.record, by.id);
  if (!hasRight(state, right)) throw new Refused(`It takes an admin of ${chat.title}.`);
}
