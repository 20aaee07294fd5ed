import { randomBytes } from 'node:crypto';
import type { Scene } from './scene.ts';
import type { ShownMessage } from './telegram/dsl/shown-message.ts';

export interface CastOptions {
  /** The channel has no public name. */
  readonly isPrivate?: boolean;
  readonly forum?: boolean;
  /** The group is public, and people write in it without joining. */
  readonly isOpen?: boolean;
}

/** A group with its admin Anna, her channel, the bot as admin of both, and Bob in the group. */
export async function openCast(scene: Pick<Scene, 'telegram'>, options: CastOptions = {}) {
  const { telegram } = scene;
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

export type Cast = Awaited<ReturnType<typeof openCast>>;

/** The same, with protection set up. */
export async function protectedCast(
  scene: Pick<Scene, 'telegram'>,
  options: CastOptions = {},
): Promise<Cast> {
  const cast = await openCast(scene, options);
  await protect(cast);
  return cast;
}

/** Sets a setting to one of its offered values, by two presses. */
export async function choose(
  { telegram, anna }: Pick<Cast, 'telegram' | 'anna'>,
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

export async function protect({ anna, cats, reference }: Cast): Promise<void> {
  await anna.says(cats, `/protect ${reference}`);
  await cats.shows(/Protection Activated/);
}
