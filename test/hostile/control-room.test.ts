import { expect, it } from 'vitest';
import { openSettings, protectedFixtures, shownTo } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** Presses that would change a group, or show what only its admins may see. */
const PLACES = ['home', 'rules', 'set:dryRun', 'set!to:dryRun:0', 'set!to:checkOnJoin:1', 'off'];
const CHANGES = [...PLACES, 'off!yes', 'off!cancel', 'home!constructor', 'set!to:__proto__:0'];

const pressesFor = (groupId: number) =>
  CHANGES.map((place) => {
    const [screen = '', ...args] = place.split(':');
    return ['c', (-groupId).toString(36), screen, ...args].join(':');
  });

describeScenes('a forged press in the control room', ONE_SETUP, (scenario) => {
  it('of an admin who may not restrict members changes nothing, and says which right it takes', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const before = await shownTo(fixtures);
    const pia = telegram.user('Pia');
    anna.promotes(pia, cats, { can_pin_messages: true });
    await telegram.settled();
    const asked = await pia.opensPrivateChat(`/start settings_${-cats.id}`);
    const refusal = await pia.privateChat.shows(/can_restrict_members/, { after: asked });
    for (const data of pressesFor(cats.id)) {
      const answer = await pia.pressesData(refusal, data);
      expect([data, answer.text]).toEqual([data, expect.stringMatching(/can_restrict_members/)]);
    }
    await telegram.settled();
    expect((await shownTo(fixtures)).slice(2)).toEqual(before.slice(2));
    expect(telegram.complaints).toEqual([]);
  });

  it('of an admin of another group, and of one who is none any more, changes nothing', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const hers = await protectedFixtures(scenario());
    const eve = hers.anna;
    const ada = telegram.user('Ada');
    anna.promotes(ada, cats);
    await telegram.settled();
    const room = await openSettings({ anna: ada, cats });
    anna.demotes(ada, cats);
    await telegram.settled();
    const before = await shownTo(fixtures);
    const own = await openSettings(hers);
    for (const data of pressesFor(cats.id)) {
      for (const [person, message] of [
        [eve, own],
        [ada, room],
      ] as const) {
        const answer = await person.pressesData(message, data);
        expect([data, answer.text]).toEqual([data, expect.stringMatching(/^⛔ Only group/)]);
      }
    }
    expect(own.text).not.toContain(`@${fixtures.news.username}`);
    await telegram.settled();
    expect((await shownTo(fixtures)).slice(2)).toEqual(before.slice(2));
  });

  it('in the group itself does nothing, though an admin presses', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    await anna.says(cats, '/status');
    const message = await cats.shows(/Protection: ✅ Enabled/, { to: anna });
    for (const data of pressesFor(cats.id)) await anna.pressesData(message, data);
    await telegram.settled();
    const asked = await anna.says(cats, '/status');
    await cats.shows(/Protection: ✅ Enabled/, { to: anna, after: asked });
  });
});
