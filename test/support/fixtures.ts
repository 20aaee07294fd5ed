import { randomBytes } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import type { Scenario } from './scenario.ts';

export interface FixturesOptions {
  /** The channel has no public name. */
  readonly isPrivate?: boolean;
  readonly forum?: boolean;
  /** The group is public, and people write in it without joining. */
  readonly isOpen?: boolean;
}

/** A group with its admin Anna, her channel, the bot as admin of both, and Bob in the group. */
export async function openFixtures(
  scenario: Pick<Scenario, 'telegram'>,
  options: FixturesOptions = {},
) {
  const { telegram } = scenario;
  const tag = randomBytes(4).toString('hex');
  const anna = telegram.user('Anna', { username: `anna_${tag}` });
  const bob = telegram.user('Bob', { username: `bob_${tag}` });
  const username = options.isPrivate ? undefined : `news_${tag}`;
  const news = telegram.channel('News', { creator: anna, ...(username && { username }) });
  const cats = telegram.supergroup('Cats', {
    creator: anna,
    forum: options.forum ?? false,
    ...(options.isOpen && { username: `cats_${tag}` }),
  });
  await telegram.bot.isAddedTo(news, { by: anna });
  await telegram.bot.isAddedTo(cats, { by: anna });
  await bob.joins(cats);
  const reference = username === undefined ? String(news.id) : `@${username}`;
  return { telegram, anna, bob, news, cats, reference, tag };
}

export type Fixtures = Awaited<ReturnType<typeof openFixtures>>;

/** The same, with protection set up. */
export async function protectedFixtures(
  scenario: Pick<Scenario, 'telegram'>,
  options: FixturesOptions = {},
): Promise<Fixtures> {
  const fixtures = await openFixtures(scenario, options);
  await protect(fixtures);
  return fixtures;
}

/** The same, with Bob muted for what he wrote. */
export async function mutedFixtures(scenario: Pick<Scenario, 'telegram'>): Promise<Fixtures> {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, bob, cats } = fixtures;
  await bob.says(cats, 'hello');
  await telegram.bot.mutes(bob, cats);
  return fixtures;
}

/** A group that requires two channels: the one of the fixtures, and then another one of Anna's. */
export async function twoChannels(scenario: Pick<Scenario, 'telegram'>) {
  const fixtures = await openFixtures(scenario);
  const { telegram, anna, cats, reference, tag } = fixtures;
  const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
  await telegram.bot.isAddedTo(art, { by: anna });
  await anna.says(cats, `/protect ${reference} @art_${tag}`);
  await cats.shows(/Protection Activated/);
  return { ...fixtures, art, second: `@art_${tag}` };
}

/**
 * Time passes at Telegram, and the bot learns of it: it goes by Telegram's clock, which it hears of
 * with each answer, and somebody asks it something.
 */
export async function timePasses(
  { telegram }: Pick<Scenario, 'telegram'>,
  seconds: number,
): Promise<void> {
  telegram.clock.advance(seconds);
  const stranger = telegram.user('Zoe');
  const asked = await stranger.opensPrivateChat('/start');
  await stranger.privateChat.shows(/Welcome to Nezuko/, { after: asked });
}

/** Bob's notice, whose answer was lost, goes, and one stays; returns how to read which are there. */
export async function lostNoticeGoes(
  { telegram, cats }: Pick<Fixtures, 'telegram' | 'cats'>,
  fault: { readonly hits: number },
): Promise<() => ShownMessage[]> {
  const lost = await cats.shows(/^Hello Bob/);
  await lost.disappears();
  expect(fault.hits).toBe(1);
  await telegram.settled();
  const notices = () => cats.liveMessagesOfBot().filter(({ text }) => /^Hello Bob/.test(text));
  expect(notices()).toHaveLength(1);
  return notices;
}

/** Opens the control room of a group, as an admin does by the button in the group. */
export async function openSettings({
  anna,
  cats,
}: Pick<Fixtures, 'anna' | 'cats'>): Promise<ShownMessage> {
  const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
  return anna.privateChat.shows(/Here you decide who may write/, { after: asked });
}

/** Bob, muted in a group that removes him in an hour, and the notice that says so. */
export async function toBeRemoved(scenario: Pick<Scenario, 'telegram'>) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, bob, cats } = fixtures;
  const room = await openSettings(fixtures);
  await choose(fixtures, room, 'Remove who does not join', '1 h');
  await bob.says(cats, 'hi');
  await telegram.bot.mutes(bob, cats);
  const notice = await cats.shows(/Whoever has not joined within 1 h is removed/);
  return { ...fixtures, room, notice };
}

/** Data of a button in the control room of a group, as a client may forge it. */
export const roomData = ({ id }: { readonly id: number }, place: string): string =>
  `c:${(-id).toString(36)}:${place}`;

const SECTIONS = ['Rules', 'Notices and texts', 'Language'];

/** Sets a setting to one of its offered values: by its section, its name and the value. */
export async function choose(
  { telegram, anna }: Pick<Fixtures, 'telegram' | 'anna'>,
  room: ShownMessage,
  label: string,
  value: string,
): Promise<void> {
  /** Whoever presses too fast is told so, and presses again. */
  const press = (button: string | RegExp) =>
    vi.waitUntil(async () => !/Slow down/.test((await anna.presses(room, button)).text), {
      timeout: 20_000,
      interval: 300,
    });
  const labels = () => room.buttons.flat().map(({ text }) => text);
  const offers = (part: string) => labels().some((text) => text.includes(part));
  for (const section of SECTIONS) {
    await press(section);
    await room.becomes(section);
    if (offers(label)) break;
    await press('Back');
    await room.becomes(/Here you decide/);
  }
  await press(label);
  await room.becomes(/Now: /);
  await press(new RegExp(`^(• )?${value}$`));
  await room.becomes(`Now: ${value}`);
  await press('Back');
  await telegram.until(() => offers(`${label}: ${value}`), `${label} to be ${value}`);
  await press('Back');
  await room.becomes(/Here you decide/);
}

export async function protect({
  anna,
  cats,
  reference,
}: Pick<Fixtures, 'anna' | 'cats' | 'reference'>): Promise<void> {
  await anna.says(cats, `/protect ${reference}`);
  await cats.shows(/Protection Activated/);
}

/** All that an admin can see of a group's settings and channels. */
export async function shownTo(fixtures: Fixtures): Promise<string[]> {
  const { telegram, anna, cats } = fixtures;
  const asked = await anna.says(cats, '/status');
  const status = (await cats.shows(/Enabled|Disabled/, { to: anna, after: asked })).text;
  const room = await openSettings(fixtures);
  // How many people were seen grows by itself.
  const texts = [status, room.text].map((text) => text.replace(/Seen in 30 days: \d+/, ''));
  for (const section of SECTIONS) {
    await anna.presses(room, section);
    await room.becomes(section);
    texts.push(...room.buttons.flat().map(({ text }) => text));
    await anna.presses(room, 'Back');
    await room.becomes(/Here you decide/);
  }
  await telegram.settled();
  return texts;
}

/** Telegram does not take the next file that the bot sends. */
export function refuseFile(telegram: Scenario['telegram']): void {
  telegram.faults.add({
    ...{ method: 'sendDocument', kind: 'error', code: 400, times: 1 },
    description: 'Bad Request: not enough rights to send documents to the chat',
  });
}
