import type { Effect } from '../protocol.ts';
import { type Cast, freeName, takenNames } from '../stage/cast.ts';
import type { Act, Making, OnTelegram } from './acts.ts';
import { administer, changeBot } from './administering.ts';
import { follow, join } from './links.ts';
import { press } from './pressing.ts';
import { say } from './saying.ts';

/** What people do; the other acts change the stage itself. */
export type PersonalAct = Exclude<Act, OnTelegram | { do: 'reset' | 'tour' }>;

/** Does it; throws `Refused` where Telegram's app would not let the person. */
export async function perform(cast: Cast, act: PersonalAct): Promise<Effect> {
  switch (act.do) {
    case 'say':
      return say(cast, act);
    case 'press':
      return press(cast, act);
    case 'follow':
      return follow(cast, act);
    case 'join':
      return join(cast, act);
    case 'addBot':
    case 'promoteBot':
    case 'demoteBot':
    case 'removeBot':
    case 'giveRight':
    case 'takeRight':
      return changeBot(cast, act);
    case 'promote':
    case 'demote':
    case 'mute':
    case 'unmute':
    case 'kick':
    case 'ban':
    case 'unban':
    case 'letIn':
      return administer(cast, act);
    case 'makePerson':
    case 'makeGroup':
    case 'makeChannel':
      return make(cast, act);
    default:
      return touch(cast, act);
  }
}

function make(cast: Cast, act: Making): Effect {
  if (act.do === 'makePerson') return { made: cast.addPerson(act.name, act.language).id };
  const creator = cast.person(act.who);
  const others = [...cast.people.values()].filter((one) => one !== creator);
  const members = act.withEverybody ? others : [];
  const username = freeName(act.title, takenNames(cast));
  const options = { members, ...(act.isPublic && { username }) };
  const add = act.do === 'makeGroup' ? cast.addGroup : cast.addChannel;
  return { open: add(act.title, creator, options).id };
}

type Touch = Extract<
  PersonalAct,
  { do: 'speak' | 'edit' | 'delete' | 'tap' | 'pickChat' | 'pickPeople' | 'commands' | 'leave' }
>;
type Starting = Extract<PersonalAct, { do: 'start' | 'block' | 'unblock' }>;

async function touch(cast: Cast, act: Touch | Starting): Promise<Effect> {
  const who = cast.person(act.who);
  switch (act.do) {
    case 'speak':
      who.user.language_code = act.language;
      break;
    case 'edit':
      await who.edits(cast.message(cast.chat(act.chat), act.message, who), act.text);
      break;
    case 'delete':
      who.deletes(cast.message(cast.chat(act.chat), act.message, who));
      break;
    case 'tap':
      who.taps(act.label, cast.chat(act.chat));
      break;
    case 'pickChat':
      who.picks(act.label, cast.chat(act.picked));
      break;
    case 'pickPeople':
      who.picksUsers(act.label, act.people.map(cast.person));
      break;
    case 'commands':
      return {
        commands: who
          .commandsIn(cast.chat(act.chat))
          .map(({ command, description }) => ({ command, description })),
      };
    case 'leave':
      who.leaves(cast.chat(act.chat));
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
