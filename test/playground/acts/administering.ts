import type { ChatHandle } from '../../simulator/dsl/chat-handle.ts';
import type { Person } from '../../simulator/dsl/person.ts';
import { hasRight, memberStateOf } from '../../simulator/world/member-state.ts';
import type { Right } from '../../simulator/world/permissions.ts';
import { Refused } from '../../simulator/world/speech.ts';
import type { Effect } from '../protocol.ts';
import type { Roster } from '../sandbox/roster.ts';
import type { OnBot, OnPerson } from './acts.ts';

/** What somebody does with the bot in a group or a channel. */
export async function changeBot(roster: Roster, act: OnBot): Promise<Effect> {
  const by = roster.person(act.who);
  const chat = roster.chat(act.chat);
  const { bot } = roster.telegram;
  if (act.do === 'addBot' && chat.record.kind !== 'channel') {
    // As the app does it: the bot comes in as a plain member.
    await by.follows(`https://t.me/${bot.username}?startgroup`, { chat });
    return {};
  }
  requireRight(roster, chat, by, 'can_promote_members');
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
export function administer(roster: Roster, act: OnPerson): Effect {
  const by = roster.person(act.who);
  const chat = roster.chat(act.chat);
  const whom = roster.person(act.whom);
  if (act.do === 'letIn') {
    requireRight(roster, chat, by, 'can_invite_users');
    whom.joins(chat, { invitedBy: by });
    return {};
  }
  const state = memberStateOf(roster.telegram.clock, chat.record, whom.id);
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

function requireRight(roster: Roster, chat: ChatHandle, by: Person, right: Right): void {
  const state = memberStateOf(roster.telegram.clock, chat.record, by.id);
  if (!hasRight(state, right)) throw new Refused(`It takes an admin of ${chat.title}.`);
}
