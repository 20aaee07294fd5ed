import type { Telegram } from '../simulator/telegram.ts';
import { pause, say } from './narrator.ts';

/** A day of the group Cats and its channel News. Each scenario waits until it came out right. */
export async function playDay(telegram: Telegram): Promise<void> {
  const fixtures = invite(telegram);
  for (const scenario of [setUp, member, stranger, verification, leaving, doubt, unprotecting]) {
    await scenario(fixtures);
    await telegram.settled();
    await pause();
  }
}

function invite(telegram: Telegram) {
  const anna = telegram.user('Anna', { username: 'anna' });
  return {
    telegram,
    anna,
    bob: telegram.user('Bob', { username: 'bob' }),
    carl: telegram.user('Carl', { username: 'carl' }),
    news: telegram.channel('News', { username: 'catnews', creator: anna }),
    cats: telegram.supergroup('Cats', { creator: anna }),
  };
}

type Fixtures = ReturnType<typeof invite>;

async function setUp({ telegram, anna, bob, carl, news, cats }: Fixtures): Promise<void> {
  say('Anna adds the bot to her group, and makes every mistake there is.');
  telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
  await cats.shows(/Thank you for adding me/);
  bob.joins(cats);
  carl.joins(cats);
  await anna.says(cats, '/protect catnews');
  await cats.shows(/Invalid channel format/);
  await anna.says(cats, '/protect @catnews');
  await cats.shows(/I'm not admin in this group/);
  telegram.bot.isPromotedIn(cats, { by: anna });
  const again = await anna.says(cats, '/protect @catnews');
  await cats.shows(/I'm not admin in @catnews/, { after: again });
  telegram.bot.isAddedTo(news, { by: anna });
  await anna.says(cats, '/protect @catnews');
  await cats.shows(/Protection Activated! Members must join @catnews/);
}

async function member({ telegram, bob, news, cats }: Fixtures): Promise<void> {
  say('Bob has joined the channel. He speaks, and nothing happens.');
  bob.joins(news);
  const message = await bob.says(cats, 'Good morning!');
  await telegram.settled();
  check(!message.isDeleted && cats.canSpeak(bob), 'Bob speaks freely');
}

async function stranger({ telegram, carl, cats }: Fixtures): Promise<void> {
  say('Carl has not.');
  const message = await carl.says(cats, 'Buy my coins!');
  await telegram.bot.mutes(carl, cats);
  await cats.shows(/Hello Carl, you must join @catnews/);
  await message.disappears();
  check(!cats.canSpeak(carl), 'Carl is muted');
}

async function verification({ telegram, carl, news, cats }: Fixtures): Promise<void> {
  say('He presses the button too early, joins, and presses again.');
  const notice = await cats.shows(/Hello Carl/);
  const early = await carl.presses(notice, 'I have joined');
  check(early.text === "You still haven't joined: @catnews", 'Carl is told what is missing');
  carl.joins(news);
  const joined = await carl.presses(notice, 'I have joined');
  check(joined.text === '✅ Verification successful! You can now chat.', 'Carl is welcome');
  await telegram.bot.unmutes(carl, cats);
  await notice.disappears();
  await carl.says(cats, 'Sorry about the coins.');
}

async function leaving({ telegram, carl, news, cats }: Fixtures): Promise<void> {
  say('Carl leaves the channel, and comes back without pressing anything.');
  carl.leaves(news);
  await telegram.bot.mutes(carl, cats);
  const notice = await cats.shows(/Carl, your messaging permissions have been revoked/);
  carl.joins(news);
  await telegram.bot.unmutes(carl, cats);
  await notice.disappears();
}

async function doubt({ telegram, cats, news }: Fixtures): Promise<void> {
  say("Dora comes while Telegram can't say who is in the channel. Doubt is no guilt.");
  const fault = telegram.faults.add({
    method: 'getChatMember',
    match: ({ chat_id }) => chat_id === news.id,
    kind: 'error',
    code: 400,
    description: 'Bad Request: member list is inaccessible',
  });
  const dora = telegram.user('Dora');
  dora.joins(cats);
  const message = await dora.says(cats, 'Hello?');
  await telegram.settled();
  check(!message.isDeleted && cats.canSpeak(dora), 'Dora is not muted');
  fault.remove();
  await dora.says(cats, 'Am I allowed here?');
  await telegram.bot.mutes(dora, cats);
}

async function unprotecting({ telegram, anna, cats }: Fixtures): Promise<void> {
  say('Anna looks at how things are, and switches protection off.');
  await anna.says(cats, '/status');
  await cats.shows(/✅ Enabled/, { to: anna });
  await anna.says(cats, '/unprotect');
  await anna.presses(await cats.shows(/Really switch off/), 'Yes');
  await cats.shows(/Protection disabled/);
  const [dora] = [...cats.record.members].filter(([, { status }]) => status === 'restricted');
  if (dora !== undefined) {
    await telegram.until(() => cats.canSpeak({ id: dora[0] }), 'everybody to be free again');
  }
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}
