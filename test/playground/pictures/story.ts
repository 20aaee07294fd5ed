import type { ShownMessage } from '../../simulator/dsl/shown-message.ts';
import { FIXED_START, type Sandbox } from '../sandbox/sandbox.ts';
import { openPages, type PageLook } from './page.ts';
import type { Look } from './shown.ts';

/** Looks at the scene as it is now. */
export type Camera = (look: Look | PageLook) => Promise<void>;

interface Stage {
  readonly sandbox: Sandbox;
  readonly look: Camera;
}

/** The chapters of all pictures; each begins at its own minute, so that the times are the same. */
const CHAPTERS = [
  morning,
  joining,
  gate,
  crowd,
  starting,
  choosing,
  ruling,
  room,
  notices,
  people,
  week,
];

const MINUTE = 60;
const DAY = 86_400;

/** Plays what the pictures show, and has the camera look at each. */
export async function playPictures(sandbox: Sandbox, camera: Camera): Promise<void> {
  const { telegram } = sandbox.roster;
  const look: Camera = async (what) => {
    await telegram.settled();
    await camera(what);
  };
  for (const [at, chapter] of CHAPTERS.entries()) {
    sandbox.wait(FIXED_START + (at + 1) * MINUTE - telegram.clock.now());
    await chapter({ sandbox, look });
    await telegram.settled();
  }
}

/** People who may write, write. */
async function morning({ sandbox: { roster } }: Stage): Promise<void> {
  const cats = roster.titled('Cat Lovers');
  for (const [name, text] of [
    ['Anna', 'Good morning! Who has slept longest today?'],
    ['Bob', 'Mine, since yesterday. She moved once, for breakfast.'],
    ['Anna', 'Pixel sits in a box. It is half as big as he is.'],
    ['Bob', 'A picture, please! 📦'],
    ['Anna', 'It is in Cat News today, with the story to it.'],
  ] as const) {
    await roster.named(name).says(cats, text);
  }
}

/** The film: muted, joined, heard. */
async function joining({ sandbox: { roster }, look }: Stage): Promise<void> {
  const { telegram } = roster;
  const carl = roster.named('Carl');
  const cats = roster.titled('Cat Lovers');
  const news = roster.titled('Cat News');
  const film = (rest: Pick<Look, 'chat' | 'typed' | 'ms'>) =>
    look({ name: 'join', who: 'Carl', newest: 4, height: 520, ...rest });

  const typed = 'Hello! My cat is called Miso.';
  await film({ chat: cats.title, ms: 1200 });
  await film({ chat: cats.title, typed, ms: 1200 });
  const message = await carl.says(cats, typed);
  await telegram.bot.mutes(carl, cats);
  await message.disappears();
  await cats.shows(/Carl, you must join/);
  await film({ chat: cats.title, ms: 2800 });
  // For who wants nothing to move: the film is whole with the looks before and after.
  await look({ name: 'join-still', who: 'Carl', newest: 4, height: 520, chat: cats.title });
  await film({ chat: news.title, ms: 1600 });
  carl.joins(news);
  await telegram.bot.unmutes(carl, cats);
  await film({ chat: news.title, ms: 1200 });
  await film({ chat: cats.title, ms: 1400 });
  await film({ chat: cats.title, typed, ms: 1000 });
  await carl.says(cats, typed);
  await telegram.settled();
  await film({ chat: cats.title, ms: 2600 });
}

/** A stranger before the gate, as everybody sees it. */
async function gate({ sandbox: { roster }, look }: Stage): Promise<void> {
  const { telegram } = roster;
  const cats = roster.titled('Cat Lovers');
  const dora = roster.addPerson('Dora', 'en');
  dora.joins(cats);
  await roster.named('Bob').says(cats, 'Miso is a lovely name! How old?');
  await dora.says(cats, 'Hi! Where is the picture of the day?');
  await telegram.bot.mutes(dora, cats);
  await cats.shows(/Dora, you must join/);
  await look({ name: 'group', who: 'Dora', chat: cats.title, newest: 6, isWide: true });
  await look({ name: 'notice', who: 'Dora', chat: cats.title, newest: 2 });
}

async function starting({ sandbox: { roster }, look }: Stage): Promise<void> {
  const anna = roster.named('Anna');
  roster.addChannel('Dog News', anna, {
    username: 'dognews',
    members: [roster.named('Bob')],
  });
  roster.addGroup('Dog Friends', anna, { members: ['Bob', 'Carl', 'Dora'].map(roster.named) });
  const asked = await anna.opensPrivateChat();
  await anna.privateChat.shows(/Welcome to Nezuko/, { after: asked });
  await look({ name: 'setup-1-start', who: 'Anna', chat: 'bot', newest: 1 });
}

async function choosing({ sandbox: { roster }, look }: Stage): Promise<void> {
  const anna = roster.named('Anna');
  const dogs = roster.titled('Dog Friends');
  const menu = await anna.privateChat.shows(/Welcome to Nezuko/);
  const link = menu.urls.find((url) => url.includes('startgroup')) ?? '';
  await anna.follows(link, { chat: dogs });
  await anna.privateChat.shows(/Now choose the channel/);
  await look({ name: 'setup-2-channel', who: 'Anna', chat: 'bot', newest: 1 });
}

async function ruling({ sandbox: { roster }, look }: Stage): Promise<void> {
  const { telegram } = roster;
  const anna = roster.named('Anna');
  const dogs = roster.titled('Dog Friends');
  for (const [name, text] of [
    ['Bob', 'Who is in the park this afternoon?'],
    ['Carl', 'I am!'],
    ['Dora', 'Me too, with Balu.'],
  ] as const) {
    await roster.named(name).says(dogs, text);
  }
  await telegram.settled();
  anna.picks('Choose a channel', roster.titled('Dog News'));
  const choice = await anna.privateChat.shows(/For whom shall the rules be/);
  await look({ name: 'setup-3-for-whom', who: 'Anna', chat: 'bot', newest: 3 });
  await anna.presses(choice, 'Everybody');
  await dogs.shows(/Protection Activated/);
  await look({ name: 'setup-4-done', who: 'Bob', chat: dogs.title, newest: 3 });
}

/**
 * Whom the screens tell of. Those who were seen are written in batches, and at once where somebody
 * sets a group up: so they come before that.
 */
async function crowd({ sandbox: { roster } }: Stage): Promise<void> {
  const { telegram } = roster;
  const cats = roster.titled('Cat Lovers');
  for (const [name, text] of [
    ['Emil', 'Is this the group about cats?'],
    ['Fatima', 'Hello from Lisbon!'],
  ] as const) {
    const person = roster.addPerson(name, 'en');
    person.joins(cats);
    await person.says(cats, text);
    await telegram.bot.mutes(person, cats);
  }
}

async function room({ sandbox: { roster }, look }: Stage): Promise<void> {
  const anna = roster.named('Anna');
  const cats = roster.titled('Cat Lovers');
  const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
  const screen = await anna.privateChat.shows(/Here you decide/, { after: asked });
  await look({ name: 'room-overview', who: 'Anna', chat: 'bot', newest: 1 });
  await go(roster.telegram, anna, screen, ['Rules']);
  await look({ name: 'room-rules', who: 'Anna', chat: 'bot', newest: 1 });
  await go(roster.telegram, anna, screen, ['Mutes last']);
  await look({ name: 'room-setting', who: 'Anna', chat: 'bot', newest: 1 });
  await go(roster.telegram, anna, screen, ['7 d', 'Back', 'Back', 'History']);
  await look({ name: 'room-history', who: 'Anna', chat: 'bot', newest: 1 });
}

async function notices({ sandbox: { roster }, look }: Stage): Promise<void> {
  const anna = roster.named('Anna');
  const screen = await anna.privateChat.shows(/Who changed what/);
  await go(roster.telegram, anna, screen, ['Back', 'Notices and texts', 'Warning text', 'English']);
  await look({ name: 'notice-1-write', who: 'Anna', chat: 'bot', newest: 1 });
  const said = await anna.says(
    anna.privateChat,
    'Hello {user}! Only readers of {channels} write here. Join, and you can, too. 🐾',
  );
  await anna.privateChat.shows(/That is what members will see/, { after: said });
  await look({ name: 'notice-2-preview', who: 'Anna', chat: 'bot', newest: 3 });
}

async function people({ sandbox: { roster }, look }: Stage): Promise<void> {
  const anna = roster.named('Anna');
  const cats = roster.titled('Cat Lovers');
  const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
  const screen = await anna.privateChat.shows(/Here you decide/, { after: asked });
  await go(roster.telegram, anna, screen, ['People']);
  await look({ name: 'room-people', who: 'Anna', chat: 'bot', newest: 1 });
  await go(roster.telegram, anna, screen, ['Emil']);
  await look({ name: 'room-person', who: 'Anna', chat: 'bot', newest: 1 });
}

/** What comes through the gate on six days: who joins the channel, and how many messages others write. */
const WEEK = [
  { newcomers: ['Goran', 'Hiro'], messages: 9 },
  { newcomers: ['Ines'], messages: 14 },
  { newcomers: ['Jamal', 'Klara', 'Luca'], messages: 11 },
  { newcomers: ['Mei'], messages: 6 },
  { newcomers: ['Nadia', 'Omar'], messages: 17 },
  { newcomers: ['Petra'], messages: 12 },
] as const;

/** The last, for it takes days. */
async function week({ sandbox, look }: Stage): Promise<void> {
  const { roster } = sandbox;
  const anna = roster.named('Anna');
  const cats = roster.titled('Cat Lovers');
  for (const day of WEEK) {
    sandbox.wait(DAY);
    await dayIn(roster, day);
  }
  // It writes what it has counted.
  await sandbox.power.again();
  const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}_stats`);
  const screen = await anna.privateChat.shows(/What the gate does and brings/, { after: asked });
  await anna.presses(screen, '7 d');
  await anna.privateChat.shows(/Messages checked/, { after: screen });
  await look({ name: 'room-statistics', who: 'Anna', chat: 'bot', newest: 1 });
  await openPages(sandbox, look);
}

async function dayIn(
  roster: Roster,
  { newcomers, messages }: (typeof WEEK)[number],
): Promise<void> {
  const { telegram } = roster;
  const cats = roster.titled('Cat Lovers');
  const bob = roster.named('Bob');
  for (const name of newcomers) {
    const person = roster.addPerson(name, 'en');
    person.joins(cats);
    await person.says(cats, 'Hello!');
    await telegram.bot.mutes(person, cats);
    await telegram.settled();
    person.joins(roster.titled('Cat News'));
    await telegram.bot.unmutes(person, cats);
  }
  for (let count = 0; count < messages; count += 1) await bob.says(cats, '🐈');
  await telegram.settled();
}

type Roster = Sandbox['roster'];

/** Presses one button after the other, each on the screen behind the one before. */
async function go(
  telegram: Roster['telegram'],
  who: ReturnType<Roster['named']>,
  screen: ShownMessage,
  buttons: readonly string[],
): Promise<void> {
  const now = () => screen.text + JSON.stringify(screen.buttons);
  for (const button of buttons) {
    const before = now();
    await who.presses(screen, button);
    await telegram.until(() => now() !== before, `the screen behind ${button}`);
  }
}
