import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSettings } from '../../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../../support/scenario.ts';
import {
  addByLink,
  chooseChannel,
  openPlaces,
  type Places,
  readyPlaces,
  saidIn,
} from './fixtures.ts';

const repairsOf = ({ urls }: { readonly urls: readonly string[] }) =>
  urls.filter((url) => /startgroup|startchannel/.test(url));

describeScenes('the channel of a set-up', ONE_SETUP, (scenario) => {
  async function asked(isPrivate = false) {
    const places = await openPlaces(scenario(), { isPrivate });
    await addByLink(places);
    await places.anna.privateChat.shows(/Now choose the channel/);
    return places;
  }

  it.each([
    ['its name', ({ reference }: Places) => reference],
    ['a link to a post of it', ({ reference }: Places) => `t.me/${reference.slice(1)}/12`],
    ['its number', ({ news }: Places) => String(news.id).slice(4)],
    [
      'a private link to a post',
      ({ news }: Places) => `https://t.me/c/${String(news.id).slice(4)}/4`,
    ],
  ])('may be written as %s, and goes on once the bot is an admin there', async (_, typed) => {
    const places = await asked();
    const { telegram, anna, news, cats } = places;
    const said = await anna.says(anna.privateChat, typed(places));
    const fault = await anna.privateChat.shows(/I'm not admin in|I can't see it/, { after: said });
    const [repair = ''] = repairsOf(fault);
    await anna.follows(repair, { chat: news });
    const choice = await anna.privateChat.shows(/For whom shall the rules be/, { after: fault });
    expect(anna.replyKeyboard).toBeUndefined();
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    expect(telegram.complaints).toEqual([]);
  });

  it('is not asked for any more once the group is protected by other means', async () => {
    const { telegram, anna, cats, news, reference } = await asked();
    await telegram.bot.isAddedTo(news, { by: anna });
    await telegram.settled();
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/);
    const said = await anna.says(anna.privateChat, 'hello');
    await anna.privateChat.shows(/^Cats – ✅ Enabled/, { after: said });
    expect(anna.replyKeyboard).toBeUndefined();
  });

  it('is not asked for once more where it was named in the group at the same moment', async () => {
    const { telegram, anna, cats, news, reference } = await asked();
    await telegram.bot.isAddedTo(news, { by: anna });
    const command = await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/, { after: command });
    // What Telegram tells of the bot is waited for, as an answer may come beside it.
    await sleep(5_000);
    await telegram.settled();
    const questions = anna.privateChat
      .liveMessagesOfBot()
      .filter(({ text }) => text.includes('Now choose the channel'));
    expect(questions).toHaveLength(1);
  });

  it('takes the place of what was asked about another group', async () => {
    const { telegram, anna, cats, news, reference } = await asked();
    await telegram.bot.isAddedTo(news, { by: anna });
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/);
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna, rights: 'none' });
    await anna.privateChat.shows(/^Dogs/);
    const question = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    await anna.privateChat.shows(/Choose a channel or a group/, { after: question });
    const link = await anna.opensPrivateChat(`/start setup_${-dogs.id}`);
    await anna.privateChat.shows(/^Dogs/, { after: link });
    const said = await anna.says(anna.privateChat, 'hello');
    await telegram.settled();
    const answers = anna.privateChat.liveMessagesOfBot().filter(({ id }) => id > said.id);
    expect(answers.map(({ text }) => text).join()).not.toContain('I see no channel in that');
  });

  it('may be that of a post which is forwarded', async () => {
    const { anna, news, reference } = await asked();
    const said = await anna.says(anna.privateChat, 'a post', { forwarded: news });
    const fault = await anna.privateChat.shows(`I'm not admin in ${reference}`, { after: said });
    await anna.follows(repairsOf(fault)[0] ?? '', { chat: news });
    await anna.privateChat.shows(/For whom shall the rules be/, { after: fault });
  });

  it('is asked for again where the words name none, or nobody can look it up', async () => {
    const { anna, bob } = await asked();
    const chat = anna.privateChat;
    for (const [typed, answer] of [
      ['News', /I see no channel in that/],
      ['t.me/+AbCdEf', /can't look up an invite link/],
      ['@nobody_has_this_name', /I can't find a channel @nobody_has_this_name/],
      [`@${bob.user.username}`, /can't find a channel|is a user, not a channel/],
    ] as const) {
      const said = await anna.says(chat, typed);
      await chat.shows(answer, { after: said });
    }
    anna.taps('Cancel');
    await chat.shows(/Cancelled/);
  });

  it('can still be named after a look at /help', async () => {
    const { anna, reference } = await asked();
    const help = await anna.says(anna.privateChat, '/help');
    await anna.privateChat.shows(/this list/, { after: help });
    const said = await anna.says(anna.privateChat, reference);
    await anna.privateChat.shows(/I'm not admin in @news/, { after: said });
  });
});

describeScenes('a set-up that somebody else changes', TWO_SETUPS, (scenario) => {
  it('says that it is done, if another admin was faster', async () => {
    const { telegram, anna, bob, news, cats, choice } = await readyPlaces(scenario());
    anna.promotes(bob, cats, { can_restrict_members: true });
    anna.promotes(bob, news, { can_invite_users: true });
    await telegram.settled();
    const asked = await bob.opensPrivateChat(`/start setup_${-cats.id}`);
    const his = await bob.privateChat.shows(/For whom shall/, { after: asked });
    await bob.presses(his, 'Only who joins');
    await his.becomes(/Only for those who joined after/);
    const press = await anna.presses(choice, 'Everybody');
    expect(press.text).toMatch(/This group is protected/);
    await choice.becomes(/Only for those who joined after/);
  });

  it('says that the bot is gone, and leads back in', async () => {
    const { telegram, anna, cats, choice } = await readyPlaces(scenario());
    telegram.bot.isRemovedFrom(cats, { by: anna });
    await telegram.settled();
    const press = await anna.presses(choice, 'Everybody');
    expect(press).toMatchObject({
      text: expect.stringMatching(/I am not in this group/),
      alert: true,
    });
    await choice.becomes(/I am not in this group any more/);
    await anna.presses(choice, 'Choose a group');
    await anna.privateChat.shows(/Which group should I protect/, { after: choice });
    anna.picks('Choose a group', cats);
    // What was chosen before is still there.
    const again = await anna.privateChat.shows(/For whom shall the rules be/, { after: choice });
    await anna.presses(again, 'Everybody');
    await cats.shows(/Protection Activated/);
  });

  it('says what is missing when the bot comes back without its rights', async () => {
    const { telegram, anna, cats, choice } = await readyPlaces(scenario());
    telegram.bot.isRemovedFrom(cats, { by: anna });
    await telegram.settled();
    telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    const fault = await anna.privateChat.shows(/I'm not admin in this group/, { after: choice });
    const [repair = ''] = repairsOf(fault);
    await anna.follows(repair, { chat: cats });
    await anna.privateChat.shows(/For whom shall the rules be/, { after: fault });
  });
});

describeScenes('a member who brings the bot', ONE_SETUP, (scenario) => {
  it('is told who can go on, and whoever makes it an admin is asked for the channel', async () => {
    const { telegram, anna, bob, news, cats } = await openPlaces(scenario());
    await bob.opensPrivateChat();
    telegram.bot.isAddedTo(cats, { by: bob, rights: 'none' });
    const his = await bob.privateChat.shows(/You're not an administrator of this group/);
    telegram.bot.isPromotedIn(cats, { by: anna });
    const choice = await chooseChannel({ anna, news });
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    await telegram.settled();
    expect(bob.privateChat.liveMessagesOfBot().at(-1)?.id).toBe(his.id);
  });

  it('leads an anonymous admin on by a line in the group', async () => {
    const { telegram, anna, bob, cats } = await openPlaces(scenario());
    await bob.opensPrivateChat();
    telegram.bot.isAddedTo(cats, { by: bob, rights: 'none' });
    await bob.privateChat.shows(/You're not an administrator of this group/);
    telegram.bot.isPromotedIn(cats, { by: anna, anonymously: true });
    await cats.shows(/I have all the rights I need here/);
  });
});

describeScenes('what an admin lacks', ONE_SETUP, (scenario) => {
  it('is named, without a promise to go on by itself', async () => {
    const { telegram, anna, bob, news, cats, reference } = await openPlaces(scenario());
    await bob.opensPrivateChat();
    const rights = { can_restrict_members: true, can_promote_members: true };
    const more = { can_invite_users: true, can_delete_messages: true };
    anna.promotes(bob, cats, { ...rights, ...more });
    telegram.bot.isAddedTo(news, { by: anna });
    await addByLink({ anna: bob, cats });
    const asked = await bob.privateChat.shows(/Now choose the channel/);
    await bob.says(bob.privateChat, reference);
    const fault = await bob.privateChat.shows(/Only an admin of a channel can require it/, {
      after: asked,
    });
    expect(fault.text).not.toMatch(/go on by myself/);
    anna.promotes(bob, news, { can_invite_users: true });
    await bob.presses(fault, 'Check again');
    await fault.becomes(/For whom shall the rules be/);
  });
});

describeScenes('channels that are added while protection is off', ONE_SETUP, (scenario) => {
  it('are not taken for protection, and lead to where it is switched on', async () => {
    const places = await openPlaces(scenario());
    const { telegram, anna, news, cats } = places;
    await addByLink(places);
    await anna.privateChat.shows(/Now choose the channel/);
    const room = await openSettings(places);
    await anna.presses(room, 'Channels');
    await room.becomes(/required of whoever wants to write/);
    await anna.presses(room, 'Add a channel');
    const asked = await anna.privateChat.shows(/Choose a channel or a group/);
    anna.picks('Choose a channel', news);
    const added = await anna.privateChat.shows(/Required now, too/, { after: asked });
    expect(added.text).toContain('Protection is off, so nobody has to join them at the moment.');
    anna.taps('Done');
    const list = await anna.privateChat.shows(/Required now: 1/, { after: added });
    await anna.presses(list, 'Switch on');
    await list.becomes(/For whom shall the rules be/);
    await telegram.settled();
    expect(saidIn(cats)).toEqual([]);
  });
});
