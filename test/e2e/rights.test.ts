import { describe, expect, it } from 'vitest';
import { rightsFrom } from '../simulator/world/permissions.ts';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** A check is another process's after a minute, and is looked for every 15 s. */
const TAKEN_OVER_AFTER_SECONDS = 76;

describeScenes(
  'what admins change',
  ONE_SETUP,
  (scenario) => {
    describe('a bot that loses its rights', () => {
      it('suspends the group, tells the owner once, and goes on when they are back', async () => {
        const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
        await anna.opensPrivateChat('/start');
        const by = { by: anna };
        telegram.bot.losesRight(cats, 'can_restrict_members', by);
        await anna.privateChat.shows(/The protection of Cats is suspended/);
        telegram.bot.losesRight(cats, 'can_delete_messages', by);
        const message = await bob.says(cats, 'hi');
        await telegram.settled();
        expect(message.isDeleted).toBe(false);
        expect(
          anna.privateChat.liveMessagesOfBot().filter(({ text }) => text.includes('suspended')),
        ).toHaveLength(1);
        await anna.says(cats, '/status');
        await cats.shows(/⚠️ Suspended/, { to: anna });
        telegram.bot.isPromotedIn(cats, by);
        await anna.privateChat.shows(/I have all rights again: Cats is protected/);
        await bob.says(cats, 'hi again');
        await telegram.bot.mutes(bob, cats);
      });

      it('mutes nobody for a channel it is not admin of, and lifts when it sees again', async () => {
        const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
        await bob.says(cats, 'hi');
        await telegram.bot.mutes(bob, cats);
        await telegram.settled();
        telegram.bot.isDemotedIn(news, { by: anna });
        await cats.shows(
          /suspended for @news\S+ I'm not admin in @news\S+ any more.*anybody can write/,
        );
        const carl = telegram.user('Carl');
        carl.joins(cats);
        const message = await carl.says(cats, 'hi');
        bob.joins(news);
        await telegram.settled();
        expect(message.isDeleted).toBe(false);
        expect([cats.canSpeak(carl), cats.canSpeak(bob)]).toEqual([true, false]);
        telegram.bot.isPromotedIn(news, { by: anna });
        await cats.shows(/I'm admin in @news\S+ again: Cats is protected/);
        await telegram.bot.unmutes(bob, cats);
      });

      it('says that it goes on only once it has everything that it needs', async () => {
        const { telegram, anna, news, cats } = await protectedFixtures(scenario());
        const by = { by: anna };
        telegram.bot.losesRight(cats, 'can_restrict_members', by);
        await cats.shows(/The protection of Cats is suspended/);
        telegram.bot.isDemotedIn(news, by);
        await cats.shows(/suspended for @news\S+ I'm not admin in @news/);
        telegram.bot.isPromotedIn(cats, by);
        await cats.shows(/all rights in Cats again, but I'm still not admin in @news/);
        const isProtected = () =>
          cats.liveMessagesOfBot().filter(({ text }) => text.includes('Cats is protected'));
        expect(isProtected()).toEqual([]);
        telegram.bot.isPromotedIn(news, by);
        await cats.shows(/I'm admin in @news\S+ again: Cats is protected/);
        expect(isProtected()).toHaveLength(1);
      });

      it('tells the admins by one line in the group, which goes, when the owner has no private chat', async () => {
        const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
        telegram.bot.isDemotedIn(news, { by: anna });
        const line = await cats.shows(
          /The protection of Cats is suspended for @news\S+ I'm not admin in @news/,
        );
        const [button] = line.buttons.flat();
        const payload = /^https:\/\/t\.me\/(\w+)\?start=(.+)$/.exec(String(button?.url));
        expect(payload?.[1]).toBe(telegram.bot.username);
        await bob.opensPrivateChat(`/start ${payload?.[2]}`);
        await bob.privateChat.shows(/Welcome to Nezuko/);
        await anna.opensPrivateChat(`/start ${payload?.[2]}`);
        await anna.privateChat.shows(/suspended for @news[\s\S]*❌ I'm not admin in @news/);
        telegram.bot.isPromotedIn(news, { by: anna });
        await anna.privateChat.shows(/I'm admin in @news\S+ again: Cats is protected/);
        telegram.clock.advance(3_700);
        await bob.says(cats, 'hi');
        await line.disappears();
      });

      it('looks at everybody again although it dies while owners are told', async () => {
        const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
        await bob.says(cats, 'hi');
        await telegram.bot.mutes(bob, cats);
        telegram.bot.isDemotedIn(news, { by: anna });
        await cats.shows(/suspended/);
        bob.joins(news);
        await telegram.settled();
        const isTelling = ({ text }: Readonly<Record<string, unknown>>) =>
          /again/.test(String(text));
        const silence = telegram.faults.add({
          method: 'sendMessage',
          kind: 'hang',
          match: isTelling,
        });
        telegram.bot.isPromotedIn(news, { by: anna });
        await expect.poll(() => silence.hits, { timeout: 10_000 }).toBeGreaterThan(0);
        silence.remove();
        await scenario().restart('kill');
        // The check may have been in work: another process takes it over after a minute.
        await scenario().passes(TAKEN_OVER_AFTER_SECONDS);
        await telegram.bot.unmutes(bob, cats);
      });

      it('says so, and looks at everybody, when somebody else sets its channel up again', async () => {
        const { telegram, anna, bob, news, cats, reference } = await protectedFixtures(scenario());
        await bob.says(cats, 'hi');
        await telegram.bot.mutes(bob, cats);
        telegram.bot.isDemotedIn(news, { by: anna });
        await cats.shows(/suspended/);
        await bob.joins(news);
        const dogs = telegram.supergroup('Dogs', { creator: anna });
        await telegram.bot.isAddedTo(dogs, { by: anna });
        const rights = rightsFrom({ can_delete_messages: true, can_invite_users: true });
        // Nobody tells the bot.
        news.record.members.set(telegram.bot.id, { status: 'administrator', rights, by: anna.id });
        await anna.says(dogs, `/protect ${reference}`);
        await dogs.shows(/Protection Activated/);
        await cats.shows(/I'm admin in @news\S+ again: Cats is protected/);
        await telegram.bot.unmutes(bob, cats);
      });

      it('shows which right it lacks for making links to a private channel', async () => {
        const { telegram, anna, news, cats } = await protectedFixtures(scenario(), {
          isPrivate: true,
        });
        telegram.bot.losesRight(news, 'can_invite_users', { by: anna });
        await telegram.settled();
        await anna.says(cats, '/status');
        await cats.shows(/❌ I'm admin in News, but .*can_invite_users/, { to: anna });
      });

      it('finds out from a refusal when nobody told it', async () => {
        const { telegram, bob, cats } = await protectedFixtures(scenario());
        const refusal = {
          kind: 'error',
          code: 400,
          description: 'Bad Request: not enough rights to restrict/unrestrict chat member',
        } as const;
        telegram.faults.add({ method: 'restrictChatMember', times: 1, ...refusal });
        await bob.says(cats, 'hi');
        await telegram.settled();
        expect(cats.canSpeak(bob)).toBe(true);
        const asked = telegram
          .callsOf('getChatMember')
          .filter(({ params }) => params.user_id === telegram.bot.id && params.chat_id === cats.id);
        expect(asked.length).toBeGreaterThan(1);
        await bob.says(cats, 'again');
        await telegram.bot.mutes(bob, cats);
      });

      it('is told how to set up when it comes, and switched off when it is removed', async () => {
        const { telegram, anna, bob, cats, reference } = await protectedFixtures(scenario());
        telegram.bot.isRemovedFrom(cats, { by: anna });
        await telegram.settled();
        telegram.bot.isAddedTo(cats, { by: anna });
        await telegram.settled();
        await bob.says(cats, 'hi');
        await anna.says(cats, '/status');
        await cats.shows(/❌ Disabled/, { to: anna });
        expect(cats.canSpeak(bob)).toBe(true);
        await anna.says(cats, `/protect ${reference}`);
        await cats.shows(/Protection Activated/);
      });

      it('lifts whom it had muted before it was removed, as soon as it is an admin again', async () => {
        const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
        await bob.says(cats, 'hi');
        await telegram.bot.mutes(bob, cats);
        telegram.bot.isRemovedFrom(cats, { by: anna });
        await telegram.settled();
        telegram.bot.isAddedTo(cats, { by: anna });
        await telegram.bot.unmutes(bob, cats);
        // How to set up is no answer to a command: it stays.
        telegram.clock.advance(120);
        await telegram.settled();
        expect((await cats.shows(/Thank you for adding me/)).isDeleted).toBe(false);
      });
    });
    describe('names that change', () => {
      it('are used as they are now', async () => {
        const { telegram, anna, bob, news, cats, tag } = await protectedFixtures(scenario());
        news.changesUsername(`fresh_${tag}`);
        cats.renames('Lions');
        const carl = telegram.user('Carl');
        carl.joins(news);
        await telegram.settled();
        await bob.says(cats, 'hi');
        const notice = await cats.shows(/Hello Bob/);
        expect(notice.text).toContain(`@fresh_${tag}`);
        expect(notice.buttons[0]?.[0]?.url).toBe(`https://t.me/fresh_${tag}`);
        expect((await openSettings({ anna, cats })).text).toMatch(/^Lions – /);
      });
    });
  },
  { timePasses: true },
);
