import { randomBytes } from 'node:crypto';
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

/** Sets a setting to one of its offered values, by two presses. */
export async function choose(
  { telegram, anna }: Pick<Fixtures, 'telegram' | 'anna'>,
  settings: ShownMessage,
  label: string,
  value: string,
): Promise<void> {
  await anna.presses(settings, label);
  const option = new RegExp(`^(• )?${value}$`);
  const offered = () => settings.buttons.flat().some(({ text }) => option.test(text));
  await telegram.until(offered, `${label} to offer ${value}`);
  await anna.presses(settings, option);
  await settings.becomes(`${label}: ${value}`);
}

export async function protect({ anna, cats, reference }: Fixtures): Promise<void> {
  await anna.says(cats, `/protect ${reference}`);
  await cats.shows(/Protection Activated/);
}

/** All that an admin can see of a group's settings and channels. */
export async function shownTo({ telegram, anna, cats }: Fixtures): Promise<string[]> {
  const texts: string[] = [];
  for (const [command, pattern] of [
    ['/status', /Enabled|Disabled/],
    ['/settings', /Settings of/],
  ] as const) {
    const asked = await anna.says(cats, command);
    texts.push((await cats.shows(pattern, { after: asked })).text);
  }
  await telegram.settled();
  return texts;
}
