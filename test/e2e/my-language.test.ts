import { expect, it } from 'vitest';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('the language of a person', TWO_SETUPS, (scenario) => {
  it('is chosen in two presses, and holds for all that they are told, also after a restart', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'My language');
    await room.becomes(/Now: English, as in your Telegram/);
    expect(await anna.presses(room, 'Deutsch')).toMatchObject({ text: 'Gespeichert.' });
    await room.becomes(/Jetzt: Deutsch. So hast du es gewählt/);
    await anna.presses(room, 'Zurück');
    await room.becomes(/^Cats – ✅ /);
    await scenario().restart();
    const asked = await anna.says(cats, '/help');
    await cats.shows(/diese Liste/, { after: asked, to: anna });
    const helped = await bob.opensPrivateChat('/help');
    await bob.privateChat.shows(/this list/, { after: helped });
  });

  it('is that of their Telegram again when they say so, and when they are forgotten', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram } = fixtures;
    const carla = telegram.user('Carla', { languageCode: 'fr' });
    await carla.opensPrivateChat('/settings');
    const list = await carla.privateChat.shows(/I know no group|Je ne connais/);
    await carla.presses(list, /Ma langue/);
    await list.becomes(/Français, comme dans votre Telegram/);
    await carla.presses(list, 'Italiano');
    await list.becomes(/Italiano. L’hai scelta tu/);
    await carla.presses(list, 'Come in Telegram');
    await list.becomes(/Français, comme dans votre Telegram/);
    await carla.presses(list, 'Español');
    await list.becomes(/Lo elegiste tú/);
    await carla.opensPrivateChat('/forget');
    const known = await carla.privateChat.shows(/idioma que elegiste: Español/);
    await carla.presses(known, /🗑/);
    await known.becomes(/✅/);
    const asked = await carla.opensPrivateChat('/forget');
    const nothing = await carla.privateChat.shows(/./, { after: asked });
    expect(nothing.text).not.toContain('Español');
    const helped = await carla.opensPrivateChat('/help');
    await carla.privateChat.shows(/cette liste/, { after: helped });
  });

  it('is that of news for an owner in private; the line in a group stays in the language of the group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    telegram.bot.losesRight(cats, 'can_delete_messages', { by: anna });
    await cats.shows(/protection of Cats is suspended/);
    telegram.bot.gainsRight(cats, 'can_delete_messages', { by: anna });
    await cats.shows(/I have all rights again/);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'My language');
    await room.becomes(/English/);
    await anna.presses(room, 'Русский');
    await room.becomes(/Это ваш выбор/);
    telegram.bot.losesRight(cats, 'can_delete_messages', { by: anna });
    await anna.privateChat.shows(/Cats.*[а-я]{4}/);
  });

  it('is nobody else’s: forged buttons change nothing', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob } = fixtures;
    const room = await openSettings(fixtures);
    for (const data of ['lang:0:xx', 'lang:0:__proto__', 'lang:9:de', 'lang:0:de:fr', 'lang:-1:']) {
      await anna.pressesData(room, data);
    }
    const asked = await anna.opensPrivateChat('/help');
    await anna.privateChat.shows(/this list/, { after: asked });
    expect(bob.privateChat.transcript()).not.toContain('Deutsch');
  });
});
