import { expect, it } from 'vitest';
import { openFixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('an answer that Telegram wants to be late', ONE_SETUP, (scenario) => {
  it('comes when it may, as those do that come after it', async () => {
    const { telegram, anna, cats, reference } = await openFixtures(scenario());
    const wait = { kind: '429', retryAfter: 11, times: 1 } as const;
    telegram.faults.add({ method: 'editMessageText', ...wait });
    await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/, { timeoutMs: 30_000 });
    telegram.faults.add({ method: 'sendMessage', ...wait });
    const asked = await anna.opensPrivateChat('/help');
    await anna.privateChat.shows(/this list/, { after: asked, timeoutMs: 30_000 });
  });
});

describeScenes('the commands', ONE_SETUP, (scenario) => {
  it('/start welcomes in private, with a menu and a link that adds the bot', async () => {
    const { bob, telegram } = await openFixtures(scenario());
    const chat = bob.privateChat;
    await bob.opensPrivateChat('/start');
    const welcome = await chat.shows(/Welcome to Nezuko!/);
    expect(welcome.text).toBe(
      'Welcome to Nezuko! To protect a group: 1) Add me as admin in Group, 2) Add me as admin in Channel, 3) Run /protect @YourChannel',
    );
    const urls = welcome.buttons.flat().map(({ url }) => url);
    expect(urls).toContain(
      `https://t.me/${telegram.bot.username}?startgroup=protect&admin=delete_messages+restrict_members+invite_users`,
    );
    await bob.presses(welcome, 'How it works');
    await chat.shows(/I delete the message, mute them/);
    await bob.presses(welcome, 'Back');
    await chat.shows(/Welcome to Nezuko!/);
  });

  it('/start and /help answer in a group, and go again with the command', async () => {
    const { anna, cats, telegram } = await protectedFixtures(scenario());
    const command = await anna.says(cats, '/help');
    const help = await cats.shows(/\/unprotect/, { to: anna });
    await anna.says(cats, '/start');
    await cats.shows(/I let people speak here/);
    expect(command.isDeleted).toBe(false);
    expect(help.isDeleted).toBe(false);
    expect(telegram.complaints).toEqual([]);
  });

  it('/status tells what is required and what is broken, with the mend', async () => {
    const { telegram, anna, cats, news, reference } = await protectedFixtures(scenario());
    await anna.says(cats, '/status');
    const fine = await cats.shows(/✅ Enabled/, { to: anna });
    expect(fine.text).toContain(reference);
    expect(fine.text).toContain(`Set up by: @${anna.user.username}`);
    expect(fine.text).toContain('✅ Delete messages');
    expect(fine.text).toContain(`✅ I'm admin in ${reference}`);
    await telegram.bot.isRemovedFrom(news, { by: anna });
    await anna.says(cats, '/status');
    await cats.shows(new RegExp(`❌ I'm not admin in ${reference}: make me`), { to: anna });
  });

  it('/status names who set it up to admins only', async () => {
    const { anna, bob, news, cats } = await protectedFixtures(scenario());
    await bob.joins(news);
    const asked = await bob.says(cats, '/status');
    const status = await cats.shows(/✅ Enabled/, { to: bob, after: asked });
    expect(status.text).toContain('Set up by: an admin');
    expect(JSON.stringify(status.api)).not.toContain(anna.user.username);
    expect(JSON.stringify(status.api.entities ?? [])).not.toContain(String(anna.id));
  });

  it('/status names nobody who confirmed anonymously, to admins either', async () => {
    const { telegram, anna, bob, news, cats, reference } = await openFixtures(scenario());
    await bob.joins(news);
    await anna.saysAnonymously(cats, `/protect ${reference}`);
    await anna.presses(await cats.shows(/Press Confirm/), 'Confirm');
    await cats.shows(/Protection Activated/);
    await anna.opensPrivateChat('/start');
    const inPrivate = await anna.opensPrivateChat(`/start status_${-cats.id}`);
    await anna.privateChat.shows(/Set up by: an admin/, { after: inPrivate });
    for (const person of [anna, bob]) {
      const asked = await person.says(cats, '/status');
      await cats.shows(/Set up by: an admin\n/, { to: person, after: asked });
    }
    await telegram.settled();
    const said = cats
      .liveMessagesOfBot()
      .map(({ api }) => JSON.stringify([api.text, api.entities]));
    for (const words of said) expect(words).not.toMatch(`${anna.user.username}|${anna.id}`);
  });

  it('/status and /unprotect say when a group is not protected', async () => {
    const { anna, cats } = await openFixtures(scenario());
    await anna.says(cats, '/status');
    await cats.shows(
      'This group is not protected. Admins can run /protect @YourChannel to enable verification.',
      { to: anna },
    );
    await anna.says(cats, '/unprotect');
    await cats.shows('This group is not currently protected.');
  });

  it('/unprotect asks first, and then lifts everybody and stops', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.bot.mutes(carl, cats);
    await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    expect(await bob.presses(question, 'Yes')).toMatchObject({
      text: '⛔ Only group administrators can use this command.',
      alert: true,
    });
    await anna.presses(question, 'No');
    await cats.shows('Protection stays enabled.');
    expect(cats.canSpeak(bob)).toBe(false);
    await anna.says(cats, '/unprotect');
    await anna.presses(await cats.shows(/Really switch off/), 'Yes');
    await cats.shows(
      '🔓 Protection disabled. Members can now speak freely without channel verification.',
    );
    await telegram.bot.unmutes(bob, cats);
    await telegram.bot.unmutes(carl, cats);
    const message = await bob.says(cats, 'free');
    await telegram.settled();
    expect(message.isDeleted).toBe(false);
    expect(cats.canSpeak(bob)).toBe(true);
  });

  it('/unprotect says what holds when one admin presses Yes and another one No', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const olga = telegram.user('Olga');
    await olga.joins(cats);
    anna.promotes(olga, cats);
    await telegram.settled();
    await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    const no = question.buttons.flat().find(({ text }) => text === 'No')?.callbackData ?? '';
    await anna.presses(question, 'Yes');
    const answer = await cats.shows(/Protection disabled/);
    await olga.pressesData(answer, no);
    await telegram.settled();
    expect(answer.text).toMatch(/Protection disabled/);
  });

  it('refuse who is no admin', async () => {
    const { bob, news, cats } = await protectedFixtures(scenario());
    await bob.joins(news);
    for (const command of ['/unprotect', '/settings']) {
      await bob.says(cats, command);
      await cats.shows('⛔ Only group administrators can use this command.');
    }
  });

  it('have a menu for each kind of chat', async () => {
    const scopes = scenario()
      .telegram.callsOf('setMyCommands')
      .map(({ params }) => JSON.stringify(params.scope));
    for (const scope of ['all_private_chats', 'all_group_chats', 'all_chat_administrators']) {
      expect(scopes.join()).toContain(scope);
    }
  });
});
