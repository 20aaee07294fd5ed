import { setTimeout as sleep } from 'node:timers/promises';
import type { Effect } from '../protocol.ts';
import type { Stage } from '../stage/stage.ts';

/** What happens in each step of the story; each waits until it came out right. */
const STEPS = [stranger, tooEarly, joining, leaving, twoChannels, doubt, settings, privateNotice];

/** Time for the eye to follow, in milliseconds. */
const BEAT_MS = 700;

export async function playStep(stage: Stage, step: number): Promise<Effect> {
  const effect = await STEPS[step]?.(stage);
  await stage.cast.telegram.settled();
  return effect ?? {};
}

async function stranger({ cast }: Stage): Promise<void> {
  const carl = cast.named('Carl');
  const cats = cast.titled('Cat Lovers');
  const message = await carl.says(cats, 'Hello! Who wants to buy cheap cat food?');
  await cast.telegram.bot.mutes(carl, cats);
  await message.disappears();
  await cats.shows(/Carl/);
}

async function tooEarly({ cast }: Stage): Promise<Effect> {
  const carl = cast.named('Carl');
  const notice = await cast.titled('Cat Lovers').shows(/Carl/);
  const { text, alert } = await carl.presses(notice, 'I have joined');
  return alert ? { alert: text } : { toast: text };
}

async function joining({ cast }: Stage): Promise<void> {
  const carl = cast.named('Carl');
  const cats = cast.titled('Cat Lovers');
  carl.joins(cast.titled('Cat News'));
  await cast.telegram.bot.unmutes(carl, cats);
  await sleep(BEAT_MS);
  await carl.says(cats, 'Sorry! Mine is called Miso, by the way.');
}

async function leaving({ cast }: Stage): Promise<void> {
  const carl = cast.named('Carl');
  const cats = cast.titled('Cat Lovers');
  carl.leaves(cast.titled('Cat News'));
  await cast.telegram.bot.mutes(carl, cats);
  await cats.shows(/Carl, your messaging permissions have been revoked/);
}

async function twoChannels({ cast }: Stage): Promise<void> {
  const { telegram } = cast;
  const anna = cast.named('Anna');
  const bob = cast.named('Bob');
  const cats = cast.titled('Cat Lovers');
  cast.named('Carl').joins(cast.titled('Cat News'));
  await telegram.bot.unmutes(cast.named('Carl'), cats);
  const photos = cast.addChannel('Cat Photos', anna, { username: 'catphotos' });
  telegram.bot.isAddedTo(photos, { by: anna });
  await telegram.settled();
  const asked = await anna.says(cats, '/protect @catphotos');
  const question = await cats.shows(/already protected/, { after: asked });
  await sleep(BEAT_MS);
  await anna.presses(question, 'Also require');
  await cats.shows(/Protection Activated/, { after: asked });
  await sleep(BEAT_MS);
  await bob.says(cats, 'Has anybody seen my cat?');
  await telegram.bot.mutes(bob, cats);
  await cats.shows(/Bob, you must join/);
}

async function doubt({ cast, troubles }: Stage): Promise<void> {
  troubles.begin('doubt');
  const dora = cast.addPerson('Dora', 'en');
  const cats = cast.titled('Cat Lovers');
  dora.joins(cats);
  await sleep(BEAT_MS);
  await dora.says(cats, 'Hi, I am new here. Is this the right place for cat people?');
}

async function settings({ cast, troubles }: Stage): Promise<void> {
  troubles.endAll();
  const anna = cast.named('Anna');
  const cats = cast.titled('Cat Lovers');
  const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
  const room = await anna.privateChat.shows(/Here you decide/, { after: asked });
  for (const [label, then] of [
    ['Notices and texts', /What I write/],
    ['Notices are', /Now: /],
    [/private$/, /Now: private/],
  ] as const) {
    await sleep(BEAT_MS);
    await anna.presses(room, label);
    await room.becomes(then);
  }
}

async function privateNotice({ cast }: Stage): Promise<void> {
  const dora = cast.named('Dora');
  const cats = cast.titled('Cat Lovers');
  await dora.says(cats, 'My cat is called Pixel.');
  await cast.telegram.bot.mutes(dora, cats);
  await cats.shows(/Dora/, { to: dora });
}
