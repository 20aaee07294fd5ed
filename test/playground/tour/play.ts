import { setTimeout as sleep } from 'node:timers/promises';
import type { Effect } from '../protocol.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** What happens in each step of the story; each waits until it came out right. */
const STEPS = [stranger, tooEarly, joining, leaving, twoChannels, doubt, settings, privateNotice];

/** Time for the eye to follow, in milliseconds. */
const BEAT_MS = 700;

export async function playStep(sandbox: Sandbox, step: number): Promise<Effect> {
  const effect = await STEPS[step]?.(sandbox);
  await sandbox.roster.telegram.settled();
  return effect ?? {};
}

async function stranger({ roster }: Sandbox): Promise<void> {
  const carl = roster.named('Carl');
  const cats = roster.titled('Cat Lovers');
  const message = await carl.says(cats, 'Hello! Who wants to buy cheap cat food?');
  await roster.telegram.bot.mutes(carl, cats);
  await message.disappears();
  await cats.shows(/Carl/);
}

async function tooEarly({ roster }: Sandbox): Promise<Effect> {
  const carl = roster.named('Carl');
  const notice = await roster.titled('Cat Lovers').shows(/Carl/);
  const { text, alert } = await carl.presses(notice, 'I have joined');
  return alert ? { alert: text } : { toast: text };
}

async function joining({ roster }: Sandbox): Promise<void> {
  const carl = roster.named('Carl');
  const cats = roster.titled('Cat Lovers');
  carl.joins(roster.titled('Cat News'));
  await roster.telegram.bot.unmutes(carl, cats);
  await sleep(BEAT_MS);
  await carl.says(cats, 'Sorry! Mine is called Miso, by the way.');
}

async function leaving({ roster }: Sandbox): Promise<void> {
  const carl = roster.named('Carl');
  const cats = roster.titled('Cat Lovers');
  carl.leaves(roster.titled('Cat News'));
  await roster.telegram.bot.mutes(carl, cats);
  await cats.shows(/Carl, your messaging permissions have been revoked/);
}

async function twoChannels({ roster }: Sandbox): Promise<void> {
  const { telegram } = roster;
  const anna = roster.named('Anna');
  const bob = roster.named('Bob');
  const cats = roster.titled('Cat Lovers');
  roster.named('Carl').joins(roster.titled('Cat News'));
  await telegram.bot.unmutes(roster.named('Carl'), cats);
  const photos = roster.addChannel('Cat Photos', anna, { username: 'catphotos' });
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

async function doubt({ roster, troubles }: Sandbox): Promise<void> {
  troubles.begin('doubt');
  const dora = roster.addPerson('Dora', 'en');
  const cats = roster.titled('Cat Lovers');
  dora.joins(cats);
  await sleep(BEAT_MS);
  await dora.says(cats, 'Hi, I am new here. Is this the right place for cat people?');
}

async function settings({ roster, troubles }: Sandbox): Promise<void> {
  troubles.endAll();
  const anna = roster.named('Anna');
  const cats = roster.titled('Cat Lovers');
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

async function privateNotice({ roster }: Sandbox): Promise<void> {
  const dora = roster.named('Dora');
  const cats = roster.titled('Cat Lovers');
  await dora.says(cats, 'My cat is called Pixel.');
  await roster.telegram.bot.mutes(dora, cats);
  await cats.shows(/Dora/, { to: dora });
}
