import { expect, it } from 'vitest';
import { describeScenes, ONE_SETUP } from '../../support/scenario.ts';
import { addByLink, addLink, chooseChannel, openPlaces, readyPlaces, saidIn } from './fixtures.ts';

const repairsOf = ({ urls }: { readonly urls: readonly string[] }) =>
  urls.filter((url) => /startgroup|startchannel/.test(url));

describeScenes('what is missing in a set-up', ONE_SETUP, (scenario) => {
  it('a right in the group has a button, and the set-up goes on when it is given', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario());
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    const fault = await anna.privateChat.shows(/I'm not admin in this group/);
    expect(fault.text).toMatch(/I go on by myself/);
    const [repair = ''] = repairsOf(fault);
    await anna.follows(repair, { chat: cats });
    await chooseChannel({ anna, news });
    expect(saidIn(cats)).toEqual([]);
  });

  it('some rights of several change what the message says', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario());
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    const fault = await anna.privateChat.shows(/I'm not admin in this group/);
    telegram.bot.isPromotedIn(cats, { by: anna, rights: { can_restrict_members: true } });
    await fault.becomes(/I lack the right "Delete messages"/);
    expect(fault.text).not.toMatch(/I'm not admin in this group/);
    expect(anna.privateChat.liveMessagesOfBot().at(-1)?.id).toBe(fault.id);
    telegram.bot.gainsRight(cats, 'can_delete_messages', { by: anna });
    await chooseChannel({ anna, news });
  });

  it('some rights of several in the channel change what the answer says', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario(), { isPrivate: true });
    await addByLink({ anna, cats });
    const asked = await anna.privateChat.shows(/Now choose the channel/);
    await anna.says(anna.privateChat, String(news.id));
    const fault = await anna.privateChat.shows(/I'm not admin in|I can't see it/, { after: asked });
    telegram.bot.isAddedTo(news, { by: anna, rights: { can_post_messages: true } });
    const less = await anna.privateChat.shows(/I lack the right "Invite users"/, { after: fault });
    telegram.bot.gainsRight(news, 'can_invite_users', { by: anna });
    await anna.privateChat.shows(/For whom shall the rules be/, { after: less });
  });

  it('one right of several is not enough', async () => {
    const { telegram, anna, cats } = await openPlaces(scenario());
    telegram.bot.isAddedTo(cats, { by: anna, rights: { can_delete_messages: true } });
    const fault = await anna.privateChat.shows(/I lack the right "Ban users"/);
    telegram.bot.gainsRight(cats, 'can_invite_users', { by: anna });
    await telegram.settled();
    expect(anna.privateChat.liveMessagesOfBot().at(-1)?.id).toBe(fault.id);
    await anna.presses(fault, 'Check again');
    await telegram.settled();
    expect(fault.text).toMatch(/I lack the right "Ban users"/);
    telegram.bot.gainsRight(cats, 'can_restrict_members', { by: anna });
    await anna.privateChat.shows(/Now choose the channel/, { after: fault });
  });

  it('a right in the channel has a button, and the set-up goes on when it is given', async () => {
    const { telegram, anna, news, cats, choice } = await readyPlaces(scenario());
    telegram.bot.isDemotedIn(news, { by: anna });
    await anna.presses(choice, 'Everybody');
    await choice.becomes(/I'm not admin in @news/);
    expect(saidIn(cats)).toEqual([]);
    const [repair = ''] = repairsOf(choice);
    await anna.follows(repair, { chat: news });
    const again = await anna.privateChat.shows(/For whom shall the rules be/, { after: choice });
    await anna.presses(again, 'Everybody');
    await cats.shows(/Protection Activated/);
  });

  it('a private channel takes the right to make join links', async () => {
    const { telegram, anna, news, choice } = await readyPlaces(scenario(), { isPrivate: true });
    telegram.bot.losesRight(news, 'can_invite_users', { by: anna });
    await anna.presses(choice, 'Everybody');
    await choice.becomes(/I lack the right "Invite users"/);
    telegram.bot.gainsRight(news, 'can_invite_users', { by: anna });
    await anna.privateChat.shows(/For whom shall the rules be/, { after: choice });
  });

  it('a wrong channel is replaced by another', async () => {
    const { telegram, anna, news, choice } = await readyPlaces(scenario());
    const talk = telegram.channel('Talk', { creator: anna, username: `talk_${-news.id}` });
    telegram.bot.isRemovedFrom(news, { by: anna });
    await anna.presses(choice, 'Everybody');
    await choice.becomes(/I can't find a channel|I'm not admin in/);
    await anna.presses(choice, 'Choose another channel');
    const asked = await anna.privateChat.shows(/Now choose the channel/, { after: choice });
    anna.picks('Choose a channel', talk);
    const ready = await anna.privateChat.shows(/For whom shall/, { after: asked });
    expect(ready.text).toMatch(/have to be in @talk_\d+\./);
  });

  it('a basic group is told how it is converted', async () => {
    const { telegram, anna } = await openPlaces(scenario());
    const dogs = telegram.basicGroup('Dogs', { creator: anna });
    telegram.bot.isAddedTo(dogs, { by: anna, rights: 'none' });
    await anna.privateChat.shows(/This is a basic group/);
    await telegram.settled();
    expect(saidIn(dogs)).toEqual([]);
  });

  it('whoever writes instead of choosing is told what to do, and may cancel', async () => {
    const { telegram, anna, cats } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    await anna.privateChat.shows(/Now choose the channel/);
    await anna.opensPrivateChat('what now?');
    const hint = await anna.privateChat.shows(/I see no channel in that/);
    anna.taps('Cancel');
    await anna.privateChat.shows(/Cancelled/, { after: hint });
    await telegram.settled();
    expect(anna.replyKeyboard).toBeUndefined();
  });
});

describeScenes('whoever cannot be written to', ONE_SETUP, (scenario) => {
  it('finds a button in the group that leads to the set-up', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario(), { isShy: true });
    telegram.bot.isAddedTo(cats, { by: anna });
    const line = await cats.shows(/Thank you for adding me! I have all the rights/);
    const [link = ''] = line.urls;
    await anna.follows(link);
    const choice = await chooseChannel({ anna, news });
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    // It has done its work, and the group keeps the other one alone.
    await line.disappears();
    await telegram.settled();
    expect(saidIn(cats)).toEqual([expect.stringContaining('Protection Activated')]);
  });

  it('has the line taken away also when the group is set up by a command', async () => {
    const { telegram, anna, news, cats, reference } = await openPlaces(scenario(), {
      isShy: true,
    });
    telegram.bot.isAddedTo(cats, { by: anna });
    const line = await cats.shows(/Thank you for adding me/);
    telegram.bot.isAddedTo(news, { by: anna });
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/);
    await line.disappears();
  });

  it('has the line taken away also when protection was quicker than its answer', async () => {
    const { telegram, anna, bob, news, cats, reference } = await openPlaces(scenario(), {
      isShy: true,
    });
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const match = ({ text }: Readonly<Record<string, unknown>>) => /^Thank you/.test(String(text));
    const when = 'after-execution';
    telegram.faults.add({ method: 'sendMessage', match, kind: 'hold', until, when });
    telegram.bot.isAddedTo(cats, { by: anna });
    const line = await cats.shows(/Thank you for adding me/);
    telegram.bot.isAddedTo(news, { by: anna });
    await anna.says(cats, `/protect ${reference}`);
    const writes = async () => {
      if (cats.canSpeak(bob)) await bob.says(cats, 'hello');
      return cats.canSpeak(bob);
    };
    await expect.poll(writes, { timeout: 10_000 }).toBe(false);
    resolve();
    await line.disappears();
  });

  it('the same after blocking the bot', async () => {
    const { telegram, anna, cats } = await openPlaces(scenario());
    anna.blocksBot();
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    await cats.shows(/Make me an admin here/);
  });
});

describeScenes('a link to a set-up', ONE_SETUP, (scenario) => {
  it('proves nothing', async () => {
    const { anna, bob, cats } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    await anna.privateChat.shows(/Now choose the channel/);
    const asked = await bob.opensPrivateChat(`/start setup_${-cats.id}`);
    await bob.privateChat.shows(/Only group administrators/, { after: asked });
    const again = await bob.opensPrivateChat('/start setup_1001234567890');
    await bob.privateChat.shows(/I am not in this group any more/, { after: again });
    const odd = await bob.opensPrivateChat('/start setup_x');
    await bob.privateChat.shows(/Welcome to Nezuko/, { after: odd });
  });

  it('leads to a set-up that takes rights in the channel as well', async () => {
    const { telegram, anna, bob, news, cats, choice } = await readyPlaces(scenario());
    anna.promotes(bob, cats, { can_restrict_members: true, can_invite_users: true });
    const asked = await bob.opensPrivateChat(`/start setup_${-cats.id}`);
    const his = await bob.privateChat.shows(/You're not an administrator of/, { after: asked });
    expect(his.buttons.flat().map(({ text }) => text)).not.toContain('🛡 Everybody, from now on');
    await bob.pressesData(his, `c:${(-cats.id).toString(36)}:setup!all`);
    anna.promotes(bob, news, { can_invite_users: true });
    await bob.presses(his, 'Check again');
    await his.becomes(/For whom shall the rules be/);
    anna.demotes(bob, cats);
    expect((await bob.presses(his, 'Everybody')).text).toMatch(/Only group administrators/);
    await telegram.settled();
    expect(saidIn(cats)).toEqual([]);
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
  });

  it('says nothing twice when it is followed again', async () => {
    const { telegram, anna, cats } = await openPlaces(scenario());
    const link = await addLink(anna);
    await anna.follows(link, { chat: cats });
    await anna.privateChat.shows(/Now choose the channel/);
    await anna.follows(link, { chat: cats });
    await telegram.settled();
    const asked = anna.privateChat.liveMessagesOfBot();
    expect(asked.filter(({ text }) => text.includes('Now choose the channel'))).toHaveLength(1);
    expect(saidIn(cats)).toEqual([]);
  });
});

describeScenes('a channel that the bot is added to by hand', ONE_SETUP, (scenario) => {
  it('is taken for the set-up that waits for one', async () => {
    const { telegram, anna, news, cats, reference } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    await anna.privateChat.shows(/Now choose the channel/);
    telegram.bot.isAddedTo(news, { by: anna });
    const ready = await anna.privateChat.shows(/For whom shall the rules be/);
    expect(ready.text).toContain(reference);
  });

  it('is offered to the groups of who added it', async () => {
    const { telegram, anna, news, cats, reference } = await openPlaces(scenario());
    telegram.bot.isAddedTo(cats, { by: telegram.user('Carl') });
    await cats.shows(/Thank you for adding me/);
    await anna.says(cats, 'hello');
    telegram.bot.isAddedTo(news, { by: anna });
    const list = await anna.privateChat.shows(/Which group shall require it/);
    await anna.presses(list, 'Cats');
    await list.becomes(/For whom shall the rules be/);
    expect(list.text).toContain(reference);
  });

  it('waits for a group where there is none', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario());
    telegram.bot.isAddedTo(news, { by: anna });
    const lone = await anna.privateChat.shows(/Add me to your group/);
    await anna.follows(lone.urls[0] ?? '', { chat: cats });
    await chooseChannel({ anna, news });
  });

  it('is nothing that somebody is told who never spoke with the bot', async () => {
    const { telegram, anna, news } = await openPlaces(scenario(), { isShy: true });
    telegram.bot.isAddedTo(news, { by: anna });
    await telegram.settled();
    expect(anna.privateChat.liveMessagesOfBot()).toEqual([]);
  });
});
