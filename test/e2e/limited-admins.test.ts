import { expect, it } from 'vitest';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { Rights } from '../simulator/world/permissions.ts';
import {
  type Fixtures,
  openFixtures,
  openSettings,
  protectedFixtures,
  protect as protectIn,
  roomData,
} from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const TAKES_RIGHT = /⛔ This takes the right "Ban users" \(can_restrict_members\)/;

/** An admin of Cats with these rights alone. */
async function adminWith({ telegram, anna, cats }: Fixtures, rights: Partial<Rights>) {
  const person = telegram.user('Pia');
  await person.joins(cats);
  await telegram.settled();
  anna.promotes(person, cats, rights);
  await telegram.settled();
  return person;
}

async function isRefused({ cats }: Fixtures, person: Person, text: string) {
  const asked = await person.says(cats, text);
  await cats.shows(TAKES_RIGHT, { to: person, after: asked });
}

async function asking(chat: ChatHandle, person: Person, command: string, answer: RegExp) {
  const asked = await person.says(chat, command);
  return chat.shows(answer, { to: person, after: asked });
}

describeScenes('an admin who may only pin messages', ONE_SETUP, (scenario) => {
  it('changes nothing by commands or presses, and hears which right it takes', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, cats, reference } = fixtures;
    const pia = await adminWith(fixtures, { can_pin_messages: true });
    for (const command of ['/unprotect', '/settings', `/protect ${reference}`]) {
      await isRefused(fixtures, pia, command);
    }
    await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    const forged = await pia.opensPrivateChat('/help');
    for (const [message, data] of [
      [question, 'unprotect:yes'],
      [question, 'set:dryRun:0'],
      [forged, roomData(cats, 'home')],
      [forged, roomData(cats, 'set!to:dryRun:0')],
      [forged, roomData(cats, 'off!yes')],
      [question, `add:${(-cats.id).toString(36)}`],
    ] as const) {
      const answer = await pia.pressesData(message, data);
      expect([data, answer]).toEqual([
        data,
        expect.objectContaining({ text: expect.stringMatching(TAKES_RIGHT), alert: true }),
      ]);
    }
    const status = await asking(cats, pia, '/status', /Protection: ✅ Enabled/);
    expect(status.text).toContain('Diagnosis');
  });

  it('enters no control room, and reads which right that takes', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { cats } = fixtures;
    const pia = await adminWith(fixtures, { can_pin_messages: true });
    const asked = await pia.opensPrivateChat(`/start settings_${-cats.id}`);
    await pia.privateChat.shows(TAKES_RIGHT, { after: asked });
    const again = await pia.says(pia.privateChat, '/settings');
    await pia.privateChat.shows(/I know no group that you may configure/, {
      to: pia,
      after: again,
    });
  });

  it('may, once she was given the right', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const pia = await adminWith(fixtures, { can_pin_messages: true });
    await isRefused(fixtures, pia, '/settings');
    anna.promotes(pia, cats, { can_restrict_members: true });
    await telegram.settled();
    await asking(cats, pia, '/settings', /Settings are made in our private chat/);
    await openSettings({ anna: pia, cats });
  });

  it('is no more when she is anonymous, but her press is hers', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const pia = await adminWith(fixtures, { can_pin_messages: true, is_anonymous: true });
    const asked = await pia.saysAnonymously(cats, '/unprotect');
    await cats.shows(TAKES_RIGHT, { after: asked });
    // With another anonymous admin beside her, nobody can tell who wrote it.
    anna.promotes(bob, cats, { can_restrict_members: true, is_anonymous: true });
    await telegram.settled();
    const again = await pia.saysAnonymously(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/, { after: again });
    const press = await pia.presses(question, 'Yes');
    expect(press.text).toMatch(TAKES_RIGHT);
    await bob.presses(question, 'Yes');
    await question.becomes(/Protection disabled/);
  });
});

describeScenes('commands of people who may change nothing', ONE_SETUP, (scenario) => {
  it('set up nothing and take nothing up again, in whatever form they come', async () => {
    const fixtures = await openFixtures(scenario());
    const { telegram, anna, cats, news, reference } = fixtures;
    const pia = await adminWith(fixtures, { can_pin_messages: true, can_invite_users: true });
    anna.promotes(pia, news);
    const confirm = await asking(cats, anna, '/status', /not protected/);
    for (const text of [`/protect ${reference}`, `/protect@nezuko_bot ${news.id}`, '/PROTECT']) {
      await pia.says(cats, text);
    }
    await pia.says(cats, '/protect', { replyTo: confirm, forwarded: anna });
    const harmless = await pia.says(cats, 'hello');
    await pia.edits(harmless, `/protect ${reference}`);
    await pia.pressesData(confirm, `protect:${(-news.id).toString(36)}`);
    await telegram.settled();
    await asking(cats, anna, '/status', /not protected/);
    await protectIn(fixtures);
    await anna.says(cats, '/unprotect');
    await anna.presses(await cats.shows(/Really switch off/), 'Yes');
    await cats.shows(/Protection disabled/);
    await isRefused(fixtures, pia, '/protect');
    await asking(cats, anna, '/status', /Protection: ❌ Disabled/);
  });

  it('come in the name of no channel either, required or linked', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, news, cats, reference } = fixtures;
    const eve = telegram.user('Eve');
    await eve.joins(cats);
    anna.promotes(eve, news, { can_post_messages: true });
    await telegram.settled();
    news.record.linkedChatId = cats.id;
    for (const text of ['/unprotect', '/settings', `/protect ${reference}`]) {
      await eve.saysAsChannel(cats, news, text);
      await news.posts(text);
    }
    await telegram.settled();
    const said = cats.liveMessagesOfBot().map(({ text }) => text);
    expect(said.filter((text) => /Really|Settings are made|already protected/.test(text))).toEqual(
      [],
    );
    await asking(cats, anna, '/status', /Protection: ✅ Enabled/);
    expect(telegram.complaints).toEqual([]);
  });
});

describeScenes('an admin of a private channel who may invite nobody', ONE_SETUP, (scenario) => {
  const LACKS = /you lack the right "Invite users" \(can_invite_users\) there/;

  it('has no join link made or posted in a group of theirs', async () => {
    const fixtures = await openFixtures(scenario(), { isPrivate: true });
    const { telegram, anna, bob, news } = fixtures;
    anna.promotes(bob, news, { can_post_messages: true });
    const dogs = telegram.supergroup('Dogs', { creator: bob });
    await telegram.bot.isAddedTo(dogs, { by: bob });
    await bob.says(dogs, `/protect ${news.id}`);
    await dogs.shows(LACKS);
    const asked = await bob.saysAnonymously(dogs, `/protect ${news.id}`);
    const question = await dogs.shows(/Press Confirm/, { after: asked });
    await bob.presses(question, 'Confirm');
    await dogs.shows(LACKS, { after: question });
    expect(telegram.callsOf('createChatInviteLink')).toEqual([]);
    anna.promotes(bob, news, { can_invite_users: true });
    await telegram.settled();
    await bob.says(dogs, `/protect ${news.id}`);
    await dogs.shows(/Protection Activated/);
  });

  it('does not get the link that another group has', async () => {
    const { telegram, anna, bob, news } = await protectedFixtures(scenario(), { isPrivate: true });
    anna.promotes(bob, news, { can_post_messages: true });
    const dogs = telegram.supergroup('Dogs', { creator: bob });
    await telegram.bot.isAddedTo(dogs, { by: bob });
    await bob.says(dogs, `/protect ${news.id}`);
    await dogs.shows(LACKS);
  });

  it('may require a public one, which has no link to make', async () => {
    const { telegram, anna, bob, news, reference } = await openFixtures(scenario());
    anna.promotes(bob, news, { can_post_messages: true });
    const dogs = telegram.supergroup('Dogs', { creator: bob });
    await telegram.bot.isAddedTo(dogs, { by: bob });
    await bob.says(dogs, `/protect ${reference}`);
    await dogs.shows(/Protection Activated/);
  });
});
