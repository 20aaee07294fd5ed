import { describe, expect, it } from 'vitest';
import { choose, openFixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('what people read', ONE_SETUP, (scenario) => {
  describe('somebody who is banned in the channel', () => {
    it('is told so at once, and not asked to join', async () => {
      const { telegram, anna, bob, news, cats, reference } = await protectedFixtures(scenario());
      await bob.joins(news);
      await bob.says(cats, 'hi');
      await telegram.settled();
      anna.bans(bob, news);
      const notice = await cats.shows(/Bob: You are banned in @news/);
      expect(notice.text).toMatch(/You are banned in .*; ask its admins/);
      expect(notice.buttons.flat().filter(({ url }) => url !== undefined)).toEqual([]);
      const press = await bob.presses(notice, 'I have joined');
      expect(press).toMatchObject({ alert: true });
      expect(press.text).toBe(`You are banned in ${reference}; ask its admins.`);
      await bob.opensPrivateChat('/start');
      const told = await bob.privateChat.shows(/banned in/);
      expect(told.buttons.flat().filter(({ url }) => url !== undefined)).toEqual([]);
      anna.unbans(bob, news);
      await bob.joins(news);
      await telegram.bot.unmutes(bob, cats);
    });
  });
  describe('somebody who is banned in a channel that they were never in', () => {
    it('is not taken for one who left it, nor when the ban ends', async () => {
      const { telegram, anna, bob, cats, news, reference } = await openFixtures(scenario());
      const dan = telegram.user('Dan');
      await dan.joins(cats);
      await anna.says(cats, '/settings');
      await telegram.settled();
      for (const person of [bob, dan]) await person.says(cats, 'hello, long before');
      anna.bans(bob, news);
      await anna.says(cats, `/protect ${reference}`);
      await cats.shows(/Protection Activated/);
      anna.unbans(bob, news);
      anna.bans(dan, news);
      await telegram.settled();
      expect([cats.canSpeak(bob), cats.canSpeak(dan)]).toEqual([true, true]);
      expect(cats.liveMessagesOfBot().filter(({ text }) => /Bob|Dan/.test(text))).toEqual([]);
      await dan.says(cats, 'hi');
      await telegram.bot.mutes(dan, cats);
    });

    it('reads it in the notice that they have, and when the ban ends', async () => {
      const { telegram, anna, bob, cats, news } = await protectedFixtures(scenario());
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      const notice = await cats.shows(/^Hello Bob/);
      anna.bans(bob, news);
      await notice.becomes(/You are banned in @news/);
      anna.unbans(bob, news);
      await notice.becomes(/^Hello Bob, you must join @news/);
    });
  });
  describe('somebody whom an admin has muted', () => {
    it('reads that it was an admin, where they press and in private', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const eve = telegram.user('Eve');
      await eve.joins(cats);
      await eve.says(cats, 'hi');
      await telegram.bot.mutes(eve, cats);
      const notice = await cats.shows(/^Hello Eve/);
      await bob.says(cats, 'hi');
      await telegram.bot.mutes(bob, cats);
      anna.mutes(bob, cats);
      await telegram.settled();
      const press = await bob.presses(notice, 'I have joined');
      expect(press.text).toBe(
        "An admin of this group muted you. I can't lift that; only they can.",
      );
      await bob.opensPrivateChat('/start');
      await bob.privateChat.shows(/^An admin of Cats muted you/);
      const carl = telegram.user('Carl');
      expect((await carl.presses(notice, 'I have joined')).text).toBe(
        'This button is not for you.',
      );
    });
  });
  describe('what somebody was told in private', () => {
    it('follows what becomes of their mutes', async () => {
      const first = await protectedFixtures(scenario());
      const { telegram, anna, bob, cats, news } = first;
      const second = await openFixtures(scenario());
      const dogs = telegram.supergroup('Dogs', { creator: anna });
      await telegram.bot.isAddedTo(dogs, { by: anna });
      await telegram.bot.isAddedTo(second.news, { by: second.anna });
      const talk = telegram.channel('Talk', { creator: anna, username: `talk_${first.tag}` });
      await telegram.bot.isAddedTo(talk, { by: anna });
      await anna.says(dogs, `/protect @talk_${first.tag}`);
      await dogs.shows(/Protection Activated/);
      await bob.joins(dogs);
      await bob.says(cats, 'hi');
      await bob.says(dogs, 'hi');
      await telegram.bot.mutes(bob, cats);
      await telegram.bot.mutes(bob, dogs);
      await bob.opensPrivateChat('/start');
      const told = await bob.privateChat.shows(/these channels:[\s\S]*Cats[\s\S]*/);
      await bob.joins(news);
      await told.becomes(/this channel:/);
      expect(told.text).not.toContain('Cats');
      await bob.joins(talk);
      await told.becomes(/^✅ You can write again\.$/);
      expect(told.buttons.flat()).toEqual([]);
    });
  });
  describe('a notice that is rewritten', () => {
    it('keeps the name of its person', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, bob, cats, tag } = fixtures;
      await choose(fixtures, await openSettings(fixtures), 'Members read', 'Deutsch');
      await bob.says(cats, 'hi');
      const notice = await cats.shows(/^Hallo Bob, /);
      const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
      await telegram.bot.isAddedTo(talk, { by: anna });
      await anna.says(cats, `/protect @talk_${tag}`);
      await anna.presses(await cats.shows(/already protected by/), /Also require/);
      await notice.becomes(/^Hallo Bob, .* @news_\w+ und @talk_/);
    });
  });
  describe('what is written in private', () => {
    it('is answered, and /start always is', async () => {
      const { telegram } = scenario();
      const dora = telegram.user('Dora');
      await dora.opensPrivateChat('hello?');
      await dora.privateChat.shows(/I don't understand that\. \/start shows what I can do/);
      for (let count = 0; count < 12; count += 1) await dora.says(dora.privateChat, '/status');
      await dora.privateChat.shows(/That was a lot at once\. I answer again in \d+ s/, {
        to: dora,
      });
      await telegram.settled();
      const slow = dora.privateChat
        .liveMessagesOfBot()
        .filter(({ text }) => text.includes('a lot at once'));
      expect(slow).toHaveLength(1);
      await dora.says(dora.privateChat, '/start');
      await dora.privateChat.shows(/Welcome to Nezuko/);
    });
  });
  describe('/protect', () => {
    it('names all faults at once', async () => {
      const { telegram, anna, cats, tag } = await openFixtures(scenario());
      const eve = telegram.user('Eve');
      const hers = telegram.channel('Hers', { creator: eve, username: `hers_${tag}` });
      await telegram.bot.isAddedTo(hers, { by: eve });
      const lonely = telegram.channel('Lonely', { creator: anna, username: `lonely_${tag}` });
      await anna.says(cats, `/protect @${lonely.username} @nowhere_${tag} @${hers.username}`);
      const answer = await cats.shows(/again after fixing/);
      expect(answer.text).toContain(`I'm not admin in @${lonely.username}`);
      expect(answer.text).toContain(`I can't find a channel @nowhere_${tag}`);
      expect(answer.text).toContain(`@${hers.username}`);
    });

    it('offers to add a channel only once that can be', async () => {
      const { telegram, anna, cats, tag } = await protectedFixtures(scenario());
      const talk = telegram.channel('Talk', { creator: anna, username: `talk_${tag}` });
      await anna.says(cats, `/protect @talk_${tag}`);
      const refusal = await cats.shows(/already protected by @news[\s\S]*I'm not admin in @talk_/);
      expect(refusal.buttons.flat()).toMatchObject([
        { text: '🔧 Make me an admin there' },
        { text: '⚙️ Change channels in private' },
      ]);
      await telegram.bot.isAddedTo(talk, { by: anna });
      await anna.says(cats, `/protect @talk_${tag} `);
      const offer = await cats.shows(/change channels\.$/);
      expect(offer.buttons.flat().map(({ text }) => text)).toEqual([
        `➕ Also require @talk_${tag}`,
        '⚙️ Change channels in private',
      ]);
    });

    it('adds to the list also by an old button, while protection is off', async () => {
      const { telegram, anna, cats, tag, reference } = await protectedFixtures(scenario());
      const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
      await telegram.bot.isAddedTo(art, { by: anna });
      await anna.says(cats, `/protect @art_${tag}`);
      const offer = await cats.shows(/already protected/);
      await anna.presses(await cats.shows(/already protected/), 'Also require');
      await cats.shows(`Members must join ${reference}, @art_${tag} to speak`);
      const off = await anna.says(cats, '/unprotect');
      await anna.presses(await cats.shows(/Really switch off/, { after: off }), 'Yes');
      const isOff = await cats.shows(/Protection disabled/, { after: off });
      await anna.presses(offer, 'Also require');
      await cats.shows(`Members must join ${reference}, @art_${tag} to speak`, { after: isOff });
    });

    it('says that five is the most when a sixth is named', async () => {
      const { telegram, anna, cats, tag } = await openFixtures(scenario());
      const channels = Array.from({ length: 6 }, (_, index) =>
        telegram.channel(`C${index}`, { creator: anna, username: `ch${index}_${tag}` }),
      );
      for (const channel of channels) await telegram.bot.isAddedTo(channel, { by: anna });
      const names = channels.map(({ username }) => `@${username}`);
      await anna.says(cats, `/protect ${names.slice(0, 5).join(' ')}`);
      await cats.shows(/Protection Activated/);
      await anna.says(cats, `/protect ${names[5]}`);
      const answer = await cats.shows(/at most/);
      expect(answer.text).toMatch(/^❌ A group can require at most 5 channels\./);
      expect(answer.buttons.flat()).toMatchObject([{ text: '⚙️ Change channels in private' }]);
    });

    it('asks Telegram for as many made-up names as a chat may name, and no more', async () => {
      const { telegram, anna, cats, tag } = await openFixtures(scenario());
      const before = telegram.callsOf('getChat').length;
      for (let count = 0; count < 60; count += 1) {
        await anna.says(cats, `/protect @made_up_${count}_${tag}`);
      }
      await cats.shows(/You named many channels in a short time/);
      await telegram.settled();
      expect(telegram.callsOf('getChat').length - before).toBeLessThanOrEqual(20);
    });
  });
});
