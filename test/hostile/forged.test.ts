import { expect, it } from 'vitest';
import {
  choose,
  openFixtures,
  openSettings,
  protectedFixtures,
  roomData,
  shownTo,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('a forged press', ONE_SETUP, (scenario) => {
  it('of somebody else’s keyboard does nothing but answer', async () => {
    const { telegram, bob, news, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    carl.joins(news);
    carl.joins(cats);
    await telegram.settled();
    for (const data of ['verify', `verify:${cats.id}`, `join:${cats.id}`]) {
      expect(await carl.pressesData(notice, data)).toMatchObject({ alert: true });
    }
    await telegram.settled();
    expect(notice.isDeleted).toBe(false);
    expect(cats.canSpeak(bob)).toBe(false);
    expect(cats.canSpeak(carl)).toBe(true);
  });

  it('by somebody who was an admin when the keyboard appeared changes nothing', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats, news } = fixtures;
    const ada = telegram.user('Ada');
    ada.joins(news);
    ada.joins(cats);
    anna.promotes(ada, cats);
    await telegram.settled();
    const room = await openSettings({ anna: ada, cats });
    await choose({ telegram, anna: ada }, room, 'Check on join', 'off');
    await ada.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    const before = await shownTo(fixtures);

    anna.demotes(ada, cats);
    anna.mutes(ada, cats, { permissions: { can_send_polls: false } });
    const inRoom = ['home', 'set:dryRun', 'set!to:checkOnJoin:0', 'set!to:dryRun:0', 'off!yes'];
    const inGroup = ['unprotect:yes', 'set:dryRun:0', 'allow:add', 'protect:1', 'add:1'];
    for (const [message, data] of [
      ...inRoom.map((place) => [room, roomData(cats, place)] as const),
      ...inGroup.map((one) => [question, one] as const),
    ]) {
      const answer = await ada.pressesData(message, data);
      expect(answer).toMatchObject({ text: expect.stringMatching(/^⛔ Only group/), alert: true });
    }
    const asked = await ada.opensPrivateChat(`/start settings_${-cats.id}`);
    await ada.privateChat.shows(/^⛔ Only group/, { after: asked });
    await telegram.settled();
    expect(question.text).toMatch(/Really switch off/);
    expect(await shownTo(fixtures)).toEqual(before);
  });

  it('by an admin of another group changes nothing, whatever ids it names', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const before = await shownTo(fixtures);
    const hers = await protectedFixtures(scenario());
    const eve = hers.anna;
    const under = await eve.says(hers.cats, '/help');
    const inPrivate = await eve.opensPrivateChat('/start');
    const ids = [cats.id, -cats.id, bob.id].map(String);
    const encoded = [(-cats.id).toString(36), (-news.id).toString(36)];
    const named = ['verify', 'join', 'set', 'allow:remove', 'unprotect', 'set:checkOnJoin'].flatMap(
      (verb) => ids.map((id) => `${verb}:${id}`),
    );
    const channels = ['protect', 'add'].flatMap((verb) => encoded.map((id) => `${verb}:${id}`));
    const rooms = ['home', 'rules', 'off!yes', 'set!to:dryRun:0', 'set:dryRun'].map((place) =>
      roomData(cats, place),
    );
    for (const data of rooms) {
      expect([data, await eve.pressesData(inPrivate, data)]).toEqual([
        data,
        expect.objectContaining({ text: expect.stringMatching(/^⛔ Only group/), alert: true }),
      ]);
    }
    for (const data of [...named, ...channels, 'unprotect:yes', 'set:dryRun:0', 'allow:add']) {
      await eve.pressesData(inPrivate, data);
    }
    for (const data of [...named, ...channels, ...rooms, 'set:checkOnJoin:1', 'set:dryRun:0']) {
      await eve.pressesData(under, data, { inaccessible: true });
    }
    await telegram.settled();
    expect(await shownTo(fixtures)).toEqual(before);
    const asked = await eve.says(hers.cats, '/status');
    const status = await hers.cats.shows(/Protection: /, { to: eve, after: asked });
    expect(status.text).not.toContain(`@${news.username}`);
    expect(cats.canSpeak(bob)).toBe(false);
    expect(telegram.complaints).toEqual([]);
  });

  it('requires no channel that whoever presses does not administer', async () => {
    const { telegram, anna, cats, tag } = await openFixtures(scenario());
    const eve = telegram.user('Eve');
    const hers = telegram.channel('Hers', { creator: eve, username: `hers_${tag}` });
    await telegram.bot.isAddedTo(hers, { by: eve });
    await anna.says(cats, '/status');
    const message = await cats.shows(/not protected/, { to: anna });
    await anna.pressesData(message, `protect:${(-hers.id).toString(36)}`);
    await cats.shows(/You're not an administrator of @hers/);
    for (const data of [
      'protect:',
      'add:zzzzzzzzzzzzzzzzzzzz',
      'set:warningText:9',
      'unprotect:maybe',
      'set:__proto__:1',
      'x'.repeat(64),
    ]) {
      await anna.pressesData(message, data);
    }
    const asked = await anna.says(cats, '/status');
    await cats.shows(/not protected/, { to: anna, after: asked });
  });

  it('requires nothing by ids that are no channel of theirs', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    const eve = telegram.user('Eve');
    const dogs = telegram.supergroup('Dogs', { creator: eve });
    await telegram.bot.isAddedTo(dogs, { by: eve });
    const internal = String(news.id).replace('-100', '');
    const foreign = [
      String(news.id),
      internal,
      `https://t.me/c/${internal}/1`,
      `t.me/${news.username}/12?comment=1`,
      `@${news.username?.toUpperCase()}`,
      String(cats.id),
      String(dogs.id),
      String(bob.id),
      ...['777000', '1087968824', '-1', '0', '-1000000000000', '99999999999999999999'],
      'https://t.me/+AAAAAEHbEkejzxUjAUCfYg',
      `https://t.me@evil.example/${news.username}`,
      `@${news.username}\u200b`,
    ];
    for (const reference of foreign) {
      const asked = await eve.says(dogs, `/protect ${reference}`);
      const answer = await dogs.shows(/Run `?\/protect|⚠️|❌|Usage|\/protect @|invite link/, {
        after: asked,
      });
      expect([reference, answer.text]).toEqual([reference, expect.not.stringMatching(/Activated/)]);
      expect(answer.text).not.toContain('News');
    }
    await eve.says(dogs, '/status');
    await dogs.shows(/not protected/, { to: eve });
    expect(cats.canSpeak(bob)).toBe(true);
    const status = await anna.says(cats, '/status');
    await cats.shows(/Protection: ✅ Enabled/, { to: anna, after: status });
    expect(telegram.complaints).toEqual([]);
  });
});
