import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Person } from '../../simulator/dsl/person.ts';
import type { ShownMessage } from '../../simulator/dsl/shown-message.ts';
import { type Fixtures, openSettings, protectedFixtures } from '../../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../../support/scenario.ts';
import { addByLink, openPlaces, readyPlaces } from './fixtures.ts';

/** How long an answer is waited for that may come beside what Telegram tells of the bot. */
const ANSWERED_MS = 5_000;

const after = ({ privateChat }: Person, { id }: ShownMessage): string[] =>
  privateChat
    .liveMessagesOfBot()
    .filter((message) => message.id > id)
    .map(({ text }) => text);

/** Cats is protected, and the set-up of Dogs has been waiting for a channel. */
async function withOpenSetup(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, anna } = fixtures;
  await anna.opensPrivateChat();
  const dogs = telegram.supergroup('Dogs', { creator: anna });
  await telegram.bot.isAddedTo(dogs, { by: anna });
  await anna.privateChat.shows(/Now choose the channel/);
  return { ...fixtures, dogs };
}

async function askedFor(fixtures: Pick<Fixtures, 'anna' | 'cats'>, path: readonly string[]) {
  const room = await openSettings(fixtures);
  for (const label of path) {
    const { text } = room;
    await fixtures.anna.presses(room, label);
    if (label !== path.at(-1)) await expect.poll(() => room.text).not.toBe(text);
  }
  return room;
}

describeScenes('a channel that is chosen for one group', ONE_SETUP, (scenario) => {
  it('is not taken by the set-up of another one', async () => {
    const fixtures = await withOpenSetup(scenario());
    const { telegram, anna, tag } = fixtures;
    const room = await askedFor(fixtures, ['Channels', 'Add a channel']);
    await anna.privateChat.shows(/Choose a channel or a group/, { after: room });
    const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
    const pick = anna.picks('Choose a channel', talk);
    await anna.privateChat.shows(/Required now, too/, { after: pick });
    await sleep(ANSWERED_MS);
    await telegram.settled();
    expect(after(anna, pick)).toHaveLength(1);
  });

  it('is not taken by it either when it is to read what happens', async () => {
    const fixtures = await withOpenSetup(scenario());
    const { telegram, anna } = fixtures;
    const room = await askedFor(fixtures, ['History', 'Log chat', 'Choose a channel']);
    await anna.privateChat.shows(/Choose a chat that you administer/, { after: room });
    const log = telegram.channel('Log', { creator: anna });
    const pick = anna.picks('Choose a channel', log);
    await anna.privateChat.shows(/Now: Log/, { after: pick });
    await sleep(ANSWERED_MS);
    await telegram.settled();
    expect(after(anna, pick).join('\n')).not.toMatch(/Dogs|Which group shall require it/);
  });

  it('is not taken by it when the bot gets back what it lacked there', async () => {
    const { telegram, anna, news } = await withOpenSetup(scenario());
    const said = await anna.says(anna.privateChat, '/help');
    await anna.privateChat.shows(/this list/, { after: said });
    telegram.bot.isRemovedFrom(news, { by: anna });
    await telegram.settled();
    await telegram.bot.isAddedTo(news, { by: anna });
    await sleep(ANSWERED_MS);
    await telegram.settled();
    expect(after(anna, said).join('\n')).not.toMatch(/Dogs/);
  });

  it('is offered to it when the bot is added there by hand', async () => {
    const fixtures = await withOpenSetup(scenario());
    const { telegram, anna, cats, tag } = fixtures;
    await askedFor(fixtures, ['Channels', 'Add a channel']);
    const asked = await anna.privateChat.shows(/Choose a channel or a group/);
    const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
    await telegram.bot.isAddedTo(talk, { by: anna });
    const offer = await anna.privateChat.shows(/Which group shall require it/, { after: asked });
    expect(offer.buttons.flat().map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Cats', 'Dogs']),
    );
    await anna.presses(offer, 'Cats');
    await offer.becomes(/Required now: 2/);
    await anna.says(cats, '/status');
    await cats.shows(`@talk_${tag}`, { to: anna });
  });
});

describeScenes('a required supergroup', ONE_SETUP, (scenario) => {
  it('is mended in a set-up, and is not set up itself', async () => {
    const places = await openPlaces(scenario());
    const { telegram, anna } = places;
    await addByLink(places);
    await anna.privateChat.shows(/Now choose the channel/);
    const lounge = telegram.supergroup('Lounge', { creator: anna, username: 'lounge_of_anna' });
    const said = await anna.says(anna.privateChat, '@lounge_of_anna');
    const fault = await anna.privateChat.shows(/I'm not admin in/, { after: said });
    const repair = fault.urls.find((url) => url.includes('startgroup')) ?? '';
    await anna.follows(repair, { chat: lounge });
    const ready = await anna.privateChat.shows(/For whom shall the rules be/, { after: fault });
    await telegram.settled();
    expect(after(anna, ready)).toEqual([]);
  });
});

describeScenes('a set-up', ONE_SETUP, (scenario) => {
  it('is told in the language that the admin has chosen', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    const room = await askedFor(fixtures, ['My language', 'Deutsch']);
    await room.becomes(/Jetzt: Deutsch/);
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna, rights: 'none' });
    const fault = await anna.privateChat.shows(/^Dogs/, { after: room });
    expect(fault.text).toContain('Ich bin kein Admin in dieser Gruppe');
    const boss = telegram.user('Boss');
    anna.promotes(boss, dogs, { can_promote_members: true });
    telegram.bot.isPromotedIn(dogs, { by: boss });
    await anna.privateChat.shows(/Wähle jetzt den Kanal/, { after: fault });
  });

  it('goes on for whoever looked at it last', async () => {
    const { telegram, anna, bob, cats } = await openPlaces(scenario());
    await bob.opensPrivateChat();
    const rights = { can_restrict_members: true, can_promote_members: true };
    anna.promotes(bob, cats, { ...rights, can_delete_messages: true });
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    await anna.privateChat.shows(/I'm not admin in this group/);
    const room = await openSettings({ anna: bob, cats });
    await bob.presses(room, 'Switch on');
    await room.becomes(/I'm not admin in this group/);
    telegram.bot.isPromotedIn(cats, { by: bob });
    await bob.privateChat.shows(/Now choose the channel/, { after: room });
  });

  it('says when there are too many channels, and takes none of them', async () => {
    const { telegram, anna, cats, choice, reference } = await readyPlaces(scenario());
    const names = ['one', 'two', 'three', 'four', 'five'].map((name) => `${name}_of_anna`);
    for (const username of names) {
      await telegram.bot.isAddedTo(telegram.channel(username, { creator: anna, username }), {
        by: anna,
      });
    }
    await telegram.settled();
    const asked = await anna.opensPrivateChat(`/start setup_${-cats.id}`);
    const screen = await anna.privateChat.shows(/For whom shall the rules be/, { after: asked });
    await anna.presses(screen, 'Another channel');
    await anna.privateChat.shows(/Now choose the channel/, { after: screen });
    const said = await anna.says(anna.privateChat, names.map((name) => `@${name}`).join(' '));
    await anna.privateChat.shows(/at most 5 channels/, { after: said });
    const again = await anna.opensPrivateChat(`/start setup_${-cats.id}`);
    const { text } = await anna.privateChat.shows(/For whom shall/, { after: again });
    expect(text).toContain(reference);
    expect(text).not.toContain('@five_of_anna');
    expect(choice.isDeleted).toBe(false);
  });

  it('takes away the keys of what was asked about another group', async () => {
    const fixtures = await withOpenSetup(scenario());
    const { telegram, anna, dogs } = fixtures;
    telegram.bot.losesRight(dogs, 'can_restrict_members', { by: anna });
    await askedFor(fixtures, ['Channels', 'Add a channel']);
    const asked = await anna.privateChat.shows(/Choose a channel or a group/);
    const link = await anna.opensPrivateChat(`/start setup_${-dogs.id}`);
    await anna.privateChat.shows(/^Dogs/, { after: link });
    expect(asked.isDeleted).toBe(false);
    await expect.poll(() => anna.replyKeyboard).toBeUndefined();
  });

  it('requires what the screen of the channels has confirmed since', async () => {
    const { telegram, anna, cats, choice, reference } = await readyPlaces(scenario());
    await telegram.bot.isAddedTo(
      telegram.channel('Art', { creator: anna, username: 'art_of_anna' }),
      { by: anna },
    );
    const room = await askedFor({ anna, cats }, ['Channels', 'Add a channel']);
    await anna.privateChat.shows(/Choose a channel or a group/, { after: room });
    const said = await anna.says(anna.privateChat, '@art_of_anna');
    const added = await anna.privateChat.shows(/Required now, too/, { after: said });
    anna.taps('Done');
    const list = await anna.privateChat.shows(/Required now: 1/, { after: added });
    await anna.presses(list, 'Switch on');
    await list.becomes(/For whom shall the rules be/);
    expect(list.text).toContain('@art_of_anna');
    expect(list.text).not.toContain(reference);
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated! Members must join @art_of_anna to/);
  });
});
