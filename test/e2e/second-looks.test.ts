import { expect, it } from 'vitest';
import { openSettings, protectedFixtures, roomData } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';
import { readyPlaces } from './onboarding/fixtures.ts';

describeScenes('a question of the control room', ONE_SETUP, (scenario) => {
  it('is over with /cancel, and says so', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna } = fixtures;
    const chat = anna.privateChat;
    const room = await openSettings(fixtures);
    for (const button of ['Notices and texts', 'Verify button', 'Change']) {
      const { text } = room;
      await anna.presses(room, button);
      await expect.poll(() => room.text).not.toBe(text);
    }
    const cancel = await anna.says(chat, '/cancel');
    await chat.shows(/Cancelled. Nothing has changed/, { after: cancel });
    const said = await anna.says(chat, 'Hello');
    await chat.shows(/I don't understand that/, { after: said });
    const again = await anna.says(chat, '/cancel');
    await chat.shows('There is nothing to cancel.', { after: again });
  });

  it('is over, too, where /cancel names the bot', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const chat = anna.privateChat;
    const cancel = `/cancel@${telegram.bot.username}`;
    const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await chat.shows(/Choose a channel or a group/, { after: asked });
    const said = await anna.says(chat, cancel);
    await chat.shows(/Cancelled/, { after: said });
    const again = await anna.says(chat, cancel);
    await chat.shows('There is nothing to cancel.', { after: again });
  });

  it('hears more answers than it would answer messages that nobody asked for', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const chat = anna.privateChat;
    const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await chat.shows(/Choose a channel or a group/, { after: asked });
    for (let count = 0; count < 13; count += 1) {
      const said = await anna.says(chat, 'News');
      await chat.shows(/I see no channel in that/, { after: said });
    }
    const cancel = await anna.says(chat, '/cancel');
    await chat.shows(/Cancelled/, { after: cancel });
    const more = await anna.says(chat, 'Hello');
    await chat.shows(/I answer again in/, { after: more });
  });

  it('keeps its keys while Telegram does not say who administers the group', async () => {
    const { telegram, anna, cats, tag } = await protectedFixtures(scenario());
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    await telegram.bot.isAddedTo(art, { by: anna });
    await telegram.settled();
    const asked = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await anna.privateChat.shows(/Choose a channel or a group/, { after: asked });
    const fault = telegram.faults.add({ method: 'getChatMember', kind: '5xx', code: 502 });
    const first = anna.picks('Choose a channel', art);
    await anna.privateChat.shows(/I can't reach Telegram/, { after: first });
    fault.remove();
    const second = anna.picks('Choose a channel', art);
    await anna.privateChat.shows(/Required now, too/, { after: second });
  });
});

describeScenes('a screen of the control room', ONE_SETUP, (scenario) => {
  it('is that of the last press, however long an earlier one takes', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, news } = fixtures;
    const room = await openSettings(fixtures);
    const slow = telegram.faults.add({
      kind: 'slow',
      ...{ method: 'getChat', ms: 1_500 },
      match: ({ chat_id: id }: { chat_id?: unknown }) => Number(id) === news.id,
    });
    const slower = telegram.faults.add({
      kind: 'slow',
      ...{ method: 'getChatMember', ms: 1_500 },
      match: ({ chat_id: id }: { chat_id?: unknown }) => Number(id) === news.id,
    });
    await anna.presses(room, 'Channels');
    await telegram.until(() => slow.hits + slower.hits > 0, 'the channel to be looked at');
    await anna.presses(room, 'Rules');
    await room.becomes(/Whom I check/);
    await telegram.settled();
    expect(room.text).toMatch(/Whom I check/);
  });

  it('follows a preview that Telegram refuses, which asks for nothing', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Notices and texts');
    await room.becomes(/What I write in the group/);
    telegram.faults.add({
      kind: 'error',
      ...{ method: 'sendMessage', code: 400, times: 1 },
      description: 'Bad Request: inline keyboard button URL is invalid: Wrong HTTP URL',
    });
    await anna.presses(room, 'Preview');
    const word = await anna.privateChat.shows(/^⚠️ Telegram does not take that\.$/, { after: room });
    await anna.privateChat.shows(/What I write in the group/, { after: word });
  });
});

describeScenes('the list of channels', ONE_SETUP, (scenario) => {
  it('is not emptied by a file that names none, whatever is pressed', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats, reference } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'Copy and export');
    await room.becomes(/Copy and export/);
    await anna.presses(room, 'Import');
    await room.becomes(/Send me a file/);
    await telegram.settled();
    const content = JSON.stringify({
      nezuko: 'settings',
      version: 1,
      settings: { muteLength: 3_600 },
    });
    const document = { name: 'cats.json', content, mimeType: 'application/json' };
    const sent = await anna.says(anna.privateChat, '', { media: { document } });
    const answer = await anna.privateChat.shows(/./, { after: sent });
    await anna.pressesData(answer, roomData(cats, 'import!apply:all'));
    await answer.becomes(/Take the settings and texts/);
    await telegram.settled();
    await anna.says(cats, '/status');
    await cats.shows(reference, { to: anna });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
  });

  it('is the one that was told, of two admins who protect at the same moment', async () => {
    const { telegram, anna, cats, choice, reference } = await readyPlaces(scenario());
    const carla = telegram.user('Carla');
    anna.promotes(carla, cats, { can_restrict_members: true });
    const art = telegram.channel('Art', { creator: carla, username: 'art_of_carla' });
    await telegram.bot.isAddedTo(art, { by: carla });
    await telegram.settled();
    const slow = telegram.faults.add({
      kind: 'slow',
      ...{ method: 'getChatMember', ms: 1_000 },
      match: ({ chat_id: id }) => Number(id) === art.id,
    });
    const command = await carla.says(cats, '/protect @art_of_carla');
    await telegram.until(() => slow.hits > 0, 'her channel to be looked at');
    await anna.presses(choice, 'Everybody');
    await cats.shows(`Protection Activated! Members must join ${reference}`);
    await cats.shows(`already protected by ${reference}`, { after: command });
  });
});

describeScenes('an admin who is seen', ONE_SETUP, (scenario) => {
  it('is named for what they do by a press in the group', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats, tag } = fixtures;
    const second = telegram.channel('Second', { creator: anna, username: `second_${tag}` });
    await telegram.bot.isAddedTo(second, { by: anna });
    await anna.says(cats, `/protect @second_${tag}`);
    const answer = await cats.shows(/already protected/);
    await anna.presses(answer, '@second');
    await cats.shows(/Members must join/);
    const room = await openSettings(fixtures);
    await anna.presses(room, 'History');
    await room.becomes(/– Anna\n📢 Channels/);
    expect(room.text).not.toContain('anonymous');
  });

  it('is told what the bot lacks where members are hidden', async () => {
    const telegram = scenario().telegram;
    const anna = telegram.user('Anna');
    const bob = telegram.user('Bob');
    const quiet = telegram.supergroup('Quiet', {
      creator: anna,
      members: [bob],
      hiddenMembers: true,
    });
    const news = telegram.channel('News', { creator: anna, username: 'news_of_quiet' });
    await telegram.bot.isAddedTo(news, { by: anna });
    await telegram.bot.isAddedTo(quiet, { by: anna, rights: 'none' });
    await telegram.settled();
    await bob.says(quiet, '/protect @news_of_quiet');
    await quiet.shows(/Only group administrators/);
    const asked = await anna.says(quiet, '/protect @news_of_quiet');
    const fault = await quiet.shows(/I'm not admin in this group/, { after: asked });
    expect(fault.text).not.toContain('not an administrator of this group');
    expect(fault.urls.join()).toContain('startgroup');
  });
});
