import { expect, it } from 'vitest';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { describeScenes, FOUR_SETUPS, type Scenario } from '../support/scenario.ts';

const saidIn = (chat: ChatHandle) => chat.liveMessagesOfBot().map(({ text }) => text);

/** Presses one button after the other of a screen, each once it is shown. */
async function press(
  { telegram }: Pick<Scenario, 'telegram'>,
  person: Person,
  room: ShownMessage,
  ...labels: readonly string[]
): Promise<void> {
  const looks = () => room.text + JSON.stringify(room.buttons);
  for (const label of labels) {
    const before = looks();
    await person.presses(room, label);
    await telegram.until(() => looks() !== before, `the screen behind ${label}`);
  }
}

/** Anna, who reads German, sets up two channels from her phone: by presses, without an id. */
async function setUpByAnna(scenario: Scenario) {
  const { telegram } = scenario;
  const anna = telegram.user('Anna', { username: `anna_${Date.now()}`, languageCode: 'de' });
  const deals = telegram.channel('Katzenfutter', {
    creator: anna,
    username: `deals_${Date.now()}`,
  });
  const news = telegram.channel('Katzenpost', { creator: anna });
  const cats = telegram.supergroup('Katzen', { creator: anna });
  const asked = await anna.opensPrivateChat();
  const menu = await anna.privateChat.shows(/Willkommen/, { after: asked });
  const link = menu.urls.find((url) => url.includes('startgroup')) ?? '';
  await anna.follows(link, { chat: cats });
  await anna.privateChat.shows(/Wähle jetzt den Kanal/);
  anna.picks('Kanal wählen', deals);
  const first = await anna.privateChat.shows(/Für wen sollen die Regeln gelten/);
  await telegram.until(() => anna.replyKeyboard === undefined, 'the list to go');
  await anna.presses(first, 'Noch ein Kanal');
  await telegram.until(() => anna.replyKeyboard !== undefined, 'the list of channels');
  anna.picks('Kanal wählen', news);
  const choice = await anna.privateChat.shows(/Alles bereit.*Katzenpost/, { after: first });
  await anna.presses(choice, 'Ab jetzt für alle');
  await cats.shows(/🛡️/);
  return { telegram, anna, deals, news, cats };
}

/** Her own German text for the notice, with something in bold. */
async function writeGermanText(scenario: Scenario, anna: Person, cats: ChatHandle) {
  const opened = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
  const room = await anna.privateChat.shows(/Katzen/, { after: opened });
  await press(
    scenario,
    anna,
    room,
    'Sprache',
    'Sprache der Mitglieder',
    'Deutsch',
    'Zurück',
    'Zurück',
  );
  await press(scenario, anna, room, 'Hinweise und Texte', 'Hinweistext', 'Deutsch');
  await room.becomes(/Schreib jetzt den Text/);
  const said = await anna.says(
    anna.privateChat,
    'Miau {user}! Komm erst in {channels}, dann reden wir.',
    { entities: [{ type: 'bold', offset: 0, length: 4 }] },
  );
  const sample = await anna.privateChat.shows(/^Miau Anna!/, { after: said });
  expect(sample.entities).toContainEqual({ type: 'bold', offset: 0, length: 4 });
  const question = await anna.privateChat.shows(/So werden es die Mitglieder sehen/);
  await anna.presses(question, 'Speichern');
  await question.becomes(/Miau \{user\}/);
}

describeScenes('three people and one group', FOUR_SETUPS, (scenario) => {
  it('an admin sets up two channels and a German text, a member is banned in one, and a second admin finds out who wrote the text', async () => {
    const { telegram, anna, deals, news, cats } = await setUpByAnna(scenario());
    await writeGermanText(scenario(), anna, cats);

    const bob = telegram.user('Bob', { languageCode: 'de' });
    anna.bans(bob, deals);
    await telegram.settled();
    await bob.joins(cats);
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Du bist in @deals_\d+ gesperrt/);
    expect(notice.text).toContain('Miau Bob! Komm erst in Katzenpost');
    expect(notice.buttons.flat().map(({ text }) => text)).toEqual([
      expect.stringContaining('Katzenpost'),
      expect.stringContaining('Ich bin beigetreten'),
    ]);
    const pressed = await bob.presses(notice, 'Ich bin beigetreten');
    expect(pressed).toMatchObject({ alert: true, text: expect.stringContaining('gesperrt') });
    anna.unbans(bob, deals);
    const via = notice.urls.find((url) => url.includes('/+'));
    bob.joins(news, via === undefined ? {} : { via });
    bob.joins(deals);
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();

    const carla = telegram.user('Carla', { languageCode: 'de' });
    for (const chat of [news, deals, cats]) await carla.joins(chat, { invitedBy: anna });
    anna.promotes(carla, cats, { can_restrict_members: true });
    await telegram.settled();
    const opened = await carla.opensPrivateChat(`/start settings_${-cats.id}`);
    const room = await carla.privateChat.shows(/Katzen/, { after: opened });
    await press(scenario(), carla, room, 'Verlauf');
    await room.becomes(/Wer was geändert hat/);
    expect(room.text).toMatch(/Anna\n.*Miau/);
    expect(telegram.complaints).toEqual([]);
  });

  it('a new member who does everything right costs the group one message, which goes away', async () => {
    const { telegram, deals, news, anna, cats } = await setUpByAnna(scenario());
    const before = saidIn(cats);
    const dora = telegram.user('Dora');
    const calls = telegram.callsOf('sendMessage').length;
    await dora.joins(cats);
    await telegram.bot.mutes(dora, cats);
    const notice = await cats.shows(/Dora/);
    dora.joins(news, { invitedBy: anna });
    dora.joins(deals);
    await telegram.bot.unmutes(dora, cats);
    await notice.disappears();
    await dora.says(cats, 'Hallo zusammen');
    await telegram.settled();
    expect(saidIn(cats)).toEqual(before);
    const sent = telegram.callsOf('sendMessage').slice(calls);
    expect(sent.filter(({ params }) => params.chat_id === cats.id)).toHaveLength(1);
  });
});
