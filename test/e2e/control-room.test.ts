import { expect, it, onTestFinished } from 'vitest';
import {
  choose,
  type Fixtures,
  openFixtures,
  openSettings,
  protect,
  protectedFixtures,
  roomData,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** More groups of Anna's: Dogs 1, Dogs 2 … */
async function manyGroups({ telegram, anna }: Pick<Fixtures, 'telegram' | 'anna'>, count: number) {
  for (let number = 1; number <= count; number += 1) {
    const group = telegram.supergroup(`Dogs ${number}`, { creator: anna });
    await telegram.bot.isAddedTo(group, { by: anna });
  }
  await telegram.settled();
}

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
    const inGroup = cats.liveMessages().map(({ id }) => id);
    await anna.presses(room, 'Rules');
    await room.becomes(/Whom I check/);
    await anna.presses(room, 'Check on join');
    await room.becomes(/Now: on. Whoever misses a channel is muted on joining/);
    expect(await anna.presses(room, 'off')).toMatchObject({ text: 'Saved.' });
    await room.becomes(/Now: off/);
    // The line of the set-up may go meanwhile.
    expect(inGroup).toEqual(expect.arrayContaining(cats.liveMessages().map(({ id }) => id)));
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

  it('lists the group of an admin who is anonymous there, too', async () => {
    const fixtures = await openFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const olga = telegram.user('Olga');
    await olga.joins(cats);
    anna.promotes(olga, cats, { can_restrict_members: true, is_anonymous: true });
    await telegram.settled();
    await protect(fixtures);
    const byOlga = { ...fixtures, anna: olga };
    await choose(byOlga, await openSettings(byOlga), 'Mutes last', '7 d');
    const asked = await olga.opensPrivateChat('/settings');
    await olga.privateChat.shows(/Your groups/, { after: asked });
  });

  it('takes nothing for an answer about one group once another one is opened by a link', async () => {
    const { telegram, anna, cats, tag } = await protectedFixtures(scenario());
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    await telegram.bot.isAddedTo(art, { by: anna });
    await telegram.settled();
    const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await anna.privateChat.shows(/Choose a channel or a group/, { after: asked });
    const opened = await anna.opensPrivateChat(`/start settings_${-dogs.id}`);
    await anna.privateChat.shows(/^Dogs/, { after: opened });
    expect(anna.replyKeyboard).toBeUndefined();
    await anna.says(anna.privateChat, `@art_${tag}`);
    await telegram.settled();
    const question = await anna.says(cats, '/status');
    const status = await cats.shows(/Enabled/, { to: anna, after: question });
    expect(status.text).not.toContain('@art');
  });

  it('takes nothing for an answer after a command, even one that is for groups', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const chat = anna.privateChat;
    for (const command of ['/protect', '/unprotect', '/status', '/trust', '/forget']) {
      const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
      await chat.shows(/Choose a channel or a group/, { after: asked });
      const given = await anna.says(chat, command);
      await chat.shows(/./, { after: given });
      await telegram.until(() => anna.replyKeyboard === undefined, `no keys after ${command}`);
      const said = await anna.says(chat, '@nobody_has_this_name');
      const answer = await chat.shows(/./, { after: said });
      expect(answer.text).not.toContain('@nobody_has_this_name');
    }
  });

  it('says that Telegram does not answer, and not that there is no group', async () => {
    const { telegram, anna } = await protectedFixtures(scenario());
    const rule = telegram.faults.add({ method: 'getChatMember', kind: '5xx', code: 502 });
    onTestFinished(() => rule.remove());
    const asked = await anna.opensPrivateChat('/settings');
    const answer = await anna.privateChat.shows(/I can't reach Telegram/, { after: asked });
    rule.remove();
    await anna.presses(answer, 'Check again');
    await answer.becomes(/Your groups/);
  });

  it('knows the group of an admin whom it has let in, and takes them for no one who takes part', async () => {
    const { telegram, anna, tag } = await protectedFixtures(scenario());
    const ada = telegram.user('Ada', { username: `ada_${tag}` });
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    ada.joins(dogs);
    ada.joins(art);
    anna.promotes(ada, dogs, { can_restrict_members: true });
    await telegram.bot.isAddedTo(art, { by: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await protect({ anna, cats: dogs, reference: `@art_${tag}` });
    const unknown = await ada.opensPrivateChat('/settings');
    await ada.privateChat.shows(/I know no group that you may configure/, { after: unknown });
    await openSettings({ anna: ada, cats: dogs });
    const asked = await ada.opensPrivateChat('/settings');
    const list = await ada.privateChat.shows(/Your groups/, { after: asked });
    expect(list.buttons.flat().map(({ text }) => text)).toContainEqual(
      expect.stringMatching('Dogs'),
    );
    anna.demotes(ada, dogs);
    ada.leaves(art);
    await telegram.settled();
    expect(telegram.callsOf('restrictChatMember')).toEqual([]);
    const message = await ada.says(dogs, 'hi');
    await message.disappears();
    await telegram.bot.mutes(ada, dogs);
  });

  it('shows every group that a part of a name finds, and leads where the list leads', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    await manyGroups(fixtures, 10);
    const asked = await anna.opensPrivateChat('/stats');
    await anna.privateChat.shows(/write a part of its name/, { after: asked });
    const said = await anna.says(anna.privateChat, 'dogs');
    const found = await anna.privateChat.shows(/Your groups/, { after: said });
    const labels = found.buttons.flat().map(({ text }) => text);
    expect(labels.filter((label) => label.includes('Dogs'))).toHaveLength(10);
    await anna.presses(found, 'Dogs 7');
    await found.becomes(/Statistics/);
    const again = await anna.opensPrivateChat('/settings');
    await anna.privateChat.shows(/write a part of its name/, { after: again });
    const typed = await anna.says(anna.privateChat, 'dogs 7');
    const one = await anna.privateChat.shows(/Your groups/, { after: typed });
    await anna.presses(one, 'Dogs 7');
    await one.becomes(/Here you decide/);
  });

  it('takes what is typed for an answer to what it asked last', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    await manyGroups(fixtures, 9);
    const asked = await anna.opensPrivateChat('/settings');
    const list = await anna.privateChat.shows(/write a part of its name/, { after: asked });
    const room = await openSettings(fixtures);
    await anna.pressesData(room, roomData(cats, 'text!write:en'));
    await room.becomes(/Write the text in English/);
    await anna.presses(list, '»');
    await telegram.settled();
    const said = await anna.says(anna.privateChat, 'Dogs 7');
    const found = await anna.privateChat.shows(/./, { after: said });
    expect(found.text).toContain('Your groups');
    await anna.pressesData(room, roomData(cats, 'text!write:en'));
    await telegram.settled();
    const text = await anna.says(anna.privateChat, 'Dogs 7');
    await anna.privateChat.shows(/That is what members will see/, { after: text });
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
