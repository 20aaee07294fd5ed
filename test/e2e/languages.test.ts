import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/model/settings.ts';
import {
  choose,
  openFixtures,
  openSettings,
  protectedFixtures,
  roomData,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('the language', ONE_SETUP, (scenario) => {
  it('of an answer is that of who asked, and of a notice that of the group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const dora = telegram.user('Dora', { languageCode: 'fr' });
    await dora.joins(cats);
    await dora.says(cats, 'bonjour');
    await telegram.bot.mutes(dora, cats);
    const notice = await cats.shows(/^Hello Dora, you must join/);
    expect((await dora.presses(notice, 'I have joined')).text).toMatch(/You still haven't joined/);
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Members read', 'Deutsch');
    await bob.says(cats, 'hi');
    await cats.shows(/^Hallo Bob, um in dieser Gruppe zu schreiben/);
    await choose(fixtures, room, 'Members read', '简体中文');
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await cats.shows(/^Carl，你好！请先加入/);
    // Anna reads English all the same.
    await anna.says(cats, '/unprotect');
    await cats.shows(/^Really switch off protection\?/);
  });

  it('of the private chat is that of the person', async () => {
    const { telegram } = scenario();
    const dora = telegram.user('Dora', { languageCode: 'pt-br' });
    await dora.opensPrivateChat('/start');
    const welcome = await dora.privateChat.shows(/^Boas-vindas ao Nezuko!/);
    expect(welcome.entities.map(({ type }) => type)).toEqual(['code']);
    const eve = telegram.user('Eve', { languageCode: 'tlh' });
    await eve.opensPrivateChat('/start');
    await eve.privateChat.shows(/^Welcome to Nezuko!/);
  });

  it('of an admin is that of the line in the group, the control room and its toasts', async () => {
    const { telegram, anna, cats, reference } = await openFixtures(scenario());
    const dora = telegram.user('Dora', { languageCode: 'de' });
    await dora.joins(cats);
    anna.promotes(dora, cats);
    await telegram.settled();
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/);
    await dora.says(cats, '/settings');
    await cats.shows(/^⚙️ Einstellungen machst du in unserem privaten Chat/, { to: dora });
    const asked = await dora.opensPrivateChat(`/start settings_${-cats.id}`);
    const room = await dora.privateChat.shows(/^Cats – ✅ Eingeschaltet/, { after: asked });
    await dora.pressesData(room, roomData(cats, 'set:checkOnJoin'));
    await room.becomes(/Prüfung beim Beitritt/);
    expect(await dora.pressesData(room, roomData(cats, 'set!to:checkOnJoin:1'))).toMatchObject({
      text: 'Gespeichert.',
    });
    // Another admin of the same group reads their own language.
    expect((await openSettings({ anna, cats })).text).toMatch(/^Cats – ✅ Enabled/);
  });

  it('of the menus of commands is that of the app', async () => {
    const { telegram } = scenario();
    const calls = telegram.callsOf('setMyCommands').map(({ params }) => params.language_code);
    expect(calls).toContain('de');
  });
});

describeScenes('the menus of commands', ONE_SETUP, (scenario) => {
  it('are told to Telegram once, and again after a week', async () => {
    const { telegram, restart } = scenario();
    const told = () => telegram.callsOf('setMyCommands').length;
    await telegram.until(() => told() === 3 * LANGUAGES.length, 'all menus');
    await restart();
    const dora = telegram.user('Dora');
    await dora.opensPrivateChat('/start');
    await dora.privateChat.shows(/^Welcome/);
    expect(told()).toBe(3 * LANGUAGES.length);
    // Telegram's dates have whole seconds, and the bot starts faster than that.
    telegram.clock.advance(7 * 86_400 + 60);
    await restart();
    await telegram.until(() => told() === 6 * LANGUAGES.length, 'all menus again');
  });
});
