import { expect, it } from 'vitest';
import { describeScenes, TWO_SETUPS } from '../../support/scenario.ts';
import { addByLink, chooseChannel, openPlaces, readyPlaces, saidIn } from './fixtures.ts';

describeScenes('a set-up by presses alone', TWO_SETUPS, (scenario) => {
  it('takes three presses and two confirmations, and one message in the group', async () => {
    const { telegram, anna, bob, news, cats, reference } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    const choice = await chooseChannel({ anna, news });
    expect(choice.text).toContain(reference);
    expect(saidIn(cats)).toEqual([]);
    const { text } = await anna.presses(choice, 'Everybody, from now on');
    expect(text).toMatch(/Protection of Cats is on/);
    await choice.becomes(/Enabled/);
    await cats.shows(/Protection Activated! Members must join/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.settled();
    expect(saidIn(cats)).toEqual([expect.stringContaining('Protection Activated')]);
    const typed = anna.privateChat.liveMessages().filter(({ text }) => /-?\d{6,}|@/.test(text));
    expect(typed.filter(({ from }) => from?.id === anna.id)).toEqual([]);
    expect(telegram.complaints).toEqual([]);
  });

  it.each([
    'before',
    'after',
  ] as const)('goes the same way when the news of the bot comes %s the choice', async (membershipUpdate) => {
    const { telegram, anna, news, cats } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    await chooseChannel({ anna, news }, { membershipUpdate });
    await telegram.settled();
    const asked = anna.privateChat
      .liveMessagesOfBot()
      .filter(({ text }) => text.includes('For whom shall the rules be'));
    expect(asked).toHaveLength(1);
    expect(anna.replyKeyboard).toBeUndefined();
  });

  it('begins with the group from a list, too', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario());
    const menu = await anna.privateChat.shows(/Welcome to Nezuko/);
    await anna.presses(menu, 'Setup');
    await menu.becomes(/Up to five channels work/);
    await anna.presses(menu, 'Choose a group');
    await anna.privateChat.shows(/Which group should I protect/);
    anna.picks('Choose a group', cats);
    const choice = await chooseChannel({ anna, news });
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    await telegram.settled();
    expect(saidIn(cats)).toHaveLength(1);
  });

  it('begins where a command for groups was sent in private, or no group is known', async () => {
    const { telegram, anna, cats } = await openPlaces(scenario());
    for (const command of ['/protect @news', '/settings']) {
      const asked = await anna.opensPrivateChat(command);
      const answer = await anna.privateChat.shows(/works in groups|I know no group/, {
        after: asked,
      });
      await anna.presses(answer, 'Choose a group');
      await anna.privateChat.shows(/Which group should I protect/, { after: answer });
    }
    anna.picks('Choose a group', cats);
    const next = await anna.privateChat.shows(/Now choose the channel/);
    await anna.opensPrivateChat('/settings');
    const list = await anna.privateChat.shows(/Your groups/, { after: next });
    await anna.presses(list, 'Add to group');
    await anna.privateChat.shows(/Which group should I protect/, { after: list });
    await telegram.settled();
    expect(saidIn(cats)).toEqual([]);
  });

  it('goes on after a restart at any point', async () => {
    const places = await openPlaces(scenario());
    await addByLink(places);
    await places.anna.privateChat.shows(/Now choose the channel/);
    await scenario().restart();
    const choice = await chooseChannel(places);
    await scenario().restart('kill');
    await places.anna.presses(choice, 'Everybody');
    await places.cats.shows(/Protection Activated/);
  });

  it('puts a join link of a private channel on the notice', async () => {
    const { telegram, anna, bob, news, cats, choice } = await readyPlaces(scenario(), {
      isPrivate: true,
    });
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/you must join News/);
    const [via = ''] = notice.urls;
    bob.joins(news, { via });
    await telegram.bot.unmutes(bob, cats);
  });

  it('tells the group once, however often a button is pressed at one moment', async () => {
    const { telegram, anna, cats, choice } = await readyPlaces(scenario());
    await Promise.all([
      anna.presses(choice, 'Everybody'),
      anna.presses(choice, 'Everybody'),
      anna.presses(choice, 'Only who joins'),
    ]);
    await cats.shows(/Protection Activated/);
    await telegram.settled();
    expect(saidIn(cats)).toHaveLength(1);
  });

  it('puts another channel in the place of the one that has a fault, and keeps the others', async () => {
    const { telegram, anna, bob, cats, choice } = await readyPlaces(scenario());
    const tag = cats.id * -1;
    const theirs = telegram.channel('Theirs', { creator: bob, username: `theirs_${tag}` });
    const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
    await telegram.bot.isAddedTo(talk, { by: anna });
    await anna.presses(choice, 'Another channel');
    await anna.privateChat.shows(/Now choose the channel/, { after: choice });
    const said = await anna.says(anna.privateChat, `@${theirs.username}`);
    const fault = await anna.privateChat.shows(/I'm not admin in @theirs/, { after: said });
    await anna.presses(fault, 'Choose another channel');
    await anna.privateChat.shows(/Now choose the channel/, { after: fault });
    const other = await anna.says(anna.privateChat, `@${talk.username}`);
    const both = await anna.privateChat.shows(/For whom shall the rules be/, { after: other });
    expect(both.text).toMatch(/@news_\w+ and @talk_\d+|@news_\w+, @talk_\d+/);
  });

  it('goes on where the same group is chosen again at once', async () => {
    const { anna, cats } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    const question = await anna.privateChat.shows(/Now choose the channel/);
    anna.taps('Cancel');
    const cancelled = await anna.privateChat.shows(/Cancelled/, { after: question });
    await anna.opensPrivateChat('/settings');
    const list = await anna.privateChat.shows(/Your groups/, { after: cancelled });
    await anna.presses(list, 'Add to group');
    const asked = await anna.privateChat.shows(/Which group should I protect/, { after: list });
    anna.picks('Choose a group', cats);
    await anna.privateChat.shows(/Now choose the channel/, { after: asked });
  });

  it('begins by adding the bot by hand, also while a list of people or channels is open', async () => {
    const { telegram, anna, cats, choice } = await readyPlaces(scenario());
    await anna.presses(choice, 'Everybody');
    await choice.becomes(/Enabled/);
    const room = await anna.opensPrivateChat(`/start settings_${-cats.id}_add`);
    const open = await anna.privateChat.shows(/Choose a channel or a group/, { after: room });
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    const question = await anna.privateChat.shows(/Now choose the channel/, { after: open });
    expect(question.text).toContain('Dogs');
  });

  it('takes several channels', async () => {
    const { telegram, anna, bob, cats, choice } = await readyPlaces(scenario());
    const talk = telegram.channel('Talk', { creator: anna, username: `talk_${cats.id * -1}` });
    await anna.presses(choice, 'Another channel');
    const asked = await anna.privateChat.shows(/Now choose the channel/, { after: choice });
    anna.picks('Choose a channel', talk);
    const both = await anna.privateChat.shows(/For whom shall the rules be/, { after: asked });
    await anna.presses(both, 'Everybody');
    await cats.shows(/Members must join @news_\w+, @talk_\d+/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
  });
});
