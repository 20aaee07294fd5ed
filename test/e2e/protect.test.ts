import { expect, it } from 'vitest';
import { openFixtures, protect, protectedFixtures, timePasses } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('/protect', ONE_SETUP, (scenario) => {
  it('shows every step it checked, and stays', async () => {
    const { anna, cats, reference } = await openFixtures(scenario());
    await anna.says(cats, `/protect ${reference}`);
    const success = await cats.shows(/Protection Activated/);
    expect(success.text).toContain("✅ I'm admin in this group");
    expect(success.text).toContain(`✅ I'm admin in ${reference}`);
    expect(success.text).toContain("✅ You're authorized to set this up");
    expect(success.text).toContain(
      `🛡️ Protection Activated! Members must join ${reference} to speak in this group.`,
    );
  });

  it('is for admins', async () => {
    const { bob, cats, reference } = await openFixtures(scenario());
    await bob.says(cats, `/protect ${reference}`);
    await cats.shows('⛔ Only group administrators can configure protection.');
  });

  it('takes a username, a link and an id, and up to five channels', async () => {
    const { telegram, anna, cats, news, reference, tag } = await openFixtures(scenario());
    const second = telegram.channel('Second', { creator: anna, username: `second_${tag}` });
    const third = telegram.channel('Third', { creator: anna });
    for (const channel of [second, third]) await telegram.bot.isAddedTo(channel, { by: anna });
    await anna.says(
      cats,
      `/protect ${reference} https://t.me/second_${tag} ${third.id} @${news.username}`,
    );
    const success = await cats.shows(/Protection Activated/);
    expect(success.text).toContain(`${reference}, @second_${tag}, Third`);
  });

  it('puts its own invite link of a private channel on the button', async () => {
    const { telegram, bob, cats, news } = await protectedFixtures(scenario(), { isPrivate: true });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/you must join News/);
    expect(notice.buttons[0]?.[0]?.url).toMatch(/^https:\/\/t\.me\/\+/);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
  });

  it('replaces its link when an admin has revoked it, and when the channel turns private', async () => {
    const fixtures = await protectedFixtures(scenario(), { isPrivate: true });
    const { telegram, bob, cats, news } = fixtures;
    const [link] = news.record.inviteLinks;
    if (link !== undefined) link.is_revoked = true;
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/you must join News/);
    const via = notice.buttons[0]?.[0]?.url ?? '';
    expect(via).not.toBe(link?.invite_link);
    await bob.joins(news, { via });
    await telegram.bot.unmutes(bob, cats);
    const open = await protectedFixtures(scenario());
    open.news.changesUsername(undefined);
    await open.telegram.user('Dora').joins(open.news);
    await open.telegram.settled();
    await open.bob.says(open.cats, 'hi');
    const other = await open.cats.shows(/you must join News/);
    expect(other.buttons[0]?.[0]?.url).toMatch(/^https:\/\/t\.me\/\+/);
  });

  it('sends nobody to a stranger who has taken the name that its channel had', async () => {
    const { telegram, bob, cats, news, tag } = await protectedFixtures(scenario());
    const old = news.username ?? '';
    news.changesUsername(`fresh_${tag}`);
    telegram.channel('Trap', { creator: telegram.user('Eve'), username: old });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(new RegExp(`you must join @fresh_${tag}`));
    expect(notice.urls).toContain(`https://t.me/fresh_${tag}`);
    expect(notice.text).not.toContain(old);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
  });

  it('refuses what is no channel', async () => {
    const { telegram, anna, cats, tag } = await openFixtures(scenario());
    const other = telegram.supergroup('Other', { creator: anna, username: `other_${tag}` });
    const attempts: [string, RegExp][] = [
      ['news', /⚠️ Invalid channel format\. Use @ChannelUsername or numeric channel ID\./],
      ['@a @b @c @d @e @f', /at most 5 channels/],
      ['@nobody_has_this_name', /can't find a channel @nobody_has_this_name/],
      [`@${other.username}`, /I'm not admin in @other/],
      ['', /Usage: \/protect @YourChannel/],
    ];
    for (const [argument, answer] of attempts) {
      const asked = await anna.says(cats, `/protect ${argument}`);
      const { text } = await cats.shows(answer, { after: asked });
      if (argument !== '') expect(text).toMatch(/Run \/protect @\S.* again after fixing\.$/);
    }
  });

  it('requires a channel once that is named twice', async () => {
    const { anna, cats, news, reference } = await openFixtures(scenario());
    await anna.says(cats, `/protect ${reference} ${news.id}`);
    const result = await cats.shows(`Members must join ${reference} to speak in this group.`);
    expect(result.text.split(`I'm admin in ${reference}`)).toHaveLength(2);
  });

  it('shows its result anew when its message was deleted meanwhile, and that stays', async () => {
    const { telegram, anna, cats, news, reference } = await openFixtures(scenario());
    const { promise: until, resolve } = Promise.withResolvers<void>();
    telegram.faults.add({
      ...{ method: 'getChatMember', kind: 'hold', until, when: 'after-execution', times: 1 },
      match: ({ chat_id: chat, user_id: user }) => chat === news.id && user === anna.id,
    });
    const asked = await anna.says(cats, `/protect ${reference}`);
    anna.deletes(await cats.shows(/Verifying permissions/));
    resolve();
    const result = await cats.shows(/Protection Activated/);
    await telegram.settled();
    await timePasses({ telegram }, 3_600);
    // The command goes, and its result stays.
    await asked.disappears();
    expect(result.isDeleted).toBe(false);
  });

  it('calls a channel on the buttons as it is called now', async () => {
    const { bob, cats, news } = await protectedFixtures(scenario());
    news.renames('Brand New');
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    expect(notice.buttons[0]?.[0]?.text).toBe('📢 Join Brand New');
  });

  it('tells nobody of a private channel that they do not administer, and makes no link to it', async () => {
    const { telegram, cats, anna } = await openFixtures(scenario());
    const eve = telegram.user('Eve');
    const secret = telegram.channel('Top Secret', { creator: eve });
    await telegram.bot.isAddedTo(secret, { by: eve });
    const asked = await anna.says(cats, `/protect ${secret.id}`);
    const { text } = await cats.shows(/not an administrator of/, { after: asked });
    expect(text).toContain(String(secret.id));
    expect(text).not.toContain('Top Secret');
    expect(secret.record.inviteLinks).toEqual([]);
  });

  it('keeps the link that it has to a private channel', async () => {
    const { telegram, anna, cats, news, reference } = await protectedFixtures(scenario(), {
      isPrivate: true,
    });
    await anna.says(cats, '/unprotect');
    await anna.presses(await cats.shows(/Really switch off/), 'Yes');
    await telegram.settled();
    const asked = await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/, { after: asked });
    expect(news.record.inviteLinks).toHaveLength(1);
  });

  it('comes through when Telegram fails for a moment', async () => {
    const { telegram, anna, cats, reference } = await openFixtures(scenario());
    telegram.faults.add({ method: 'sendMessage', kind: '5xx', times: 1 });
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/);
  });

  it('names the missing right of the bot, and ends with what to do', async () => {
    const { telegram, anna, cats, news, reference } = await openFixtures(scenario());
    const again = `Run /protect ${reference} again after fixing.`;
    // With a button that opens Telegram's dialog for it.
    const expectFault = async (fault: RegExp, dialog = 'startgroup') => {
      await anna.says(cats, `/protect ${reference}`);
      const answer = await cats.shows(fault);
      expect(answer.text).toContain(again);
      expect(answer.urls).toEqual([expect.stringContaining(`?${dialog}&admin=`)]);
    };
    await telegram.bot.isAddedTo(cats, { by: anna, rights: { can_delete_messages: true } });
    await expectFault(/lack the right "Ban users" \(can_restrict_members\)/);
    await telegram.bot.isAddedTo(cats, { by: anna, rights: 'none' });
    await expectFault(/❌ I'm not admin in this group/);
    await telegram.bot.isAddedTo(cats, { by: anna });
    await telegram.bot.isRemovedFrom(news, { by: anna });
    await expectFault(/❌ I'm not admin in @news/, 'startchannel');
  });

  it('wants an admin of the channel', async () => {
    const { telegram, anna, cats, tag } = await openFixtures(scenario());
    const eve = telegram.user('Eve');
    const hers = telegram.channel('Hers', { creator: eve, username: `hers_${tag}` });
    await telegram.bot.isAddedTo(hers, { by: eve });
    await anna.says(cats, `/protect @hers_${tag}`);
    await cats.shows(/❌ You're not an administrator of @hers/);
  });

  it('names the channel that protects already, and adds another by a press', async () => {
    const { telegram, anna, bob, cats, reference, tag } = await protectedFixtures(scenario());
    const second = telegram.channel('Second', { creator: anna, username: `second_${tag}` });
    await telegram.bot.isAddedTo(second, { by: anna });
    await anna.says(cats, `/protect @second_${tag}`);
    const answer = await cats.shows(/already protected/);
    expect(answer.text).toBe(
      `This group is already protected by ${reference}. Run /unprotect first if you want to change channels.`,
    );
    expect(await bob.presses(answer, '@second')).toMatchObject({ alert: true });
    await anna.presses(answer, '@second');
    await cats.shows(new RegExp(`Members must join ${reference}, @second_${tag}`));
  });

  it('replaces the list after /unprotect, and takes the old one up again without arguments', async () => {
    const { telegram, anna, cats, reference, tag } = await protectedFixtures(scenario());
    const second = telegram.channel('Second', { creator: anna, username: `second_${tag}` });
    await telegram.bot.isAddedTo(second, { by: anna });
    const unprotect = async () => {
      await anna.says(cats, '/unprotect');
      const question = await cats.shows(/Really switch off/);
      await anna.presses(question, 'Yes');
      await cats.shows(/Protection disabled/);
      await telegram.settled();
    };
    await unprotect();
    await anna.says(cats, '/protect');
    await telegram.until(
      () =>
        cats.liveMessagesOfBot().filter(({ text }) => text.includes(`must join ${reference} to`))
          .length === 2,
      'the old list to be protected again',
    );
    await unprotect();
    await anna.says(cats, `/protect @second_${tag}`);
    await cats.shows(`Members must join @second_${tag} to speak in this group.`);
  });

  it('says how to convert a basic group', async () => {
    const { telegram, anna, reference } = await openFixtures(scenario());
    const old = telegram.basicGroup('Old', { creator: anna });
    await telegram.bot.isAddedTo(old, { by: anna });
    await old.shows(/restricting members works in supergroups only/);
    const asked = await anna.says(old, `/protect ${reference}`);
    const { text } = await old.shows(/restricting members works in supergroups only/, {
      after: asked,
    });
    expect(text).toContain(`Run /protect ${reference} again after fixing.`);
  });

  it('lets an anonymous admin confirm, and checks the account behind the press', async () => {
    const { telegram, anna, bob, cats, reference } = await openFixtures(scenario());
    await anna.saysAnonymously(cats, `/protect ${reference}`);
    const question = await cats.shows(/Press Confirm/);
    expect(await bob.presses(question, 'Confirm')).toMatchObject({
      text: '⛔ Only group administrators can configure protection.',
      alert: true,
    });
    await anna.presses(question, 'Confirm');
    await cats.shows(/Protection Activated/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
  });

  it('is confirmed once by two presses at the same moment', async () => {
    const { telegram, anna, cats, reference } = await openFixtures(scenario());
    await anna.saysAnonymously(cats, `/protect ${reference}`);
    const question = await cats.shows(/Press Confirm/);
    await Promise.all([anna.presses(question, 'Confirm'), anna.presses(question, 'Confirm')]);
    await cats.shows(/Protection Activated/);
    await telegram.settled();
    const results = cats.liveMessagesOfBot().filter(({ text }) => /Activated|Verifying/.test(text));
    expect(results).toHaveLength(1);
  });

  it('can be confirmed again at once where a right was missing', async () => {
    const { telegram, anna, cats, news, reference } = await openFixtures(scenario());
    await anna.saysAnonymously(cats, `/protect ${reference}`);
    const question = await cats.shows(/Press Confirm/);
    telegram.bot.isDemotedIn(news, { by: anna });
    await anna.presses(question, 'Confirm');
    await cats.shows(/I'm not admin in @news/);
    telegram.bot.isPromotedIn(news, { by: anna });
    await anna.presses(question, 'Confirm');
    await cats.shows(/Protection Activated/);
  });

  it('changes nothing by a confirmation that comes after somebody else has set it up', async () => {
    const { telegram, anna, cats, reference, tag } = await openFixtures(scenario());
    const second = telegram.channel('Second', { creator: anna, username: `second_${tag}` });
    await telegram.bot.isAddedTo(second, { by: anna });
    await anna.saysAnonymously(cats, `/protect @second_${tag}`);
    const question = await cats.shows(/Press Confirm/);
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/);
    await anna.presses(question, 'Confirm');
    const late = await cats.shows(`This group is already protected by ${reference}.`);
    expect(late.buttons.flat().map(({ text }) => text)).toEqual([
      expect.stringContaining(`@second_${tag}`),
      expect.stringContaining('in private'),
    ]);
    await anna.presses(late, '@second');
    await cats.shows(new RegExp(`Members must join ${reference}, @second_${tag}`));
  });

  it('names the channels to run it with again where it was only switched on anew', async () => {
    const { telegram, anna, cats, news, reference } = await protectedFixtures(scenario());
    await anna.says(cats, '/unprotect');
    await anna.presses(await cats.shows(/Really switch off/), 'Yes');
    await cats.shows(/Protection disabled/);
    telegram.bot.isDemotedIn(news, { by: anna });
    const asked = await anna.says(cats, '/protect');
    const fault = await cats.shows(/again after fixing/, { after: asked });
    expect(fault.text).toContain(`Run /protect ${reference} again after fixing.`);
    const anonymously = await anna.saysAnonymously(cats, '/protect');
    const same = await cats.shows(/again after fixing/, { after: anonymously });
    expect(same.text).toContain(`Run /protect ${reference} again after fixing.`);
  });

  it('lets two groups require the same channel, and mutes and lifts in each by itself', async () => {
    const first = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = first;
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await bob.joins(dogs);
    await protect({ ...first, cats: dogs });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    expect(dogs.canSpeak(bob)).toBe(true);
    await bob.says(dogs, 'hi');
    await telegram.bot.mutes(bob, dogs);
    await anna.says(cats, '/unprotect');
    await anna.presses(await cats.shows(/Really switch off/), 'Yes');
    await telegram.bot.unmutes(bob, cats);
    expect(dogs.canSpeak(bob)).toBe(false);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, dogs);
  });
});
