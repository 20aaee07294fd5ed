import { describe, expect, it } from 'vitest';
import type { Telegram } from '../simulator/telegram.ts';
import { rightsFrom } from '../simulator/world/permissions.ts';
import {
  openFixtures,
  openSettings,
  protect,
  protectedFixtures,
  timePasses,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** A check is another process's after a minute, and is looked for every 15 s. */
const TAKEN_OVER_AFTER_SECONDS = 76;

/** Where the bot lacks a right, it is asked for again after five minutes. */
const REVIEWED_AFTER_SECONDS = 310;

/** A message that fails is tried four times, and told again some seconds after. */
const TRIES = 4;
const TOLD_AGAIN_AFTER_SECONDS = 17;

const NOT_ENOUGH_RIGHTS = {
  kind: 'error',
  code: 400,
  description: 'Bad Request: not enough rights to restrict/unrestrict chat member',
} as const;

/** Telegram says this now and then of people whom it knows. */
const NOT_KNOWN = {
  kind: 'error',
  code: 400,
  description: 'Bad Request: PARTICIPANT_ID_INVALID',
} as const;

const isAboutBot =
  ({ bot }: Pick<Telegram, 'bot'>, { id }: { readonly id: number }) =>
  ({ chat_id: chat, user_id: user }: Readonly<Record<string, unknown>>): boolean =>
    Number(chat) === id && Number(user) === bot.id;

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

      it('still lets go who joins, as long as it has the right to', async () => {
        const { telegram, anna, bob, news, cats, reference } = await protectedFixtures(scenario());
        await bob.says(cats, 'hi');
        const notice = await cats.shows(/Hello Bob/);
        const carl = telegram.user('Carl');
        await carl.joins(cats);
        await telegram.bot.mutes(carl, cats);
        telegram.bot.losesRight(cats, 'can_delete_messages', { by: anna });
        await telegram.settled();
        const early = await bob.presses(notice, 'I have joined');
        expect(early.text).toBe(`You still haven't joined: ${reference}`);
        bob.joins(news);
        await telegram.bot.unmutes(bob, cats);
        telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
        await telegram.settled();
        const carlsNotice = await cats.shows(/Carl/);
        carl.joins(news);
        const late = await carl.presses(carlsNotice, 'I have joined');
        expect(late.text).toMatch(/Telegram does not let me lift this/);
        telegram.bot.isPromotedIn(cats, { by: anna });
        await telegram.bot.unmutes(carl, cats);
      });

      it('suspends the group as well while that is just being protected', async () => {
        const { telegram, anna, cats, news, reference } = await openFixtures(scenario());
        await anna.opensPrivateChat('/start');
        await telegram.settled();
        const { promise: until, resolve } = Promise.withResolvers<void>();
        const match = ({ chat_id: id }: { chat_id?: unknown }) => Number(id) === news.id;
        const slow = { kind: 'hold', until, when: 'before-execution' } as const;
        const fault = telegram.faults.add({ ...slow, method: 'getChatMember', match, times: 1 });
        await anna.says(cats, `/protect ${reference}`);
        await telegram.until(() => fault.hits === 1, 'the channel to be looked at');
        const asked = () =>
          telegram
            .callsOf('getChatMember')
            .filter(({ params }) => Number(params.chat_id) === cats.id);
        const { length: before } = asked();
        telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
        await telegram.until(() => asked().length > before, 'the bot to hear of it');
        resolve();
        await cats.shows(/Protection Activated/);
        await anna.privateChat.shows(/The protection of Cats is suspended/);
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

      it('asks anew, once it sees a channel again, who has left it meanwhile', async () => {
        const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
        bob.joins(news);
        await bob.says(cats, 'hi');
        await telegram.settled();
        telegram.bot.isDemotedIn(news, { by: anna });
        await cats.shows(/suspended for @news/);
        bob.leaves(news);
        telegram.bot.isPromotedIn(news, { by: anna });
        await cats.shows(/I'm admin in @news\S+ again/);
        const said = await bob.says(cats, 'and now?');
        await said.disappears();
        await telegram.bot.mutes(bob, cats);
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

      it('leaves one line in the group, however often it loses and regains a channel', async () => {
        const { telegram, anna, news, cats } = await protectedFixtures(scenario());
        const lines = () =>
          cats
            .liveMessagesOfBot()
            .map(({ text }) => text)
            .filter((text) => /admin in @news\S+ (any more|again)/.test(text));
        const isLeft = (words: RegExp) =>
          telegram.until(
            () => lines().length === 1 && words.test(lines().join()),
            `one line with ${words}`,
          );
        for (const _ of [1, 2]) {
          telegram.bot.isDemotedIn(news, { by: anna });
          await isLeft(/any more/);
          telegram.bot.isPromotedIn(news, { by: anna });
          await isLeft(/again/);
        }
      });

      it('tells the owner once Telegram is there again', async () => {
        const { telegram, anna, cats } = await protectedFixtures(scenario());
        await anna.opensPrivateChat('/start');
        await telegram.settled();
        const trouble = telegram.faults.add({ kind: '5xx', method: 'sendMessage' });
        telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
        await telegram.until(() => trouble.hits === TRIES, 'the bot to try in vain', {
          timeoutMs: 60_000,
        });
        trouble.remove();
        await scenario().passes(TOLD_AGAIN_AFTER_SECONDS);
        await anna.privateChat.shows(/The protection of Cats is suspended/);
      });

      it('tells the owner although it dies at that moment, and only once', async () => {
        const { telegram, anna, news, cats } = await protectedFixtures(scenario());
        await anna.opensPrivateChat('/start');
        await telegram.settled();
        const silence = telegram.faults.add({ kind: 'hang', method: 'sendMessage' });
        telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
        telegram.bot.isDemotedIn(news, { by: anna });
        await telegram.until(() => silence.hits > 0, 'the bot to tell it');
        silence.remove();
        await scenario().restart('kill');
        await anna.privateChat.shows(/The protection of Cats is suspended:/);
        await anna.privateChat.shows(/The protection of Cats is suspended for @news/);
        await telegram.settled();
        telegram.bot.isPromotedIn(news, { by: anna });
        telegram.bot.isPromotedIn(cats, { by: anna });
        await anna.privateChat.shows(/again: Cats is protected/);
        const told = anna.privateChat.liveMessagesOfBot().map(({ text }) => text);
        expect(told.filter((text) => /is suspended/.test(text))).toHaveLength(2);
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
        telegram.faults.add({ ...NOT_ENOUGH_RIGHTS, method: 'restrictChatMember', times: 1 });
        await bob.says(cats, 'hi');
        await telegram.settled();
        expect(cats.canSpeak(bob)).toBe(true);
        const asked = telegram
          .callsOf('getChatMember')
          .filter(({ params }) => isAboutBot(telegram, cats)(params));
        expect(asked.length).toBeGreaterThan(1);
        await bob.says(cats, 'again');
        await telegram.bot.mutes(bob, cats);
      });

      it('finds out within minutes that it has its rights again when nobody told it', async () => {
        const { telegram, anna, bob, news, cats } = await protectedFixtures(scenario());
        const by = { by: anna };
        telegram.bot.losesRight(cats, 'can_restrict_members', by);
        await cats.shows(/The protection of Cats is suspended/);
        telegram.bot.isDemotedIn(news, by);
        await cats.shows(/suspended for @news\S+ I'm not admin in @news/);
        for (const chat of [cats, news]) {
          const rights = { can_delete_messages: true, can_restrict_members: true };
          const state = {
            status: 'administrator',
            rights: rightsFrom(rights),
            by: anna.id,
          } as const;
          chat.record.members.set(telegram.bot.id, state);
        }
        await scenario().passes(REVIEWED_AFTER_SECONDS);
        await cats.shows(/again: Cats is protected/);
        await bob.says(cats, 'hi');
        await telegram.bot.mutes(bob, cats);
      });

      it('goes on although an answer from before its right came back is late', async () => {
        const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
        await telegram.settled();
        const { promise: until, resolve } = Promise.withResolvers<void>();
        const late = telegram.faults.add({
          ...{ kind: 'hold', when: 'after-execution', method: 'getChatMember', until, times: 1 },
          match: isAboutBot(telegram, cats),
        });
        telegram.faults.add({ ...NOT_ENOUGH_RIGHTS, method: 'restrictChatMember', times: 1 });
        const { members } = cats.record;
        const before = members.get(telegram.bot.id);
        const rights = rightsFrom({ can_delete_messages: true });
        // Nobody tells the bot.
        members.set(telegram.bot.id, { status: 'administrator', rights, by: anna.id });
        await bob.says(cats, 'hi');
        await telegram.until(() => late.hits === 1, 'the bot to look at its rights');
        if (before !== undefined) members.set(telegram.bot.id, before);
        telegram.bot.isPromotedIn(cats, { by: anna });
        resolve();
        await telegram.settled();
        await bob.says(cats, 'hi again');
        await telegram.bot.mutes(bob, cats);
        expect(cats.liveMessagesOfBot().filter(({ text }) => /suspended/.test(text))).toEqual([]);
      });

      it.each([
        ['once', 1],
        ['for a while', 2],
      ])('suspends nothing when Telegram %s does not know it', async (_, times) => {
        const { telegram, bob, cats } = await protectedFixtures(scenario());
        await telegram.settled();
        telegram.faults.add({ ...NOT_KNOWN, method: 'restrictChatMember', times: 1 });
        const fault = telegram.faults.add({
          ...{ ...NOT_KNOWN, method: 'getChatMember', times },
          match: isAboutBot(telegram, cats),
        });
        await bob.says(cats, 'hi');
        await telegram.until(() => fault.hits === times, 'the bot to look at its rights');
        await telegram.settled();
        await bob.says(cats, 'hi again');
        await telegram.bot.mutes(bob, cats);
      });

      it('goes on by what an update says when Telegram does not know it', async () => {
        const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
        telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
        await cats.shows(/The protection of Cats is suspended/);
        telegram.faults.add({
          ...{ ...NOT_KNOWN, method: 'getChatMember', times: 2 },
          match: isAboutBot(telegram, cats),
        });
        telegram.bot.gainsRight(cats, 'can_restrict_members', { by: anna });
        await cats.shows(/I have all rights again: Cats is protected/);
        await bob.says(cats, 'hi');
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
        const asked = await anna.says(cats, `/protect ${reference}`);
        await cats.shows(/Protection Activated/, { after: asked });
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
        const asked = await anna.says(cats, '/unprotect');
        await telegram.settled();
        await timePasses({ telegram }, 120);
        await asked.disappears();
        expect((await cats.shows(/Thank you for adding me/)).isDeleted).toBe(false);
      });
    });
    describe('names that change', () => {
      it('are on no button once the channel has given them up, although there is no link', async () => {
        const fixtures = await openFixtures(scenario());
        const { telegram, anna, bob, news, cats, tag } = fixtures;
        await anna.opensPrivateChat('/start');
        telegram.bot.losesRight(news, 'can_invite_users', { by: anna });
        await protect(fixtures);
        news.changesUsername(undefined);
        const eve = telegram.user('Eve');
        telegram.channel('Casino', { creator: eve, username: `news_${tag}` });
        await bob.says(cats, 'hi');
        const notice = await cats.shows(/Hello Bob, you must join News/);
        expect(notice.urls).toEqual([]);
        const told = await anna.privateChat.shows(/News is private and I can't make a join link/);
        expect(told.text).toMatch(
          /notices in Cats show no way in\. Give me the right .*can_invite_users/,
        );
      });

      it('are found again after a time in which nobody required the channel', async () => {
        const fixtures = await protectedFixtures(scenario());
        const { telegram, anna, bob, news, cats } = fixtures;
        const off = await anna.says(cats, '/unprotect');
        await anna.presses(await cats.shows(/Really switch off/, { after: off }), 'Yes');
        await cats.shows(/Protection disabled/, { after: off });
        news.renames('Gazette');
        telegram.user('Carl').joins(news);
        await telegram.settled();
        news.renames('News');
        const on = await anna.says(cats, '/protect');
        await cats.shows(/Protection Activated/, { after: on });
        news.renames('Gazette');
        telegram.user('Dora').joins(news);
        await telegram.settled();
        await bob.says(cats, 'hi');
        const notice = await cats.shows(/Hello Bob/);
        expect(notice.buttons[0]?.[0]?.text).toContain('Gazette');
      });

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
