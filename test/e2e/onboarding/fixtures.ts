import { randomBytes } from 'node:crypto';
import type { ChatHandle } from '../../simulator/dsl/chat-handle.ts';
import type { Person } from '../../simulator/dsl/person.ts';
import type { ShownMessage } from '../../simulator/dsl/shown-message.ts';
import type { Scenario } from '../../support/scenario.ts';

export interface PlacesOptions {
  readonly isPrivate?: boolean;
  /** Anna has never spoken with the bot. */
  readonly isShy?: boolean;
}

/** Anna with a group and a channel of hers, and Bob in the group; the bot is nowhere. */
export async function openPlaces(
  { telegram }: Pick<Scenario, 'telegram'>,
  { isPrivate = false, isShy = false }: PlacesOptions = {},
) {
  const tag = randomBytes(4).toString('hex');
  const anna = telegram.user('Anna', { username: `anna_${tag}` });
  const bob = telegram.user('Bob', { username: `bob_${tag}` });
  const username = isPrivate ? {} : { username: `news_${tag}` };
  const news = telegram.channel('News', { creator: anna, ...username });
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  if (!isShy) {
    await anna.opensPrivateChat();
    await anna.privateChat.shows(/Welcome to Nezuko/);
  }
  return { telegram, anna, bob, news, cats, reference: isPrivate ? 'News' : `@news_${tag}` };
}

export type Places = Awaited<ReturnType<typeof openPlaces>>;

/** The button of the start menu that adds the bot to a group. */
export async function addLink(anna: Person): Promise<string> {
  const asked = await anna.opensPrivateChat();
  const menu = await anna.privateChat.shows(/Welcome to Nezuko/, { after: asked });
  return menu.urls.find((url) => url.includes('startgroup')) ?? '';
}

/** Adds the bot by the button of the start menu. */
export async function addByLink({ anna, cats }: Pick<Places, 'anna' | 'cats'>): Promise<void> {
  await anna.follows(await addLink(anna), { chat: cats });
}

/** Anna is asked for the channel, chooses it, and reads whom it will concern. */
export async function chooseChannel(
  { anna, news }: Pick<Places, 'anna' | 'news'>,
  options: Parameters<Person['picks']>[2] = {},
): Promise<ShownMessage> {
  await anna.privateChat.shows(/Now choose the channel/);
  anna.picks('Choose a channel', news, options);
  return anna.privateChat.shows(/For whom shall the rules be/);
}

/** The bot is in the group and knows the channel; Anna has to say for whom the rules are. */
export async function readyPlaces(scenario: Pick<Scenario, 'telegram'>, options?: PlacesOptions) {
  const places = await openPlaces(scenario, options);
  await addByLink(places);
  const choice = await chooseChannel(places);
  return { ...places, choice };
}

export const saidIn = (chat: ChatHandle): string[] =>
  chat.liveMessagesOfBot().map(({ text }) => text);
