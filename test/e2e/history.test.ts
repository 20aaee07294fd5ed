import { expect, it } from 'vitest';
import { choose, openSettings, protectedFixtures, roomData } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('the history of a group', TWO_SETUPS, (scenario) => {
  it('tells a second admin who changed what, from what to what, in their language', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const carla = telegram.user('Carla', { languageCode: 'de' });
    await carla.joins(cats);
    await anna.promotes(carla, cats, { can_restrict_members: true });
    await choose(fixtures, await openSettings(fixtures), 'Mutes last', '7 d');
    const asked = await carla.opensPrivateChat(`/start settings_${-cats.id}`);
    const room = await carla.privateChat.shows(/Cats/, { after: asked });
    await carla.presses(room, /History|Verlauf/);
    await room.becomes(/Wer was geändert hat/);
    expect(room.text).toMatch(/– Anna\n.*24 Std?\..* → 7/);
    expect(room.text).toMatch(/– Anna\n🛡 Schutz: aus → an/);
    const times = room.entities.filter(({ type }) => type === 'date_time');
    expect(times.length).toBeGreaterThan(0);
    expect(room.text).toContain('UTC – Anna');
  });

  it('is paged, the newest first', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Rules');
    await room.becomes(/Whom I check/);
    await anna.presses(room, 'Check on join');
    await room.becomes(/Now: on/);
    for (const value of ['off', 'on', 'off', 'on', 'off', 'on']) {
      await anna.presses(room, new RegExp(`^(• )?${value}$`));
      await room.becomes(new RegExp(`Now: ${value}`));
    }
    await anna.presses(room, 'Back');
    await room.becomes(/Whom I check/);
    await anna.presses(room, 'Back');
    await room.becomes(/Here you decide/);
    await anna.presses(room, 'History');
    await room.becomes(/Who changed what/);
    expect(room.text.match(/Check on join/g)).toHaveLength(6);
    expect(room.text).toMatch(/Who changed what[^→]*Check on join: off → on/);
    await anna.presses(room, 'Older');
    await room.becomes(/Protection: off → on/);
    expect(room.text).toContain('Channels: none → @');
    await anna.presses(room, 'Newest');
    await room.becomes(/Check on join/);
  });

  it('names nobody for an admin who is anonymous in the group, wherever they change something', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    const ada = telegram.user('Ada');
    for (const chat of [cats, dogs]) await ada.joins(chat);
    await anna.promotes(ada, cats, { can_restrict_members: true, is_anonymous: true });
    await anna.promotes(ada, dogs, { can_restrict_members: true });
    await telegram.settled();
    const room = await openSettings({ anna: ada, cats });
    await ada.pressesData(room, roomData(cats, 'set!to:muteLength:2'));
    // In the other group everybody sees her name.
    await ada.pressesData(room, roomData(cats, `copy!apply:rest:${dogs.id}`));
    await telegram.settled();
    await ada.saysAnonymously(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    await ada.presses(question, 'Yes');
    await question.becomes(/Protection disabled/);
    const shownIn = async (group: typeof cats) => {
      const opened = await openSettings({ anna, cats: group });
      await anna.presses(opened, 'History');
      await opened.becomes(/Who changed what/);
      return opened.text;
    };
    const text = await shownIn(cats);
    expect(text).toMatch(/– an anonymous admin\n.*Protection: on → off/);
    expect(text).toMatch(/– an anonymous admin\n.*Mutes last: 24 h → 7 d/);
    expect(text).not.toContain('Ada');
    expect(await shownIn(dogs)).toMatch(/– Ada\n.*Mutes last: 24 h → 7 d/);
  });

  it('tells who switched protection off in the group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, cats } = fixtures;
    await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    await anna.presses(question, 'Yes');
    await question.becomes(/Protection disabled/);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'History');
    await room.becomes(/– Anna\n.*Protection: on → off/);
  });

  it('names nobody for an anonymous admin, and for a person who has been erased', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const carla = telegram.user('Carla');
    await carla.joins(cats);
    await anna.promotes(carla, cats, { can_restrict_members: true });
    await anna.opensPrivateChat('/forget');
    const known = await anna.privateChat.shows(/What I have stored/);
    await anna.presses(known, 'Erase it');
    await known.becomes(/Erased/);
    await carla.opensPrivateChat(`/start settings_${-cats.id}`);
    const room = await carla.privateChat.shows(/Cats/);
    await carla.presses(room, 'History');
    await room.becomes(/– an anonymous admin\n🛡 Protection: off → on/);
    expect(room.text).not.toContain('Anna');
  });
});
