import { expect, it } from 'vitest';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('/trust and /untrust', TWO_SETUPS, (scenario) => {
  it('let the author of a message write without joining, and no longer', async () => {
    const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
    await bob.joins(news);
    const message = await bob.says(cats, 'hi');
    await anna.says(cats, '/trust', { replyTo: message });
    await cats.shows(/Bob is on the allow list and may write without joining/);
    await bob.leaves(news);
    const free = await bob.says(cats, 'still here');
    await telegram.settled();
    expect(free.isDeleted).toBe(false);
    await anna.says(cats, '/untrust', { replyTo: message });
    await cats.shows(/Bob is not on the allow list now/);
    const next = await bob.says(cats, 'and now?');
    await next.disappears();
    await telegram.bot.mutes(bob, cats);
  });
});

describeScenes(
  '/trust',
  ONE_SETUP,
  (scenario) => {
    it('is for admins with the right to ban, also for anonymous ones', async () => {
      const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
      const pia = telegram.user('Pia');
      await pia.joins(cats);
      anna.promotes(pia, cats, { can_pin_messages: true });
      const ada = telegram.user('Ada');
      await ada.joins(cats);
      anna.promotes(ada, cats, { can_restrict_members: true, is_anonymous: true });
      await bob.joins(news);
      await telegram.settled();
      const message = await bob.says(cats, 'hi');
      for (const [person, answer] of [
        [bob, /Only group administrators/],
        [pia, /takes the right "Ban users"/],
      ] as const) {
        const asked = await person.says(cats, '/trust', { replyTo: message });
        await cats.shows(answer, { to: person, after: asked });
      }
      const asked = await ada.saysAnonymously(cats, '/trust', { replyTo: message });
      await cats.shows(/Bob is on the allow list/, { after: asked });
    });

    it('says how it is used, and refuses whoever is no person to trust', async () => {
      const { telegram, anna, cats, news } = await protectedFixtures(scenario());
      const ada = telegram.user('Ada');
      const robot = telegram.user('Robot', { isBot: true });
      await ada.joins(cats);
      anna.promotes(ada, cats);
      await robot.joins(cats, { invitedBy: anna });
      await telegram.settled();
      const replied = async (text: string, replyTo: Awaited<ReturnType<typeof ada.says>>) => {
        const asked = await anna.says(cats, text, { replyTo });
        return (answer: RegExp) => cats.shows(answer, { after: asked });
      };
      const asked = await anna.says(cats, '/trust');
      await cats.shows(/as a reply to a message/, { after: asked });
      await (await replied('/trust', await ada.says(cats, 'hi')))(/Ada is an admin/);
      const ofRobot = await robot.says(cats, 'beep');
      await (await replied('/trust', ofRobot))(/Only people can be on the allow list/);
      const anonymous = await ada.saysAnonymously(cats, 'psst');
      await (await replied('/untrust', anonymous))(/Only people can be on the allow list/);
      const asChannel = await anna.saysAsChannel(cats, news, 'news');
      await (await replied('/trust', asChannel))(/Only people can be on the allow list/);
    });

    it('goes by who forwarded a message, not by who wrote it, and not by the topic', async () => {
      const fixtures = await protectedFixtures(scenario(), { forum: true });
      const { anna, bob, news, cats } = fixtures;
      await bob.joins(news);
      const topic = cats.createTopic('Chat', { by: anna });
      const empty = await anna.says(cats, '/trust', { thread: topic });
      await cats.shows(/as a reply to a message/, { after: empty });
      const forwarded = await bob.says(cats, 'look', { thread: topic, forwarded: news });
      const asked = await anna.says(cats, '/trust', { thread: topic, replyTo: forwarded });
      const answer = await cats.shows(/Bob is on the allow list/, { after: asked });
      expect(answer.threadId).toBe(topic.id);
    });

    it('and its answer go away, and the history says who it was', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, anna, bob, news, cats } = fixtures;
      await bob.joins(news);
      const message = await bob.says(cats, 'hi');
      const command = await anna.says(cats, '/trust', { replyTo: message });
      const answer = await cats.shows(/Bob is on the allow list/);
      await telegram.settled();
      await scenario().passes(61);
      await answer.disappears();
      await command.disappears();
      const room = await openSettings(fixtures);
      expect(room.text).toContain('On the allow list: 1');
      expect(scenario().bot.output()).toContain('allow list changed');
    });
  },
  { timePasses: true },
);
