import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { type Fixtures, protectedFixtures } from './fixtures.ts';
import type { Scenario } from './scenario.ts';

/** Bob is asked by a notice, and joins. */
async function bobComesThrough({ telegram, bob, cats, news }: Fixtures): Promise<void> {
  await bob.says(cats, 'hi');
  await telegram.bot.mutes(bob, cats);
  await cats.shows(/you must join/);
  await bob.joins(news);
  await telegram.bot.unmutes(bob, cats);
  await bob.says(cats, 'hello');
  await telegram.settled();
}

/** Everything that was counted is written at the latest when the bot stops. */
export async function withFigures(scenario: Scenario): Promise<Fixtures> {
  const fixtures = await protectedFixtures(scenario);
  await bobComesThrough(fixtures);
  await scenario.restart();
  return fixtures;
}

/** Figures with a picture above them. */
export const picture = ({ anna }: Pick<Fixtures, 'anna'>, after?: ShownMessage) =>
  anna.privateChat.shows(/Messages checked/, after === undefined ? {} : { after });
