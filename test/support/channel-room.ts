import { expect } from 'vitest';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { type Fixtures, openSettings, protectedFixtures } from './fixtures.ts';
import type { Scenario } from './scenario.ts';

/** A protected group whose admin looks at its channels in private, and two channels more. */
export async function channelRoom(scenario: Pick<Scenario, 'telegram'>) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, anna, tag } = fixtures;
  const second = telegram.channel('Second', { creator: anna, username: `second_${tag}` });
  const secret = telegram.channel('Secret', { creator: anna });
  const room = await openChannels(fixtures);
  return { ...fixtures, second, secret, room };
}

/** Opens the list of channels in the control room. */
export async function openChannels(
  fixtures: Pick<Fixtures, 'anna' | 'cats'>,
): Promise<ShownMessage> {
  const room = await openSettings(fixtures);
  await fixtures.anna.presses(room, 'Channels');
  return room.becomes(/required of whoever wants to write/);
}

/** Opens the screen of one channel from the list. */
export async function openChannel(
  { anna }: Pick<Fixtures, 'anna'>,
  room: ShownMessage,
  title: string,
): Promise<void> {
  await anna.presses(room, new RegExp(`\\d\\. \\S+ ${title}`));
  await room.becomes(/in the list/);
}

/** The titles of the required channels as the list has them. */
export const titlesIn = (room: ShownMessage): string[] =>
  room.buttons
    .flat()
    .map(({ text }) => /^\d\. \S+ (.*)$/.exec(text)?.[1])
    .filter((title) => title !== undefined);

/** The gate is shut for somebody who is in no channel. */
export async function expectShut({ telegram, cats }: Pick<Fixtures, 'telegram' | 'cats'>) {
  const stranger = telegram.user('Stranger');
  await stranger.joins(cats);
  await telegram.bot.mutes(stranger, cats);
  expect(cats.canSpeak(stranger)).toBe(false);
}
