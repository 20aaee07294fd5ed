import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('the control room', ONE_SETUP, (scenario) => {
  it('opens in private by a button under one line in the group', async () => {
    const { anna, bob, cats } = await protectedFixtures(scenario());
    await anna.says(cats, '/settings');
    const line = await cats.shows(/Settings are made in our private chat/, { to: anna });
    const [link = ''] = line.urls;
    const parameter = new URL(link).searchParams.get('start') ?? '';
    const asked = await anna.opensPrivateChat(`/start ${parameter}`);
    const room = await anna.privateChat.shows(/^Cats – ✅ Enabled/, { after: asked });
    expect(room.text).toContain('Muted now: 0');
    await bob.opensPrivateChat(`/start ${parameter}`);
    await bob.privateChat.shows(/Only group administrators/);
  });

  it('says what a setting is for, and takes three presses to change it', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, cats } = fixtures;
    const room = await openSettings(fixtures);
    const inGroup = cats.liveMessages().length;
    await anna.presses(room, 'Rules');
    await room.becomes(/Whom I check/);
    await anna.presses(room, 'Check on join');
    await room.becomes(/Now: on. Whoever misses a channel is muted on joining/);
    expect(await anna.presses(room, 'off')).toMatchObject({ text: 'Saved.' });
    await room.becomes(/Now: off/);
    expect(cats.liveMessages()).toHaveLength(inGroup);
  });

  it('is where the buttons of older versions in the group lead', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
    await anna.saysAnonymously(cats, '/status');
    const old = await cats.shows(/Protection: ✅ Enabled/);
    for (const data of ['set:dryRun:0', 'allow:add']) {
      const refused = await bob.pressesData(old, data);
      expect(refused).toMatchObject({ text: expect.stringMatching(/^⛔ Only group/), alert: true });
    }
    expect(old.text).toMatch(/Protection: ✅ Enabled/);
    const answer = await anna.pressesData(old, 'set:dryRun:0');
    expect(answer.url).toBe(`https://t.me/${telegram.bot.username}?start=settings_${-cats.id}`);
    await old.becomes(/Settings are made in our private chat/);
    expect(old.urls).toEqual([answer.url]);
  });

  it('lists the groups of an admin, and of nobody else', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob } = fixtures;
    await anna.opensPrivateChat('/settings');
    const list = await anna.privateChat.shows(/Your groups/);
    await anna.presses(list, 'Cats');
    await list.becomes(/Here you decide/);
    await choose(fixtures, list, 'Mutes last', '7 d');
    await anna.presses(list, 'My groups');
    await list.becomes(/Your groups/);
    await bob.opensPrivateChat('/settings');
    await bob.privateChat.shows(/I know no group that you may configure/);
  });

  it('switches protection off after a question, and lifts the mutes', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Switch off');
    await room.becomes(/Really switch off/);
    await anna.presses(room, 'Yes');
    await telegram.bot.unmutes(bob, cats);
    await room.becomes(/Disabled/);
  });
});
