import type { Cast } from './cast.ts';

/**
 * What is there at the start: a group that its admin Anna has protected, its channel, Bob, who is
 * in both, and Carl, who has not joined the channel.
 */
export async function playOpening(cast: Cast): Promise<void> {
  const { telegram } = cast;
  const anna = cast.addPerson('Anna', 'en');
  const bob = cast.addPerson('Bob', 'en');
  const carl = cast.addPerson('Carl', 'en');
  const news = cast.addChannel('Cat News', anna, { username: 'catnews', members: [bob] });
  const cats = cast.addGroup('Cat Lovers', anna, { members: [bob, carl] });
  cast.post(news.id, 'Welcome to Cat News! One good story about cats every day.');
  telegram.bot.isAddedTo(news, { by: anna });
  telegram.bot.isAddedTo(cats, { by: anna });
  await cats.shows(/Thank you for adding me/);
  await anna.says(cats, '/protect @catnews');
  await cats.shows(/Protection Activated/);
  await bob.says(cats, 'Good morning, everybody! 🐈');
  cast.post(news.id, 'Today: why cats sit in boxes that are too small for them.');
  await telegram.settled();
}
