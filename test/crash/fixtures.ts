import { randomBytes } from 'node:crypto';
import type { Channel } from '../simulator/dsl/channel.ts';
import type { Supergroup } from '../simulator/dsl/group.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { Telegram } from '../simulator/telegram.ts';
import { isInChat, memberStateOf } from '../simulator/world/member-state.ts';
import { choose, openSettings } from '../support/fixtures.ts';
import type { Scenario } from '../support/scenario.ts';

/** A protected group and the channels that it requires. */
export interface Place {
  readonly group: Supergroup;
  readonly channels: readonly [Channel, ...Channel[]];
  /** Whether its admin switches the protection off and on meanwhile. */
  readonly isSwitched: boolean;
}

export interface Fixtures {
  readonly telegram: Telegram;
  readonly anna: Person;
  readonly channels: readonly [Channel, ...Channel[]];
  readonly places: readonly [Place, ...Place[]];
  /** Come, go, join, leave and speak as they like. */
  readonly people: readonly [Person, ...Person[]];
  /** One of the people, whom an admin has forbidden polls. */
  readonly partly: Person;
  /** Are in all channels from the start, and stay there. */
  readonly faithful: readonly [Person, ...Person[]];
  /** Is in no channel, and an admin of all groups. */
  readonly ada: Person;
  /** Are muted by a human admin, one after the other. */
  readonly silenced: readonly Person[];
  /** Notices that the bot did not find again. */
  lost: number;
  passes: Scenario['passes'];
  misses(person: Person, place: Place): boolean;
  isIn(person: Person, chat: Channel | Supergroup): boolean;
}

export const NO_POLLS = { can_send_polls: false };

/** Three groups that share two channels, all protected, and the people in them. */
export async function createFixtures({
  telegram,
  passes,
}: Pick<Scenario, 'telegram' | 'passes'>): Promise<Fixtures> {
  const tag = randomBytes(4).toString('hex');
  const anna = telegram.user('Anna', { username: `anna_${tag}` });
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => telegram.user(`${name}${index}`));
  const ada = telegram.user('Ada');
  const [partly, ...others] = some(many('Person', 9));
  const faithful = some(many('Faithful', 2));
  const silenced = many('Silenced', 4);
  const everybody = [partly, ...others, ...faithful, ...silenced];

  const news = telegram.channel('News', {
    creator: anna,
    username: `news_${tag}`,
    members: faithful,
  });
  const talk = telegram.channel('Talk', {
    creator: anna,
    username: `talk_${tag}`,
    members: faithful,
  });
  for (const channel of [news, talk]) telegram.bot.isAddedTo(channel, { by: anna });
  const group = (title: string) =>
    telegram.supergroup(title, { creator: anna, members: everybody });
  const places = [
    { group: group('Cats'), channels: [news], isSwitched: false },
    { group: group('Birds'), channels: [news, talk], isSwitched: false },
    { group: group('Dogs'), channels: [talk], isSwitched: true },
  ] as const satisfies Place[];
  for (const place of places) {
    telegram.bot.isAddedTo(place.group, { by: anna });
    ada.joins(place.group);
    anna.promotes(ada, place.group);
    anna.mutes(partly, place.group, { permissions: NO_POLLS });
  }
  for (const place of places) {
    const names = place.channels.map(({ username }) => `@${username}`).join(' ');
    await anna.says(place.group, `/protect ${names}`);
    await place.group.shows(/Protection Activated/, { timeoutMs: 15_000 });
  }
  for (const { group } of places) {
    const room = await openSettings({ anna, cats: group });
    await choose({ telegram, anna }, room, 'Notices stay', '30 s');
  }
  await telegram.settled();

  const isIn = (person: Person, chat: Channel | Supergroup) =>
    isInChat(memberStateOf(telegram.clock, chat.record, person.id));
  return {
    telegram,
    anna,
    channels: [news, talk],
    places,
    people: [partly, ...others],
    partly,
    faithful,
    ada,
    silenced,
    lost: 0,
    passes,
    isIn,
    misses: (person, { channels }) => channels.some((channel) => !isIn(person, channel)),
  };
}

function some<T>([first, ...rest]: readonly T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('nobody');
  return [first, ...rest];
}
