import { expect, it } from 'vitest';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

async function openCopies(fixtures: Pick<Fixtures, 'anna' | 'cats'>) {
  const room = await openSettings(fixtures);
  await fixtures.anna.presses(room, 'Copy and export');
  await room.becomes(/Take the settings and texts/);
  return room;
}

/** Sends a file under Import, and gives the answer to it. */
async function imports(fixtures: Pick<Fixtures, 'anna' | 'cats'>, content: string) {
  const { anna } = fixtures;
  const room = await openCopies(fixtures);
  await anna.presses(room, 'Import');
  await room.becomes(/Send me a file/);
  const document = { name: 'nezuko-Cats.json', content, mimeType: 'application/json' };
  const sent = await anna.says(anna.privateChat, '', { media: { document } });
  return anna.privateChat.shows(/./, { after: sent });
}

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
      'too many people',
      fileWith({ allowList: [...Array(1_001).keys()].map((n) => n + 1) }),
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
});
