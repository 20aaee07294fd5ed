import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/model/settings.ts';
import type { TextEntity } from '../../src/core/notices/text-entities.ts';
import { openDatabase } from '../../src/storage/database.ts';
import {
  choose,
  type Fixtures,
  openSettings,
  protectedFixtures,
  refuseFile,
  roomData,
} from '../support/fixtures.ts';
import { describeScenes, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

async function openCopies(fixtures: Pick<Fixtures, 'anna' | 'cats'>) {
  const room = await openSettings(fixtures);
  await fixtures.anna.presses(room, 'Copy and export');
  await room.becomes(/Take the settings and texts/);
  return room;
}

/** Sends a file under Import, and gives the answer to it. */
async function imports(fixtures: Pick<Fixtures, 'telegram' | 'anna' | 'cats'>, content: string) {
  const room = await openCopies(fixtures);
  await fixtures.anna.presses(room, 'Import');
  await room.becomes(/Send me a file/);
  return sends(fixtures, content);
}

/** Sends a file, and gives the answer to it. */
async function sends({ telegram, anna }: Pick<Fixtures, 'telegram' | 'anna'>, content: string) {
  // What the bot still has to say of something else is no answer to the file.
  await telegram.settled();
  const document = { name: 'nezuko-Cats.json', content, mimeType: 'application/json' };
  const sent = await anna.says(anna.privateChat, '', { media: { document } });
  return anna.privateChat.shows(/./, { after: sent });
}

/** Another group of Anna's, protected as Cats is. */
async function protectDogs({ telegram, anna, reference }: Fixtures) {
  const dogs = telegram.supergroup('Dogs', { creator: anna });
  await telegram.bot.isAddedTo(dogs, { by: anna });
  await anna.says(dogs, `/protect ${reference}`);
  await dogs.shows(/Protection Activated/);
  await telegram.settled();
  return dogs;
}

/** Settings that an earlier version let be set, or took over. */
async function storeAsEarlier(scenario: Scenario, { cats }: Fixtures, settings: object) {
  const database = await openDatabase(scenario.variables.DATABASE_URL ?? '');
  await database.groups.updateSettings(cats.id, Object(settings));
  await database.close();
  await scenario.restart();
}

const own = (text: string, ...entities: TextEntity[]) => ({ text, entities });
const fileWith = (parts: object) => JSON.stringify({ nezuko: 'settings', version: 1, ...parts });

describeScenes('copies of settings', TWO_SETUPS, (scenario) => {
  it('leave as a file, and come back from it after a look at what would change', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'Mutes last', '7 d');
    await anna.presses(await openCopies(fixtures), 'Export');
    await telegram.until(
      () => anna.privateChat.liveMessagesOfBot().some(({ document }) => document !== undefined),
      'a file',
    );
    const { document } = anna.privateChat.liveMessagesOfBot().find((one) => one.document) ?? {};
    expect(document?.name).toBe('nezuko-Cats.json');
    const content = document?.content ?? '';
    expect(JSON.parse(content)).toMatchObject({ version: 1, settings: { muteLength: 604_800 } });
    await choose(fixtures, await openSettings(fixtures), 'Mutes last', '1 h');
    const answer = await imports(fixtures, content);
    expect(answer.text).toMatch(/This would change in Cats:\n.*Mutes last: 1 h → 7 d$/);
    expect(answer.buttons.flat().map(({ text }) => text)).toEqual(['✅ Apply', expect.any(String)]);
    expect(await anna.presses(answer, '✅ Apply')).toMatchObject({ text: /Done/ });
    await answer.becomes(/Take the settings and texts/);
    const again = await imports(fixtures, content);
    expect(again.text).toContain('Nothing would change in Cats');
  });

  it('say when Telegram does not take the file that was promised', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    refuseFile(telegram);
    const room = await openCopies(fixtures);
    expect(await anna.presses(room, 'Export')).toMatchObject({
      text: expect.stringContaining('on its way'),
    });
    await anna.privateChat.shows(/Telegram did not take the file/, { after: room });
    await anna.presses(room, 'Export');
    await telegram.until(
      () => anna.privateChat.liveMessagesOfBot().some(({ document }) => document !== undefined),
      'the file after all',
    );
  });

  it('say which field of a file is wrong and what is possible, and change nothing', async () => {
    const fixtures = await protectedFixtures(scenario());
    const wrong = await imports(
      fixtures,
      fileWith({ settings: { checkOnJoin: 'maybe', muteLength: 7_200, joinRequests: 'off' } }),
    );
    expect(wrong.text).toContain('• settings.checkOnJoin: possible is true, false');
    const unknown = await imports(
      fixtures,
      fileWith({ settings: { colour: 'red', logChat: 5 }, more: 1 }),
    );
    expect(unknown.text).toContain('more, settings.colour, settings.logChat');
    expect(unknown.text).toContain('Nothing would change in Cats');
  });

  it.each([
    ['no JSON', 'hello', /not a file that I exported/],
    ['another thing', '[]', /not a file that I exported/],
    ['a newer version', '{"nezuko":"settings","version":9}', /version 9, and I know version 1/],
    ['a deep one', '['.repeat(30_000), /not a file that I exported/],
    [
      'one that nests deeply',
      `{"nezuko":"settings","version":1,"settings":{"x":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`,
      /settings\.x/,
    ],
    ['a huge one', `{"x":"${'x'.repeat(70_000)}"}`, /too large/],
    [
      'wrong types',
      fileWith({ settings: [], channels: {}, allowList: 'all' }),
      /allowList: possible/,
    ],
    [
      'names of prototypes',
      '{"nezuko":"settings","version":1,"__proto__":{"a":1},"settings":{"constructor":1,"__proto__":{"dryRun":true},"toString":2}}',
      /settings\.constructor, settings\.toString/,
    ],
    ['numbers beyond all bounds', fileWith({ allowList: [1e300] }), /allowList\.0: possible/],
    [
      'anonymous admins',
      fileWith({ allowList: [5, 1087968824] }),
      /allowList\.1: possible[\s\S]*no bots/,
    ],
    ['channels', fileWith({ allowList: [136817688] }), /allowList\.0: possible/],
    ['Telegram itself', fileWith({ allowList: [777000] }), /allowList\.0: possible/],
    [
      'too many people',
      fileWith({ allowList: [...Array(51).keys()].map((n) => n + 1) }),
      /allowList/,
    ],
    [
      'a text that is too long',
      fileWith({ settings: { warningText: 'x'.repeat(5_000) } }),
      /warningText/,
    ],
  ])('refuse %s', async (_what, content, answer) => {
    const fixtures = await protectedFixtures(scenario());
    const { text } = await imports(fixtures, content);
    expect(text).toMatch(answer);
    expect(text.length).toBeLessThan(1_500);
  });

  it('bring no bots and no admins to the allow list, but keep whom it has', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const robot = telegram.user('Robot', { isBot: true });
    await robot.joins(cats, { invitedBy: anna });
    const itself = await imports(fixtures, fileWith({ allowList: [bob.id, telegram.bot.id] }));
    expect(itself.text).toMatch(/allowList\.1: possible[\s\S]*no bots/);
    const others = await imports(fixtures, fileWith({ allowList: [bob.id, robot.id, anna.id] }));
    await anna.presses(others, '✅ Apply');
    const refused = await anna.privateChat.shows(/Nothing has changed/, { after: others });
    expect(refused.text).toContain(`• ${robot.id}: ⚠️ Only people can be on the allow list`);
    expect(refused.text).toContain(`• ${anna.id}: 👮 Anna is an admin`);
    expect(refused.text).not.toContain(String(bob.id));
    const people = await imports(fixtures, fileWith({ allowList: [bob.id] }));
    expect(await anna.presses(people, '✅ Apply')).toMatchObject({ text: /Done/ });
    anna.promotes(bob, cats);
    const same = await imports(
      fixtures,
      fileWith({ allowList: [bob.id], settings: { warnings: 5 } }),
    );
    expect(await anna.presses(same, '✅ Apply')).toMatchObject({ text: /Done/ });
  });

  it('show values that no button offers as what they are, and so does the control room', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const settings = { muteLength: 7_200, removeAfterHours: 48, graceMinutes: 90, warnings: 4 };
    const answer = await imports(fixtures, fileWith({ settings }));
    expect(answer.text).toMatch(/Mutes last: 24 h → 2 h$/m);
    expect(answer.text).toMatch(/Remove who does not join: off → 2 d$/m);
    expect(answer.text).toMatch(/: off → 90 min$/m);
    await anna.presses(answer, '✅ Apply');
    await answer.becomes(/Take the settings/);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Rules');
    await room.becomes(/Whom I check/);
    await anna.presses(room, 'Mutes last: 2 h');
    await room.becomes(/Now: 2 h. \S+/);
  });

  it('and the history of them are never longer than a message of Telegram', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    for (const letter of ['a', 'b', 'c']) {
      const own = { text: letter.repeat(200), entities: [] };
      const noticeTexts = Object.fromEntries(LANGUAGES.map((language) => [language, own]));
      const welcomeText = { text: letter.repeat(100), entities: [] };
      const content = fileWith({ settings: { noticeTexts, welcomeText }, colour: 'red' });
      const answer = await imports(fixtures, content);
      expect(answer.text).toContain('colour');
      await anna.presses(answer, '✅ Apply');
      await answer.becomes(/Take the settings/);
    }
    const allowList = Array.from({ length: 40 }, (_, index) => 7_000_000_000 + index);
    const people = await imports(fixtures, fileWith({ allowList }));
    expect(people.text).toMatch(/7000000009\S* and 30 more$/m);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'History');
    await room.becomes(/Who changed what[\s\S]*\.\.\. and \d+ more$/);
  });

  it('say what an admin wrote before and writes now, and of long texts the part that differs', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const same = 'Join our channels first, {user}, and then come back to write';
    const [one, two] = ['today', 'tomorrow'].map((day) => `${same} ${day}`);
    const text = { text: one, entities: [] };
    const bold = { text: two, entities: [{ type: 'bold', offset: 0, length: 4 }] };
    const rules = { text: 'Rules', url: 'https://example.com/rules' };
    const moved = { ...rules, url: 'https://example.com/new' };
    const changes = [
      [
        { welcomeText: text, noticeLinks: { first: rules }, verifyButtonText: 'Done' },
        /Welcome: none → Join.*back to writ…$/m,
        /First link button: none → Rules – https:\/\/example.com\/rules$/m,
        /Verify button: the standard text → Done$/m,
      ],
      [
        { welcomeText: { ...text, text: two }, noticeLinks: { first: moved } },
        /Welcome: …(.*) today → …\1 tomorrow$/m,
        /First link button: Rules – https:\/\/example.com\/rules → Rules – https:\/\/example.com\/new$/m,
      ],
      [
        { welcomeText: bold, noticeLinks: {} },
        /Welcome: (Join.*…) → \1 \(formatting changed\)$/m,
        /First link button: Rules – https:\/\/example.com\/new → none$/m,
      ],
    ] as const;
    for (const [settings, ...words] of changes) {
      const answer = await imports(fixtures, fileWith({ settings }));
      for (const line of words) expect(answer.text).toMatch(line);
      await anna.presses(answer, '✅ Apply');
      await answer.becomes(/Take the settings/);
    }
    const room = await openSettings(fixtures);
    await anna.presses(room, 'History');
    await room.becomes(/Who changed what/);
    for (const [, ...words] of changes.slice(1)) {
      for (const line of words) expect(room.text).toMatch(line);
    }
  });

  it('are the same in whichever order their parts stand', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const [en, de] = ['Join!', 'Komm!'].map((text) => ({ text, entities: [] }));
    const first = await imports(fixtures, fileWith({ settings: { noticeTexts: { en, de } } }));
    expect(first.text).toMatch(/Warning text: .* → English: Join!, Deutsch: Komm!/);
    await anna.presses(first, '✅ Apply');
    await first.becomes(/Take the settings/);
    for (const noticeTexts of [
      { en, de },
      { de, en },
    ]) {
      const again = await imports(fixtures, fileWith({ settings: { noticeTexts } }));
      expect(again.text).toContain('Nothing would change in Cats');
    }
    const fr = { entities: [], text: 'Venez !' };
    const more = await imports(fixtures, fileWith({ settings: { noticeTexts: { fr, de, en } } }));
    expect(more.text).toContain(
      'English: Join!, Deutsch: Komm! → English: Join!, Deutsch: Komm!, Français: Venez !',
    );
  });

  it('bring no channel of others: all of it fails, or the rest comes without it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats, reference } = fixtures;
    const carla = telegram.user('Carla');
    const secret = telegram.channel('Secret', { creator: carla });
    await telegram.bot.isAddedTo(secret, { by: carla });
    const settings = { muteLength: 3_600 };
    const content = fileWith({ settings, channels: [{ id: secret.id, name: '@fake' }] });
    const answer = await imports(fixtures, content);
    expect(answer.text).toContain(`Channels: ${reference} → (${secret.id})`);
    await anna.presses(answer, 'with the channels');
    const refused = await anna.privateChat.shows(/Nothing has changed:\n/, { after: answer });
    expect(refused.text).not.toContain('Secret');
    const again = await imports(fixtures, content);
    expect(again.text).toContain('Mutes last: 24 h → 1 h');
    await anna.presses(again, '✅ Apply');
    await again.becomes(/Take the settings/);
    const asked = await anna.says(cats, '/status');
    expect((await cats.shows(/Enabled/, { after: asked, to: anna })).text).toContain(reference);
  });

  it('go to another group of the same admin, and to no other', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats, reference } = fixtures;
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await anna.says(dogs, `/protect ${reference}`);
    await dogs.shows(/Protection Activated/);
    await choose(fixtures, await openSettings(fixtures), 'Mutes last', '30 d');
    const room = await openCopies(fixtures);
    await anna.presses(room, 'Copy to another group');
    await room.becomes(/To which group/);
    await anna.presses(room, 'Dogs');
    await room.becomes(/This would change in Dogs:\n.*Mutes last: 24 h → 30 d/);
    await anna.presses(room, '✅ Apply');
    await room.becomes(/Take the settings/);
    const there = await openSettings({ anna, cats: dogs });
    await anna.presses(there, 'History');
    await there.becomes(/Anna\n.*Mutes last: 24 h → 30 d/);
    const foreign = telegram.supergroup('Foreign', { creator: bob });
    await telegram.bot.isAddedTo(foreign, { by: bob });
    const data = room.buttons.flat().flatMap(({ callbackData }) => callbackData ?? []);
    const forged = (data[0] ?? '').replace(/:copy.*/, `:copy!apply:rest:${foreign.id}`);
    await anna.pressesData(room, forged);
    await telegram.settled();
    expect(cats.transcript()).not.toContain('Foreign');
    expect(foreign.transcript()).not.toContain('30 d');
  });

  it('bring no rule that contradicts what stays, nothing else with it, and may be corrected', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const settings = { removeAfterHours: 24, muteLength: 3_600 };
    // It goes together with what stays when it is sent, and no more when it is applied.
    const early = await imports(fixtures, fileWith({ settings }));
    expect(early.text).toMatch(/Mutes last: 24 h → 1 h/);
    await choose(fixtures, await openSettings(fixtures), 'If a channel is missing', 'delete only');
    await anna.presses(early, '✅ Apply');
    await anna.privateChat.shows(/Nothing has changed:\n.*nobody would be removed/);
    const late = await imports(fixtures, fileWith({ settings }));
    expect(late.text).toContain('nobody would be removed');
    expect(late.buttons.flat().map(({ text }) => text)).toEqual([expect.stringContaining('Back')]);
    const texts = fileWith({ settings: { welcomeText: own('Hi {usr}') } });
    expect((await sends(fixtures, texts)).text).toContain("I don't know {usr}");
    const alone = await sends(fixtures, fileWith({ settings: { muteLength: 3_600 } }));
    expect(alone.text).toMatch(/Mutes last: 24 h → 1 h/);
  });

  it('of a group whose rules contradict each other go to no other', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, cats } = fixtures;
    const dogs = await protectDogs(fixtures);
    await storeAsEarlier(scenario(), fixtures, { onOffence: 'delete', removeAfterHours: 24 });
    const room = await openCopies(fixtures);
    await anna.presses(room, 'Copy to another group');
    await room.becomes(/To which group/);
    await anna.presses(room, 'Dogs');
    await room.becomes(/nobody would be removed/);
    await anna.pressesData(room, roomData(cats, `copy!apply:rest:${dogs.id}`));
    await anna.privateChat.shows(/Nothing has changed:/, { after: room });
    const there = await openSettings({ anna, cats: dogs });
    await anna.presses(there, 'Rules');
    await there.becomes(/Whom I check/);
    const labels = there.buttons.flat().map(({ text }) => text);
    expect(labels).toContainEqual(expect.stringMatching(/If a channel is missing: mute/));
  });

  it('say why a group is out of reach at the moment', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await telegram.settled();
    const room = await openCopies(fixtures);
    await anna.presses(room, 'Copy to another group');
    await room.becomes(/To which group/);
    const match = ({ chat_id: id }: { chat_id?: unknown }) => Number(id) === dogs.id;
    telegram.faults.add({ method: 'getChatMember', kind: '5xx', code: 502, match });
    await anna.presses(room, 'Dogs');
    await room.becomes(/I can't reach Telegram/);
  });

  it('let nobody into a channel whose admins have not asked for it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const ada = telegram.user('Ada');
    await ada.joins(cats);
    anna.promotes(ada, cats, { can_restrict_members: true });
    await telegram.settled();
    const byAda = { ...fixtures, anna: ada };
    await openCopies(byAda);
    const answer = await imports(byAda, fileWith({ settings: { approveRequests: true } }));
    await ada.presses(answer, '✅ Apply');
    await ada.privateChat.shows(/Nothing has changed:\s+⛔ This lets people into @news/);
  });

  it('need the file itself, as it was sent', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const room = await openCopies(fixtures);
    await anna.presses(room, 'Import');
    await room.becomes(/Send me a file/);
    const sent = await anna.says(anna.privateChat, '{"version":1}');
    await anna.privateChat.shows(/Please send the file itself/, { after: sent });
    const answer = await imports(fixtures, fileWith({ settings: { muteLength: 3_600 } }));
    // What Telegram tells of an old message does not hold the file any more.
    await anna.presses(answer, '✅ Apply', { inaccessible: true });
    await anna.privateChat.shows(/lost sight of that file/);
  });

  it('are not asked for any more after Cancel, which leads back', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const room = await openCopies(fixtures);
    await anna.presses(room, 'Import');
    await room.becomes(/Send me a file/);
    expect((await anna.presses(room, 'Cancel')).text).toMatch(/Cancelled/);
    await room.becomes(/Copy and export/);
    expect(room.text).not.toContain('lost sight');
  });

  it('come from a file that begins with a mark of the byte order, too', async () => {
    const fixtures = await protectedFixtures(scenario());
    const content = `\ufeff${fileWith({ settings: { muteLength: 3_600 } })}`;
    expect((await imports(fixtures, content)).text).toContain('Mutes last: 24 h → 1 h');
  });
});

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });

describeScenes('texts that come with the settings', TWO_SETUPS, (scenario) => {
  it.each([
    [
      'beyond the text',
      { welcomeText: own('Hi', bold(0, 99)) },
      'welcomeText.entities.0: possible is {"type":"bold","offset":0,"length":2}',
    ],
    [
      'within a character',
      { noticeTexts: { en: own('😀 {user}', bold(0, 2), bold(1, 3)) } },
      'noticeTexts.en.entities.1: possible is',
    ],
    [
      'of a link that leads nowhere',
      { noticeTexts: { en: own('Hi', { ...bold(0, 2), type: 'text_link' }) } },
      'possible is {"type":"text_link","offset":0,"length":2,"url":"https://…"}',
    ],
    [
      'of an emoji that is not named',
      { welcomeText: own('Hi', { ...bold(0, 2), type: 'custom_emoji' }) },
      '"custom_emoji_id":',
    ],
    [
      'that nobody knows',
      { welcomeText: own('Hi', { ...bold(0, 2), type: 'marquee' }) },
      'welcomeText.entities.0',
    ],
    [
      'that is none',
      { welcomeText: { text: 'Hi', entities: 'bold' } },
      'welcomeText.entities: possible is []',
    ],
    [
      'in a language that nobody speaks',
      { noticeTexts: { xx: own('Hi') } },
      'noticeTexts.xx: possible is { "en" |',
    ],
  ])('are refused with formatting %s', async (_what, settings, answer) => {
    const fixtures = await protectedFixtures(scenario());
    const { text } = await imports(fixtures, fileWith({ settings }));
    expect(text).toContain('Nothing has changed');
    expect(text).toContain(answer);
  });

  it.each([
    ['welcomeText.text', { welcomeText: own('x\ud800') }],
    ['noticeTexts.en.text', { noticeTexts: { en: own('a\u0000b') } }],
    ['verifyButtonText', { verifyButtonText: 'a\u0000b' }],
    [
      'noticeLinks.first.text',
      { noticeLinks: { first: { text: 'x\udc00', url: 'https://a.io/' } } },
    ],
  ])('are refused where no database takes them: %s', async (field, settings) => {
    const fixtures = await protectedFixtures(scenario());
    const { text } = await imports(fixtures, fileWith({ settings }));
    expect(text).toMatch(new RegExp(`${field}: possible is .*≠ .u0000`));
  });

  it('bring nothing along that nobody knows', async () => {
    const fixtures = await protectedFixtures(scenario());
    const more = { note: 'a\u0000b' };
    const welcomeText = { ...own('Hi', { ...bold(0, 2), ...more }), ...more };
    const answer = await imports(fixtures, fileWith({ settings: { welcomeText } }));
    expect(await fixtures.anna.presses(answer, '✅ Apply')).toMatchObject({ text: /Done/ });
  });

  it('are refused with a placeholder that nobody knows, in a file and from another group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, cats } = fixtures;
    const settings = { noticeTexts: { de: own('Join {chanels}') }, muteLength: 3_600 };
    const answer = await imports(fixtures, fileWith({ settings }));
    expect(answer.text).toContain("I don't know {chanels}: did you mean {channels}?");
    expect(answer.buttons.flat().map(({ text }) => text)).toEqual([
      expect.stringContaining('Back'),
    ]);
    const dogs = await protectDogs(fixtures);
    await storeAsEarlier(scenario(), fixtures, settings);
    const room = await openCopies(fixtures);
    await anna.presses(room, 'Copy to another group');
    await room.becomes(/To which group/);
    await anna.presses(room, 'Dogs');
    await room.becomes(/did you mean \{channels\}/);
    await anna.pressesData(room, roomData(cats, `copy!apply:rest:${dogs.id}`));
    await anna.privateChat.shows(/Nothing has changed:\n.*did you mean/, { after: room });
  });

  it('are refused where they have no place under the picture of the group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    const room = await openSettings(fixtures);
    for (const button of ['Notices and texts', 'Picture', 'Change']) {
      await anna.presses(room, button);
      await telegram.settled();
    }
    const media = { photo: { name: 'cat.jpg', content: 'a cat' } };
    const sent = await anna.says(anna.privateChat, '', { media });
    const question = await anna.privateChat.shows(/That is what members/, { after: sent });
    await anna.presses(question, 'Save');
    await question.becomes(/Picture/);
    const long = own(`${'x'.repeat(700)}${' {channels}'.repeat(27)}`);
    const answer = await imports(fixtures, fileWith({ settings: { noticeTexts: { en: long } } }));
    expect(answer.text).toMatch(/Under a picture the text in English is too long/);
  });

  it('can be looked at and removed where an earlier version stored what Telegram refuses', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    await telegram.settled();
    const stored = own('Hi {user}', bold(0, 99));
    const settings = { welcomeText: stored, noticeTexts: { en: stored } };
    await storeAsEarlier(scenario(), fixtures, settings);
    for (const [labels, take] of [
      [['Notices and texts', 'Welcome'], 'Remove'],
      [['Notices and texts', 'Warning text', 'English'], 'Standard'],
    ] as const) {
      const room = await openSettings(fixtures);
      for (const label of labels) {
        const { text: before } = room;
        await anna.presses(room, label);
        await telegram.until(() => room.text !== before, 'the next screen');
      }
      const found = () =>
        anna.privateChat.liveMessagesOfBot().findLast(({ text }) => /Hi \{/.test(text));
      await telegram.until(() => found() !== undefined, 'the text to be shown');
      const shown = found();
      if (shown === undefined) throw new Error('the text is not shown');
      await anna.presses(shown, take);
      await telegram.until(() => !shown.text.includes('Hi {user}'), 'the text to be removed');
    }
  });
});
