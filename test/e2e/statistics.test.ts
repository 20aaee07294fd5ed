import { inflateSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { picture, withFigures } from '../support/figures.ts';
import {
  choose,
  type Fixtures,
  openSettings,
  protectedFixtures,
  refuseFile,
  roomData,
} from '../support/fixtures.ts';
import { openMachine } from '../support/machine/machine.ts';
import { describeScenes, openScenario, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

/** Width and height of a PNG, and how many different bytes its pixels have. */
function decoded(file: { readonly bytes: Uint8Array } | undefined) {
  const png = Buffer.from(file?.bytes ?? []);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const pixels = inflateSync(Buffer.concat(data));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), tones: new Set(pixels).size };
}

async function fileTo({ telegram, anna }: Pick<Fixtures, 'telegram' | 'anna'>) {
  const file = () => anna.privateChat.liveMessages().find((one) => one.document !== undefined);
  await telegram.until(() => file() !== undefined, 'a file');
  return file();
}

/** The picture of a week, once all of it is written. */
async function figuresOf(fixtures: Fixtures, scenario: Scenario): Promise<ShownMessage> {
  await fixtures.telegram.settled();
  await scenario.restart();
  const { anna } = fixtures;
  const room = await openSettings(fixtures);
  await anna.presses(room, 'Statistics');
  await room.becomes(/What the gate does and brings/);
  await anna.presses(room, '7 d');
  return picture(fixtures, room);
}

describeScenes('statistics', TWO_SETUPS, (scenario) => {
  it('are opened in private from the group, and shown as a picture with the figures', async () => {
    const fixtures = await withFigures(scenario());
    const { telegram, anna, cats } = fixtures;
    await anna.says(cats, '/stats');
    const line = await cats.shows(/The statistics are in our private chat/);
    expect(line.photo).toBeUndefined();
    const [link = ''] = line.urls;
    await anna.follows(link);
    const screen = await anna.privateChat.shows(/What the gate does and brings/);
    expect((await anna.presses(screen, '7 d')).text).toContain('drawing');
    const shown = await picture(fixtures);
    expect(decoded(shown.photo)).toMatchObject({ width: 1080, height: 1080 });
    expect(decoded(shown.photo).tones).toBeGreaterThan(20);
    expect(shown.text).toMatch(/^Cats/);
    // Perhaps the command is counted by then.
    expect(shown.text).toMatch(/Messages checked: [23]\b/);
    expect(shown.text).toContain('Muted: 1');
    expect(shown.text).toContain('Verified: 1');
    expect(shown.text).toMatch(/@news_\w+: \+1 joined, 100% of those asked/);
    expect(shown.text.length).toBeLessThanOrEqual(1024);
    const before = shown.text;
    await anna.presses(shown, '90 d');
    await telegram.until(() => shown.text !== before, 'the picture to be another one');
    expect(decoded(shown.photo)).toMatchObject({ width: 1080, height: 1080 });
    refuseFile(telegram);
    await anna.presses(shown, 'CSV');
    await anna.privateChat.shows(/Telegram did not take the file/, { after: shown });
    await anna.presses(shown, 'CSV');
    const file = await fileTo(fixtures);
    expect(file?.document?.name).toMatch(/^nezuko-Cats-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    expect(file?.document?.content).toMatch(/^date_utc,channel_id,messages,stopped/);
    expect(file?.document?.content).toMatch(/\d,,[23],1,1,1,1,0,/);
  });

  it('count in a group that only deletes whom it stopped, and who joined because of it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { bob, cats, news } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'If a channel is missing', 'delete only');
    for (const text of ['hi', 'hello?']) await (await bob.says(cats, text)).disappears();
    const notice = await cats.shows(/you must join/);
    await bob.joins(news);
    await notice.disappears();
    const { text } = await figuresOf(fixtures, scenario());
    expect(text).toContain('Stopped or warned: 1');
    expect(text).toContain('Verified: 1');
    expect(text).toMatch(/@news_\w+: \+1 joined, 100% of those asked/);
  });

  it('count each warning and the mute after them, of people who were asked once', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats, news } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'If a channel is missing', 'warn first');
    await choose(fixtures, room, 'Warnings', '2');
    for (const number of [1, 2]) {
      await bob.says(cats, `hello ${number}`);
      await cats.shows(`Warning ${number} of 2`);
      telegram.clock.advance(5);
    }
    await bob.says(cats, 'hello 3');
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const { text } = await figuresOf(fixtures, scenario());
    expect(text).toContain('Stopped or warned: 3');
    expect(text).toContain('Verified: 1');
    expect(text).toMatch(/@news_\w+: \+1 joined, 100% of those asked/);
  });

  it('count no message while protection is off, since nothing is checked', async () => {
    const fixtures = await withFigures(scenario());
    const { anna, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Switch off');
    await room.becomes(/Really switch off/);
    await anna.presses(room, 'Yes');
    await room.becomes(/Disabled/);
    for (let number = 1; number <= 6; number += 1) await bob.says(cats, `hi ${number}`);
    const { text } = await figuresOf(fixtures, scenario());
    expect(text).toMatch(/Messages checked: [23]\b/);
  });

  it('are a friendly word where nothing has happened', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Statistics');
    await room.becomes(/Nothing has happened in Cats yet/);
    expect(room.buttons.flat().map(({ text }) => text)).not.toContain('7 d');
    for (const place of ['stats!days:7', 'stats!csv:7']) {
      const { text } = await anna.pressesData(room, roomData(fixtures.cats, place));
      expect(text).toMatch(/Nothing was counted on these days/);
    }
    await anna.presses(room, 'Back');
    await room.becomes(/Here you decide/);
  });

  it('are for admins alone, at every press', async () => {
    const fixtures = await withFigures(scenario());
    const { anna, bob, cats } = fixtures;
    await bob.says(cats, '/stats');
    await cats.shows(/Only group administrators/);
    await anna.opensPrivateChat('/stats');
    const list = await anna.privateChat.shows(/Your groups/);
    await anna.presses(list, 'Cats');
    await list.becomes(/What the gate does and brings/);
    await bob.opensPrivateChat('/stats');
    const none = await bob.privateChat.shows(/I know no group/);
    for (const place of [
      'stats',
      'stats!days:7',
      'stats!csv:7',
      'stats!weekly:off',
      'stats!stop',
    ]) {
      expect(await bob.pressesData(none, roomData(cats, place))).toMatchObject({ alert: true });
    }
  });
});

const POLLING = { intake: 'polling', services: 'SQLite' } as const;
const DAY = 86_400;
/** The first day of 1970 was a Thursday. */
const MONDAY = 4;

const dateOf = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 10);

/** Seconds until the next Monday, 7:05 (UTC). */
function untilMonday(seconds: number): number {
  const today = Math.floor(seconds / DAY);
  const monday = today + 7 - ((today - MONDAY) % 7);
  return monday * DAY + 7 * 3600 + 300 - seconds;
}

/** A bot, and Anna with figures of hers; what is due is looked for at its start. */
async function weekly() {
  const machine = openMachine();
  const scenario = await openScenario(POLLING, {}, { machine });
  onTestFinished(() => scenario.close());
  const fixtures = await withFigures(scenario);
  const { clock } = fixtures.telegram;
  const skip = (seconds: number) => {
    clock.advance(seconds);
    machine.passes(seconds);
  };
  const pass = async (seconds: number) => {
    skip(seconds);
    await scenario.restart();
  };
  const untilReport = () => pass(untilMonday(clock.now()));
  return { ...fixtures, scenario, skip, pass, untilReport };
}

it('the weekly report comes on Monday to the owner, once, and no more after a press', async () => {
  const { scenario, untilReport, ...fixtures } = await weekly();
  const { telegram, anna, bob, cats } = fixtures;
  const reports = () =>
    anna.privateChat.liveMessages().filter(({ text }) => text.includes('your week'));
  await anna.opensPrivateChat('/help');
  await untilReport();
  const report = await anna.privateChat.shows(/your week/);
  expect(decoded(report.photo)).toMatchObject({ width: 1080, height: 1080 });
  expect(report.text).toMatch(/^📊 Cats: your week/);
  expect(report.text).toMatch(/\+1 joined, 100% of those asked/);
  await anna.presses(report, 'CSV');
  await fileTo(fixtures);
  await scenario.restart();
  await anna.opensPrivateChat('/help');
  await telegram.settled();
  expect(reports()).toHaveLength(1);
  const stopped = await anna.presses(report, 'No more');
  expect(stopped.text).toMatch(/No more weekly reports for Cats/);
  await bob.says(cats, 'again');
  await telegram.settled();
  await untilReport();
  await telegram.settled();
  expect(reports()).toHaveLength(1);
}, 120_000);

it('the file under a weekly report is that of its week, also when it is read later', async () => {
  const { pass, untilReport, ...fixtures } = await weekly();
  const { telegram, anna, cats } = fixtures;
  await anna.opensPrivateChat('/help');
  await untilReport();
  const report = await anna.privateChat.shows(/your week/);
  const sunday = dateOf(telegram.clock.now() - DAY);
  await pass(DAY);
  await anna.presses(report, 'CSV');
  expect((await fileTo(fixtures))?.document?.name).toContain(`${sunday}.csv`);
  // A button from before it knew its week, and a day that nobody has seen yet.
  const names = () =>
    anna.privateChat.liveMessages().flatMap(({ document }) => document?.name ?? []);
  for (const [count, place] of ['stats!csv:7', 'stats!csv:7:999999'].entries()) {
    await anna.pressesData(report, roomData(cats, place));
    await telegram.until(() => names().length === count + 2, 'another file');
    expect(names().at(-1)).toContain(`${dateOf(telegram.clock.now())}.csv`);
  }
}, 120_000);

it('the weekly report that is in work when the bot is stopped comes all the same', async () => {
  const { skip, scenario, ...fixtures } = await weekly();
  const { telegram, anna, cats } = fixtures;
  await anna.opensPrivateChat('/help');
  await telegram.settled();
  const fault = telegram.faults.add({
    kind: 'slow',
    ms: 5_000,
    method: 'getChatMember',
    match: ({ chat_id, user_id }) => chat_id === cats.id && user_id === anna.id,
    times: 1,
  });
  skip(untilMonday(telegram.clock.now()));
  await telegram.until(() => fault.hits === 1, 'the report to be in work');
  await scenario.restart();
  await anna.privateChat.shows(/your week/);
}, 120_000);

it('whoever is no admin any more gets no weekly report', async () => {
  const { untilReport, ...fixtures } = await weekly();
  const { telegram, anna, cats, news, reference } = fixtures;
  const ada = telegram.user('Ada');
  await ada.opensPrivateChat('/help');
  for (const chat of [cats, news]) {
    await ada.joins(chat);
    await telegram.settled();
    anna.promotes(ada, chat, { can_restrict_members: true });
  }
  await telegram.settled();
  const room = await openSettings(fixtures);
  await anna.presses(room, 'Switch off');
  await room.becomes(/Really switch off/);
  await anna.presses(room, 'Yes');
  await room.becomes(/Disabled/);
  const asked = await ada.says(cats, `/protect ${reference}`);
  await cats.shows(/Protection Activated/, { after: asked });
  anna.demotes(ada, cats);
  anna.kicks(ada, cats);
  await telegram.settled();
  await untilReport();
  await openSettings(fixtures).then((again) => anna.presses(again, 'Statistics'));
  await anna.privateChat.shows(/What the gate does and brings/);
  await telegram.settled();
  expect(ada.privateChat.transcript()).not.toContain('your week');
}, 120_000);
