import { expect, it } from 'vitest';
import {
  channelRoom,
  expectShut,
  openChannel,
  openChannels,
  titlesIn,
} from '../support/channel-room.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const named = (value: unknown): string[] =>
  Object.entries(value ?? {})
    .filter(([, isGiven]) => isGiven === true)
    .map(([name]) => name);

describeScenes('who changes the channels of a group', ONE_SETUP, (scenario) => {
  it('gives the bot no right but to invite', async () => {
    const { telegram, anna, second, room } = await channelRoom(scenario());
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    const keys = anna.replyKeyboard?.keys.flat() ?? [];
    const asked = keys.flatMap((key) => (key.request_chat ? [key.request_chat] : []));
    expect(asked.map(({ chat_is_channel: isChannel }) => isChannel)).toEqual([true, false]);
    for (const one of asked) {
      expect(named(one.bot_administrator_rights)).toEqual(['can_manage_chat', 'can_invite_users']);
      expect(one.user_administrator_rights).toEqual(one.bot_administrator_rights);
    }
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/too: @second/);
    const { status } = second.statusOf(telegram.bot);
    expect(status).toBe('administrator');
  });

  it('is asked for their rights again when they choose', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, cats, second, tag } = fixtures;
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    anna.promotes(carl, cats);
    anna.promotes(carl, second, { can_invite_users: true, can_promote_members: true });
    const his = await openChannels({ anna: carl, cats });
    await carl.presses(his, 'Add a channel');
    await carl.privateChat.shows(/Choose a channel or a group/);
    anna.demotes(carl, cats);
    await telegram.settled();
    carl.picks('Choose a channel', second);
    await carl.privateChat.shows(/Only group administrators/);
    expect(carl.replyKeyboard).toBeUndefined();
    const said = await carl.says(carl.privateChat, `@second_${tag}`);
    await telegram.settled();
    const after = carl.privateChat.liveMessagesOfBot().filter(({ id }) => id > said.id);
    expect(after.map(({ text }) => text).join()).not.toContain('Required now');
    expect(titlesIn(await openChannels(fixtures))).toEqual(['News']);
  });

  it('needs the right to invite where the join link is secret', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, cats, secret } = fixtures;
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    anna.promotes(carl, cats);
    anna.promotes(carl, secret, { can_post_messages: true });
    await telegram.bot.isAddedTo(secret, { by: anna });
    const his = await openChannels({ anna: carl, cats });
    await carl.presses(his, 'Add a channel');
    await carl.privateChat.shows(/Choose a channel or a group/);
    await carl.says(carl.privateChat, String(secret.id));
    await carl.privateChat.shows(/you lack the right "Invite users"/);
    expect(secret.record.inviteLinks).toEqual([]);
  });

  it('requires five at most, and is told when the list is full', async () => {
    const fixtures = await channelRoom(scenario());
    const { telegram, anna, second, secret, room } = fixtures;
    const more = ['Four', 'Five', 'Six'].map((title) => telegram.channel(title, { creator: anna }));
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    const [four, five, six] = more;
    for (const channel of [second, secret, four]) {
      if (channel === undefined) continue;
      anna.picks('Choose a channel', channel);
      const name = channel.username === undefined ? channel.title : `@${channel.username}`;
      await anna.privateChat.shows(`Required now, too: ${name}`);
    }
    for (const channel of [five, six]) {
      if (channel !== undefined) await telegram.bot.isAddedTo(channel, { by: anna });
    }
    await anna.says(anna.privateChat, `${five?.id} ${six?.id}`);
    await anna.privateChat.shows(/at most 5 channels/);
    await anna.says(anna.privateChat, String(five?.id));
    const list = await anna.privateChat.shows(/Required now: 5/);
    expect(anna.replyKeyboard).toBeUndefined();
    const labels = list.buttons.flat().map(({ text }) => text);
    expect(labels).not.toContain('➕ Add a channel');
    expect(titlesIn(list)).toEqual(['News', 'Second', 'Secret', 'Four', 'Five']);
  });

  it('finds a channel gone that another admin has removed meanwhile', async () => {
    const fixtures = await channelRoom(scenario());
    const { anna, second, room } = fixtures;
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/too: @second/);
    const one = await openChannels(fixtures);
    const other = await openChannels(fixtures);
    await openChannel(fixtures, one, 'Second');
    await openChannel(fixtures, other, 'Second');
    await anna.presses(one, 'Remove');
    await one.becomes(/Really remove/);
    await anna.presses(one, 'Yes');
    await one.becomes(/Required now: 1/);
    await anna.presses(other, 'Move up');
    await other.becomes(/That channel is not required any more/);
    await anna.presses(other, 'Back');
    await other.becomes(/Required now: 1/);
    await expectShut(fixtures);
  });
});
