import { expect, it } from 'vitest';
import { openFixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('the channel that /protect names', ONE_SETUP, (scenario) => {
  it('is known by whatever link Telegram makes, and by its number', async () => {
    const { telegram, anna, cats, news, tag } = await openFixtures(scenario());
    const secret = telegram.channel('Secret', { creator: anna });
    await telegram.bot.isAddedTo(secret, { by: anna });
    const number = String(-secret.id - 1_000_000_000_000);
    const kinds: [string, string][] = [
      [`t.me/news_${tag}/12`, `@${news.username}`],
      [`https://www.t.me/NEWS_${tag}/3/12?single`, `@${news.username}`],
      [`tg://resolve?domain=news_${tag}`, `@${news.username}`],
      [`https://t.me/c/${number}/12`, 'Secret'],
      [number, 'Secret'],
      [`-100${number}`, 'Secret'],
    ];
    for (const [argument, name] of kinds) {
      const asked = await anna.says(cats, `/protect ${argument}`);
      const { text } = await cats.shows(/Protection Activated/, { after: asked });
      expect(text).toContain(`Members must join ${name} to`);
      const off = await anna.says(cats, '/unprotect');
      await anna.presses(await cats.shows(/Really switch off/, { after: off }), 'Yes');
      await cats.shows(/Protection disabled/, { after: off });
      await telegram.settled();
    }
  });

  it('is that of the post which the command answers', async () => {
    const { anna, bob, cats, news, reference } = await openFixtures(scenario());
    const post = await anna.says(cats, 'look at this', { forwarded: news });
    const ordinary = await bob.says(cats, 'nice');
    const asked = await anna.says(cats, '/protect', { replyTo: ordinary });
    await cats.shows(/Usage: \/protect/, { after: asked });
    await anna.says(cats, '/protect', { replyTo: post });
    await cats.shows(`Members must join ${reference} to speak`);
  });

  it('may not be an invite link, and is then chosen in private without typing', async () => {
    const { telegram, anna, bob, cats, news } = await openFixtures(scenario());
    for (const link of ['t.me/+AbCdEf123', 'https://telegram.me/joinchat/AbCdEf123']) {
      const asked = await anna.says(cats, `/protect ${link}`);
      const answer = await cats.shows(/can't look up an invite link/, { after: asked });
      const followed = await anna.follows(answer.urls.find((url) => url.includes('start=')) ?? '');
      await anna.privateChat.shows(/Now choose the channel/, {
        ...(followed && { after: followed }),
      });
    }
    anna.picks('Choose a channel', news);
    // In a group that is not protected yet, choosing the channel is a step of the set-up.
    const choice = await anna.privateChat.shows(/For whom shall the rules be/);
    await anna.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    const again = await anna.says(cats, '/protect t.me/+AbCdEf123');
    const answer = await cats.shows(/can't look up an invite link/, { after: again });
    const opened = await anna.follows(answer.urls[0] ?? '');
    await anna.privateChat.shows(/Choose a channel or a group/, {
      ...(opened && { after: opened }),
    });
    const link = `https://t.me/${telegram.bot.username}?start=settings_${-cats.id}_add`;
    await bob.follows(link);
    await bob.privateChat.shows(/Only group administrators/);
    expect(bob.replyKeyboard).toBeUndefined();
  });

  it('may not be the group itself, nor a basic group', async () => {
    const { telegram, anna, cats } = await openFixtures(scenario(), { isOpen: true });
    const asked = await anna.says(cats, `/protect @${cats.username}`);
    await cats.shows(/A group can't require itself/, { after: asked });
    const old = telegram.basicGroup('Old', { creator: anna });
    await telegram.bot.isAddedTo(old, { by: anna });
    await anna.says(cats, `/protect ${old.id}`);
    await cats.shows(/is a basic group, and I can require channels and supergroups only/);
  });

  it('leads from a protected group to where channels are changed', async () => {
    const { anna, cats, reference } = await protectedFixtures(scenario());
    const asked = await anna.says(cats, `/protect ${reference}`);
    const answer = await cats.shows(/already protected/, { after: asked });
    await anna.follows(answer.urls.find((url) => url.includes('start=')) ?? '');
    await anna.privateChat.shows(/Required now: 1/);
  });
});

describeScenes('a supergroup that another group requires', ONE_SETUP, (scenario) => {
  it('is a gate as a channel is', async () => {
    const { telegram, anna, bob, cats, tag } = await openFixtures(scenario());
    const lounge = telegram.supergroup('Lounge', { creator: anna, username: `lounge_${tag}` });
    const failing = await anna.says(cats, `/protect @lounge_${tag}`);
    await cats.shows(/I'm not admin in @lounge/, { after: failing });
    await telegram.bot.isAddedTo(lounge, { by: anna, rights: { can_invite_users: true } });
    const asked = await anna.says(cats, `/protect @lounge_${tag}`);
    await cats.shows(`Members must join @lounge_${tag} to speak`, { after: asked });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/you must join @lounge/);
    expect(notice.buttons[0]?.[0]?.url).toBe(`https://t.me/lounge_${tag}`);
    bob.joins(lounge);
    await telegram.bot.unmutes(bob, cats);
    bob.leaves(lounge);
    await telegram.bot.mutes(bob, cats);
    await cats.shows(/because you left @lounge/);
    bob.joins(lounge);
    await telegram.bot.unmutes(bob, cats);
    expect(lounge.canSpeak(bob)).toBe(true);
  });

  it('takes an admin of it, and suspends itself while the bot is none there', async () => {
    const { telegram, anna, bob, cats } = await openFixtures(scenario());
    const eve = telegram.user('Eve');
    const hers = telegram.supergroup('Hers', { creator: eve });
    await telegram.bot.isAddedTo(hers, { by: eve });
    const refused = await anna.says(cats, `/protect ${hers.id}`);
    const { text } = await cats.shows(/not an administrator of/, { after: refused });
    expect(text).not.toContain('Hers');
    const lounge = telegram.supergroup('Lounge', { creator: anna });
    await telegram.bot.isAddedTo(lounge, { by: anna });
    const asked = await anna.says(cats, `/protect ${lounge.id}`);
    await cats.shows('Members must join Lounge to speak', { after: asked });
    await telegram.bot.isDemotedIn(lounge, { by: anna });
    await cats.shows(/suspended for Lounge/);
    const said = await bob.says(cats, 'hi');
    await telegram.settled();
    expect(said.isDeleted).toBe(false);
    await telegram.bot.isPromotedIn(lounge, { by: anna });
    await cats.shows(/I'm admin in Lounge again/);
    await bob.says(cats, 'hi again');
    await telegram.bot.mutes(bob, cats);
    bob.joins(lounge);
    await telegram.bot.unmutes(bob, cats);
  });

  it('may be protected itself, each for its own reason', async () => {
    const { telegram, anna, bob, cats, news, reference } = await openFixtures(scenario());
    const lounge = telegram.supergroup('Lounge', { creator: anna });
    await telegram.bot.isAddedTo(lounge, { by: anna });
    await anna.says(lounge, `/protect ${reference}`);
    await lounge.shows(/Protection Activated/);
    await anna.says(cats, `/protect ${lounge.id}`);
    await cats.shows(/Protection Activated/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    bob.joins(lounge);
    await telegram.bot.unmutes(bob, cats);
    await telegram.bot.mutes(bob, lounge);
    // Muted there, he is in it all the same.
    await bob.says(cats, 'I am in the lounge');
    bob.joins(news);
    await telegram.bot.unmutes(bob, lounge);
    expect(cats.canSpeak(bob)).toBe(true);
  });
});
