import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import type { Telegram } from '../simulator/telegram.ts';
import { Refused } from '../simulator/world/speech.ts';
import type { Happening } from './program.ts';

export type Fixtures = ReturnType<typeof createFixtures>;

type PeopleDo = Exclude<
  Extract<Happening, { who: number } | { where: number } | { channel: number }>,
  { do: 'sets' }
>;

const PARTLY = { can_send_polls: false, can_send_photos: false };

/**
 * Three people, an admin with another one beside her, two channels, a supergroup that requires both
 * and a basic group that was set up before it could be protected, and becomes a supergroup some
 * day.
 */
export function createFixtures(telegram: Telegram, isForum: boolean) {
  const anna = telegram.user('Anna');
  const carl = telegram.user('Carl');
  const people = ['Bob', 'Dora', 'Emil'].map((name) => telegram.user(name));
  const channels = ['news', 'talk'].map((username, place) => {
    // Bob is in both, Dora in the second one, Emil in none.
    const within = [carl, ...people.slice(0, place + 1)];
    return telegram.channel(username, { creator: anna, username, members: within });
  });
  const members = [carl, ...people];
  const old = telegram.basicGroup('Old', { creator: anna, members });
  const cats = telegram.supergroup('Cats', { creator: anna, members, forum: isForum });
  const groups: [ChatHandle, ChatHandle] = [cats, old];
  for (const chat of [...channels, ...groups]) telegram.bot.isAddedTo(chat, { by: anna });
  const thread = isForum ? cats.createTopic('Talk') : undefined;
  const said = new Map<string, ShownMessage>();

  const person = (who: number): Person => people[who] ?? anna;
  const channel = (number: number): ChatHandle => channels[number] ?? groups[0];
  const group = (where: number): ChatHandle => groups[where] ?? groups[0];

  async function say(who: Person, where: number, text: string, topic = 0): Promise<void> {
    const place = topic === 1 && where === 0 && thread !== undefined ? { thread } : {};
    said.set(`${who.id} ${where}`, await who.says(group(where), text, place));
  }

  /** The newest notice there, or whatever the bot said last. */
  async function press(who: Person, where: number): Promise<void> {
    const withButton = group(where)
      .liveMessagesOfBot()
      .findLast(({ buttons }) =>
        buttons.flat().some(({ callbackData }) => callbackData === 'verify'),
      );
    if (withButton === undefined) return;
    // Whether it is answered is known only after other turns.
    who.pressesData(withButton, 'verify').catch(() => undefined);
  }

  /** Anna presses Yes under the question, which stands there since some time. */
  async function confirmUnprotect(where: number): Promise<void> {
    const [message] = group(where).liveMessages();
    if (message === undefined) return;
    anna.pressesData(message, 'unprotect:yes', { inaccessible: true }).catch(() => undefined);
  }

  async function perform(happening: PeopleDo): Promise<void> {
    switch (happening.do) {
      case 'says':
        return say(person(happening.who), happening.where, 'hello', happening.topic);
      case 'edits': {
        const message = said.get(`${person(happening.who).id} ${happening.where}`);
        if (message !== undefined && !message.isDeleted)
          await person(happening.who).edits(message, 'hello again');
        return;
      }
      case 'enters':
        return person(happening.who).joins(group(happening.where));
      case 'exits':
        return person(happening.who).leaves(group(happening.where));
      case 'presses':
        return press(person(happening.who), happening.where);
      case 'joins':
        return person(happening.who).joins(channel(happening.channel));
      case 'leaves':
        return person(happening.who).leaves(channel(happening.channel));
      case 'asks to join':
        return person(happening.who).asksToJoin(channel(happening.channel));
      case 'is declined by':
        return anna.declines(person(happening.who), channel(happening.channel));
      case 'is banned from':
        return anna.bans(person(happening.who), channel(happening.channel));
      case 'is let back into':
        return anna.unbans(person(happening.who), channel(happening.channel));
      case 'is muted': {
        const until =
          happening.seconds === 0 ? {} : { until: telegram.clock.now() + happening.seconds };
        const permissions = happening.partly ? { permissions: PARTLY } : {};
        return carl.mutes(person(happening.who), group(happening.where), {
          ...until,
          ...permissions,
        });
      }
      case 'is unmuted':
        return carl.unmutes(person(happening.who), group(happening.where));
      case 'is kicked':
        return carl.kicks(person(happening.who), group(happening.where));
      case 'is promoted':
        return anna.promotes(person(happening.who), group(happening.where));
      case 'is demoted':
        return anna.demotes(person(happening.who), group(happening.where));
      case 'is protected':
        return say(anna, happening.where, '/protect @news @talk');
      case 'is unprotected':
        return confirmUnprotect(happening.where);
      case 'takes rights':
        return telegram.bot.losesRight(group(happening.where), happening.right, { by: anna });
      case 'gives rights':
        for (const right of ['can_restrict_members', 'can_delete_messages'] as const)
          telegram.bot.gainsRight(group(happening.where), right, { by: anna });
        return;
      case 'is upgraded':
        if (old.record.migratedTo === undefined) {
          groups[1] = old.upgrades({ withMembershipUpdates: true });
        }
        return;
      case 'takes the bot’s place':
        return telegram.bot.isDemotedIn(channel(happening.channel), { by: anna });
      default:
        return telegram.bot.isPromotedIn(channel(happening.channel), { by: anna });
    }
  }

  for (const chat of groups) anna.promotes(carl, chat);

  return {
    anna,
    people,
    channels,
    /** What they are now: the second one may have become another chat. */
    groups: (): readonly ChatHandle[] => groups,
    say,
    /** Does it, if Telegram's app would let them; answers whether. */
    async perform(happening: PeopleDo): Promise<boolean> {
      try {
        await perform(happening);
        return true;
      } catch (error) {
        if (
          error instanceof Refused ||
          (error instanceof Error && /is no admin/.test(error.message))
        )
          return false;
        throw error;
      }
    },
  };
}
