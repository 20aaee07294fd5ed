import type { Effect } from '../protocol.ts';
import { freeName, type Roster, takenNames } from '../sandbox/roster.ts';
import type { Act, Making, OnTelegram } from './acts.ts';
import { administer, changeBot } from './administering.ts';
import { follow, join } from './links.ts';
import { press } from './pressing.ts';
import { say } from './saying.ts';

/** What people do; the other acts change the sandbox itself. */
export type PersonalAct = Exclude<Act, OnTelegram | { do: 'reset' | 'tour' }>;

/** Does it; throws `Refused` where Telegram's app would not let the person. */
export async function perform(roster: Roster, act: PersonalAct): Promise<Effect> {
  switch (act.do) {
    case 'say':
      return say(roster, act);
    case 'press':
      return press(roster, act);
    case 'follow':
      return follow(roster, act);
    case 'join':
      return join(roster, act);
    case 'addBot':
    case 'promoteBot':
    case 'demoteBot':
    case 'removeBot':
    case 'giveRight':
    case 'takeRight':
      return changeBot(roster, act);
    case 'promote':
    case 'demote':
    case 'mute':
    case 'unmute':
    case 'kick':
    case 'ban':
    case 'unban':
    case 'letIn':
      return administer(roster, act);
    case 'makePerson':
    case 'makeGroup':
    case 'makeChannel':
      return make(roster, act);
    default:
      return touch(roster, act);
  }
}

function make(roster: Roster, act: Making): Effect {
  if (act.do === 'makePerson') return { made: roster.addPerson(act.name, act.language).id };
  const creator = roster.person(act.who);
  const others = [...roster.people.values()].filter((one) => one !== creator);
  const members = act.withEverybody ? others : [];
  const username = freeName(act.title, takenNames(roster));
  const options = { members, ...(act.isPublic && { username }) };
  const add = act.do === 'makeGroup' ? roster.addGroup : roster.addChannel;
  return { open: add(act.title, creator, options).id };
}

type Touch = Extract<
  PersonalAct,
  { do: 'speak' | 'edit' | 'delete' | 'tap' | 'pickChat' | 'pickPeople' | 'commands' | 'leave' }
>;
type Starting = Extract<PersonalAct, { do: 'start' | 'block' | 'unblock' }>;

async function touch(roster: Roster, act: Touch | Starting): Promise<Effect> {
  const who = roster.person(act.who);
  switch (act.do) {
    case 'speak':
      who.user.language_code = act.language;
      break;
    case 'edit':
      await who.edits(roster.message(roster.chat(act.chat), act.message, who), act.text);
      break;
    case 'delete':
      who.deletes(roster.message(roster.chat(act.chat), act.message, who));
      break;
    case 'tap':
      who.taps(act.label, roster.chat(act.chat));
      break;
    case 'pickChat':
      who.picks(act.label, roster.chat(act.picked));
      break;
    case 'pickPeople':
      who.picksUsers(act.label, act.people.map(roster.person));
      break;
    case 'commands':
      return {
        commands: who
          .commandsIn(roster.chat(act.chat))
          .map(({ command, description }) => ({ command, description })),
      };
    case 'leave':
      who.leaves(roster.chat(act.chat));
      break;
    case 'start':
      await who.opensPrivateChat('/start');
      return { open: who.id };
    case 'block':
      who.blocksBot();
      break;
    case 'unblock':
      who.unblocksBot();
      break;
  }
  return {};
}
