import type { Roster } from './roster.ts';

/**
 * What is there at the start: a group that its admin Anna has protected, its channel, Bob, who is
 * in both, and Carl, who has not joined the channel.
 */
export async function playOpening(roster: Roster): Promise<void> {
  const { telegram } = roster;
  const anna = roster.addPerson('Anna', 'en');
  const bob = roster.addPerson('Bob', 'en');
  const carl = roster.addPerson('Carl', 'en');
  const news = roster.addChannel('Cat News', anna, { username: 'catnews', members: [bob] });
  const cats = roster.addGroup('Cat Lovers', anna, { members: [bob, carl] });
  roster.post(news.id, 'Welcome to Cat News! One good story about cats every day.');
  telegram.bot.isAddedTo(news, { by: anna });
  telegram.bot.isAddedTo(cats, { by: anna });
  const added = await cats.shows(/Thank you for adding me/);
  await anna.says(cats, '/protect @catnews');
  await cats.shows(/Protection Activated/);
  await bob.says(cats, 'Good morning, everybody! 🐈');
  roster.post(news.id, 'Today: why cats sit in boxes that are too small for them.');
  await added.disappears();
  await telegram.settled();
}
