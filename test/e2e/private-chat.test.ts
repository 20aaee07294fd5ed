import { expect, it } from 'vitest';
import { protectedFixtures, timePasses } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('a muted person who asks the bot in private', ONE_SETUP, (scenario) => {
  it('sees where and why, and is verified there', async () => {
    const { telegram, bob, news, cats, reference } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    await bob.opensPrivateChat('/start');
    const answer = await bob.privateChat.shows(/You are muted until you join/);
    expect(answer.text).toContain(`• Cats: ${reference}`);
    expect(answer.buttons.flat().map(({ url }) => url)).toContain(`https://t.me/${news.username}`);
    const early = await bob.presses(answer, 'I have joined');
    expect(early.text).toBe(`You still haven't joined: ${reference}`);
    bob.joins(news);
    const done = await bob.presses(answer, 'I have joined');
    expect(done.text).toBe('✅ Verification successful! You can now chat.');
    await telegram.bot.unmutes(bob, cats);
    await bob.opensPrivateChat('/start');
    await bob.privateChat.shows(/Welcome to Nezuko/);
  });

  it('sees what they miss now, although no notice says so any more', async () => {
    const { telegram, anna, bob, news, cats, tag, reference } = await protectedFixtures(scenario());
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    await telegram.bot.isAddedTo(art, { by: anna });
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob/);
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    await timePasses({ telegram }, 400);
    await notice.disappears();
    await anna.says(cats, `/protect @${art.username}`);
    await anna.presses(await cats.shows(/already protected/), /Also require/);
    await cats.shows(/Members must join .*@art/);
    await bob.opensPrivateChat('/start');
    const both = await bob.privateChat.shows(/You are muted until you join/);
    expect([both.text.includes(reference), both.text.includes(`@art_${tag}`)]).toEqual([
      true,
      true,
    ]);
    bob.joins(news);
    await telegram.settled();
    const said = await bob.opensPrivateChat('/start');
    const one = await bob.privateChat.shows(/You are muted until you join/, { after: said });
    expect([one.text.includes(reference), one.text.includes(`@art_${tag}`)]).toEqual([false, true]);
    bob.joins(art);
    await telegram.bot.unmutes(bob, cats);
  });

  it('gets nothing from a button that names somebody else’s group', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const eve = telegram.user('Eve');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await eve.opensPrivateChat('/start');
    const welcome = await eve.privateChat.shows(/Welcome/);
    const press = await eve.pressesData(welcome, `verify:${cats.id}`);
    expect(press).toMatchObject({ text: 'This button is not for you.', alert: true });
    expect(cats.canSpeak(bob)).toBe(false);
  });
});
