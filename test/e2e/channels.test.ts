import { expect, it } from 'vitest';
import {
  channelRoom,
  expectShut,
  openChannel,
  openChannels,
  titlesIn,
} from '../support/channel-room.ts';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('the channels of a group in the control room', TWO_SETUPS, (scenario) => {
  it('are chosen from Telegram’s list, several in a row, which makes the bot an admin', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, bob, cats, news, second, secret, room } = fixtures;
    expect(titlesIn(room)).toEqual(['News']);
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group with the keys below/);
    anna.picks('Choose a channel', second, { membershipUpdate: 'after' });
    const first = await anna.privateChat.shows(/Required now, too: @second\S*\. Choose another/);
    anna.picks('Choose a channel', secret);
    await anna.privateChat.shows(/Required now, too: Secret/, { after: first });
    expect(anna.replyKeyboard?.isHidden).toBe(false);
    const done = anna.taps('Done');
    const list = await anna.privateChat.shows(/Required now: 3/, { after: done });
    expect(anna.replyKeyboard).toBeUndefined();
    expect(titlesIn(list)).toEqual(['News', 'Second', 'Secret']);
    bob.joins(news);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/you must join @second\S* and Secret/);
    expect(notice.buttons[1]?.[0]?.url).toMatch(/^https:\/\/t\.me\/\+/);
    bob.joins(second);
    bob.joins(secret);
    await telegram.bot.unmutes(bob, cats);
  });

  it('leave no keys behind that do nothing', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna } = fixtures;
    const chat = anna.privateChat;
    const room = await openSettings(fixtures);
    const asks = async () => {
      await anna.presses(room, 'Channels');
      await room.becomes(/whoever wants to write/);
      await anna.presses(room, 'Add a channel');
      await chat.shows(/Choose a channel or a group/);
      await telegram.until(() => anna.replyKeyboard !== undefined, 'the keys');
    };
    const keysGo = () => telegram.until(() => anna.replyKeyboard === undefined, 'no keys');
    await asks();
    await anna.presses(room, 'Back');
    await keysGo();
    await room.becomes(/Here you decide/);
    await asks();
    await anna.opensPrivateChat('/settings');
    await keysGo();
    await room.becomes(/whoever wants to write/);
    await anna.presses(room, 'Back');
    await room.becomes(/Here you decide/);
    const home = await openSettings(fixtures);
    await asks();
    await anna.presses(home, 'My language');
    await home.becomes(/Now: English/);
    await anna.presses(home, 'Deutsch');
    await home.becomes(/Jetzt/);
    const done = anna.taps('Done');
    await chat.shows(/die in der Gruppe schreiben/, { after: done });
    await keysGo();
    // Keys that an earlier version has left there.
    const old = await anna.says(chat, 'Done');
    await chat.shows(/nicht mehr offen/, { after: old });
  });

  it('lifts whom a channel alone has muted once it is removed', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, bob, cats, news, second, room } = fixtures;
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/Required now, too/);
    bob.joins(news);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const list = await openChannels(fixtures);
    await openChannel(fixtures, list, 'Second');
    await anna.presses(list, 'Remove');
    await list.becomes(/Really remove @second/);
    await anna.presses(list, 'No');
    await list.becomes(/Number 2 of 2/);
    await anna.presses(list, 'Remove');
    await list.becomes(/Really remove/);
    const answer = await anna.presses(list, 'Yes');
    expect(answer.text).toMatch(/@second\S* is no longer required/);
    await list.becomes(/Required now: 1/);
    await telegram.bot.unmutes(bob, cats);
    await expectShut(fixtures);
  });

  it('is replaced in its place, in one step, and whom it concerns is lifted or asked', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, bob, cats, news, second, room } = fixtures;
    const dora = telegram.user('Dora');
    await dora.joins(cats);
    dora.joins(news);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    bob.joins(second);
    await openChannel(fixtures, room, 'News');
    await anna.presses(room, 'Replace');
    await anna.privateChat.shows(/What shall be required in place of @news/);
    anna.picks('Choose a channel', second);
    const list = await anna.privateChat.shows(/required of whoever wants to write/, {
      after: room,
    });
    await anna.privateChat.shows(/@second\S* is required now in place of @news/);
    expect(titlesIn(list)).toEqual(['Second']);
    expect(anna.replyKeyboard).toBeUndefined();
    await telegram.bot.unmutes(bob, cats);
    await dora.says(cats, 'I am in the old one');
    await telegram.bot.mutes(dora, cats);
    await cats.shows(/Dora, you must join @second/);
  });
});

describeScenes('a channel of a group in the control room', ONE_SETUP, (scenario) => {
  it('stays while it is the only one', async () => {
    const fixtures = await channelRoom(scenario());
    const { anna, room, news } = fixtures;
    await openChannel(fixtures, room, 'News');
    const forged = room.buttons.flat().find(({ text }) => text.includes('Remove'))?.callbackData;
    await anna.presses(room, 'Remove');
    await room.becomes(/is the only one\. A group that requires nothing is open to everybody/);
    await anna.pressesData(room, forged?.replace(':drop:', ':drop!yes:') ?? '');
    await room.becomes(/is the only one/);
    await anna.presses(room, 'Switch off');
    await room.becomes(/Really switch off/);
    await expectShut(fixtures);
    expect(news.title).toBe('News');
  });

  it('is replaced by an old button no more, once another has taken its place', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, second, secret, room } = fixtures;
    for (const channel of [second, secret]) telegram.bot.isAddedTo(channel, { by: anna });
    await openChannel(fixtures, room, 'News');
    await anna.presses(room, 'Replace');
    const asked = await anna.privateChat.shows(/in place of @news/);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/@second\S+ is required now in place of @news/, { after: asked });
    const press = await anna.presses(room, 'Replace');
    expect(press.text).toMatch(/not required any more/);
    await room.becomes(/Required now: 1/);
    expect(titlesIn(room)).toEqual(['Second']);
  });

  it('is named in writing, by a link or a forwarded post, and one that is none asks again', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, second, secret, tag, room } = fixtures;
    for (const channel of [second, secret]) await telegram.bot.isAddedTo(channel, { by: anna });
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    const attempts: [string, RegExp][] = [
      ['what is this?', /I see no channel in that/],
      ['t.me/+AbCdEf', /can't look up an invite link/],
      ['@nobody_has_this_name', /can't find a channel @nobody_has_this_name/],
      ['@a @b @c @d @e @f', /at most 5 channels/],
      [`t.me/news_${tag}`, /@news\S* is required already/],
      [`https://t.me/second_${tag}/3`, /Required now, too: @second/],
    ];
    for (const [text, answer] of attempts) {
      const said = await anna.says(anna.privateChat, text);
      await anna.privateChat.shows(answer, { after: said });
    }
    await anna.says(anna.privateChat, 'a post', { forwarded: secret });
    await anna.privateChat.shows(/Required now, too: Secret/);
    const cancelled = anna.taps('Done');
    const list = await anna.privateChat.shows(/Required now: 3/, { after: cancelled });
    expect(titlesIn(list)).toEqual(['News', 'Second', 'Secret']);
    const later = await anna.says(anna.privateChat, `@second_${tag}`);
    await anna.privateChat.shows(/don't understand/, { after: later });
  });

  it('may be a supergroup, chosen by a key of its own', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, bob, cats, room } = fixtures;
    const lounge = telegram.supergroup('Lounge', { creator: anna });
    await openChannel(fixtures, room, 'News');
    await anna.presses(room, 'Replace');
    await anna.privateChat.shows(/What shall be required/);
    anna.picks('Choose a group', cats);
    await anna.privateChat.shows(/A group can't require itself/);
    await anna.says(anna.privateChat, String(lounge.id));
    const fault = await anna.privateChat.shows(/can't find a channel -100/);
    await anna.follows(fault.urls[0]?.replace('startchannel', 'startgroup') ?? '', {
      chat: lounge,
    });
    await anna.presses(fault, 'Check again');
    await fault.becomes(/required of whoever wants to write/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    bob.joins(lounge);
    await telegram.bot.unmutes(bob, cats);
  });

  it('moves up and down', async () => {
    const fixtures = await channelRoom(scenario());
    const { anna, second, secret, room } = fixtures;
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/too: @second/);
    anna.picks('Choose a channel', secret);
    await anna.privateChat.shows(/too: Secret/);
    const list = await openChannels(fixtures);
    await openChannel(fixtures, list, 'Secret');
    expect(await anna.presses(list, 'Move up')).toMatchObject({ text: 'Saved.' });
    await list.becomes(/Number 2 of 3/);
    await anna.presses(list, 'Move up');
    await list.becomes(/Number 1 of 3/);
    expect(list.buttons.flat().map(({ text }) => text)).not.toContain('⬆️ Move up');
    await anna.presses(list, 'Back');
    await list.becomes(/Required now/);
    expect(titlesIn(list)).toEqual(['Secret', 'News', 'Second']);
    await openChannel(fixtures, list, 'Secret');
    await anna.presses(list, 'Move down');
    await list.becomes(/Number 2 of 3/);
  });

  it('gets a new join link, and the old one is dead', async () => {
    const fixtures = await protectedFixtures(scenario(), { isPrivate: true });
    const { anna, bob, cats, news } = fixtures;
    const list = await openChannels(fixtures);
    await openChannel(fixtures, list, 'News');
    const answer = await anna.presses(list, 'New join link');
    expect(answer.text).toMatch(/old one no longer works/);
    const links = news.record.inviteLinks;
    expect(links.map((link) => link.is_revoked)).toEqual([true, false]);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/you must join News/);
    expect(notice.buttons[0]?.[0]?.url).toBe(links[1]?.invite_link);
  });

  it('shows where the bot is no admin, with a button that mends it', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, news, room } = fixtures;
    await telegram.bot.isRemovedFrom(news, { by: anna });
    await telegram.settled();
    await anna.presses(room, 'Back');
    await room.becomes(/Here you decide/);
    await anna.presses(room, 'Channels');
    await room.becomes(/1\. ❌ I'm not admin in @news/);
    const [mend = ''] = room.urls;
    expect(mend).toContain('startchannel&admin=invite_users');
    expect(await anna.presses(room, 'Check again')).toMatchObject({ text: '❌' });
    await anna.follows(mend, { chat: news });
    expect(await anna.presses(room, 'Check again')).toMatchObject({ text: '✅' });
    await room.becomes(/1\. ✅ I'm admin in @news/);
    await expectShut(fixtures);
  });

  it('is added by one who administers it, after the fault is mended', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, second, tag, room } = fixtures;
    const eve = telegram.user('Eve');
    const hers = telegram.channel('Hers', { creator: eve });
    await telegram.bot.isAddedTo(hers, { by: eve });
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    await anna.says(anna.privateChat, String(hers.id));
    const refused = await anna.privateChat.shows(/not an administrator of -100/);
    expect(refused.text).not.toContain('Hers');
    await anna.says(anna.privateChat, `@second_${tag}`);
    const fault = await anna.privateChat.shows(/I'm not admin in @second/);
    expect((await anna.presses(fault, 'Check again')).text).toMatch(/I'm not admin in @second/);
    await anna.follows(fault.urls[0] ?? '', { chat: second });
    const answer = await anna.presses(fault, 'Check again');
    expect(answer.text).toMatch(/Required now, too: @second/);
    await fault.becomes(/Required now: 2/);
    const done = anna.taps('Done');
    await anna.privateChat.shows(/Required now: 2/, { after: done });
  });

  it('is not named to, nor changed for, whoever forges a press', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, bob, cats, room } = fixtures;
    const eve = telegram.user('Eve');
    const hers = telegram.channel('Top Secret', { creator: eve });
    await telegram.bot.isAddedTo(hers, { by: eve });
    const group = (-cats.id).toString(36);
    const foreign = (-hers.id).toString(36);
    const forged = [
      `c:${group}:channel:${foreign}`,
      `c:${group}:channel!link:${foreign}`,
      `c:${group}:channel!left:${foreign}`,
      `c:${group}:channel!up:${foreign}`,
      `c:${group}:drop:${foreign}`,
      `c:${group}:drop!yes:${foreign}`,
      `c:${group}:add!try:${hers.id}`,
      `c:${group}:add!try:${hers.id}:${foreign}`,
      `c:${group}:channel`,
      `c:${group}:channel!up:_-_`,
      `c:${group}:add!try`,
    ];
    for (const data of forged) await anna.pressesData(room, data);
    await telegram.settled();
    const shown = anna.privateChat.liveMessagesOfBot().map(({ text }) => text);
    expect(shown.join('\n')).not.toContain('Top Secret');
    expect(hers.record.inviteLinks).toEqual([]);
    await bob.opensPrivateChat('/start');
    const welcome = await bob.privateChat.shows(/Welcome|muted/);
    for (const data of forged) {
      expect(await bob.pressesData(welcome, data)).toMatchObject({ alert: true });
    }
    expect(titlesIn(await openChannels(fixtures))).toEqual(['News']);
  });

  it('stays as it is while Telegram fails, and says so', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, second, tag, room } = fixtures;
    await telegram.bot.isAddedTo(second, { by: anna });
    await telegram.settled();
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    const outage = telegram.faults.add({ method: 'getChat', kind: '5xx' });
    const said = await anna.says(anna.privateChat, `@second_${tag}`);
    const fault = await anna.privateChat.shows(/Telegram doesn't answer/, {
      after: said,
      timeoutMs: 30_000,
    });
    outage.remove();
    await anna.presses(fault, 'Check again');
    await fault.becomes(/Required now: 2/);
    await expectShut(fixtures);
  });
});

describeScenes('two admins who change the channels of a group at once', ONE_SETUP, (scenario) => {
  it('lose nothing, and leave the gate shut', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, cats, second, room } = fixtures;
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    anna.promotes(carl, cats);
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/too: @second/);
    const hers = await openChannels(fixtures);
    const his = await openChannels({ anna: carl, cats });
    await openChannel(fixtures, hers, 'News');
    await openChannel({ anna: carl }, his, 'Second');
    await anna.presses(hers, 'Remove');
    await carl.presses(his, 'Remove');
    await hers.becomes(/Really remove/);
    await his.becomes(/Really remove/);
    const answers = await Promise.all([anna.presses(hers, 'Yes'), carl.presses(his, 'Yes')]);
    const told = answers.map(({ text = '', alert }) => [/is the only one/.test(text), alert]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual([true, true]);
    expect(told).toContainEqual([false, false]);
    await telegram.settled();
    expect(titlesIn(await openChannels(fixtures))).toHaveLength(1);
    await expectShut(fixtures);
  });
});
