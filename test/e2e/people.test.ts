import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { type Fixtures, openSettings, protectedFixtures, roomData } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

/** The control room at its screen of people. */
async function openPeople(fixtures: Fixtures): Promise<ShownMessage> {
  const room = await openSettings(fixtures);
  await fixtures.anna.presses(room, 'People');
  await room.becomes(/who may write without joining/);
  return room;
}

const labels = (room: ShownMessage) => room.buttons.flat().map(({ text }) => text);

async function offend({ telegram, cats }: Fixtures, person: Person): Promise<void> {
  await person.says(cats, 'hi');
  await telegram.bot.mutes(person, cats);
}

/** What the bot answers to "Why can't … write?". */
async function whyOf({ anna }: Fixtures, room: ShownMessage, person: Person, answer: RegExp) {
  await anna.presses(room, /Why can't/);
  await anna.privateChat.shows(/Whom do you mean/);
  const asked = await anna.picksUsers('Choose from the list', [person]);
  return anna.privateChat.shows(answer, { after: asked });
}

describeScenes('the people of a group', TWO_SETUPS, (scenario) => {
  it('are shown with what they miss, and lifted by an admin until they offend again', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats, reference } = fixtures;
    await offend(fixtures, bob);
    const notice = await cats.shows(/^Hello Bob/);
    const room = await openPeople(fixtures);
    expect(room.text).toContain(`Bob: ${reference}`);
    const times = room.api.entities?.filter(({ type }) => type === 'date_time');
    expect(times).toHaveLength(2);
    await anna.presses(room, '🔇 Bob');
    await room.becomes(/Bob is muted by me since/);
    expect(room.text).toContain(`❌ Bob misses ${reference}.`);
    expect(await anna.presses(room, 'Lift')).toMatchObject({ text: /Lifted/ });
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
    await telegram.until(() => !room.text.includes('muted by me'), 'the screen to show it');
    expect(room.text).toContain(`❌ Bob misses ${reference}.`);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
    await offend(fixtures, bob);
    await cats.shows(/^Hello Bob/, { after: notice });
  });

  it('are trusted from the list of Telegram, and lifted at once', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await offend(fixtures, bob);
    const room = await openPeople(fixtures);
    await anna.presses(room, 'Allow list: nobody');
    await room.becomes(/Nobody may speak without joining/);
    await anna.presses(room, 'Add a person');
    await anna.privateChat.shows(/Whom do you mean/);
    await anna.picksUsers('Choose from the list', [bob]);
    const list = await anna.privateChat.shows(/These people may speak without joining/);
    await telegram.bot.unmutes(bob, cats);
    const message = await bob.says(cats, 'thank you');
    await telegram.settled();
    expect(message.isDeleted).toBe(false);
    expect(await anna.presses(list, '➖ Bob')).toMatchObject({
      text: /Bob is not on the allow list/,
    });
    await list.becomes(/Nobody may speak without joining/);
    const next = await bob.says(cats, 'and now?');
    await next.disappears();
  });
});

/** The account that anonymous admins write from. */
const ANONYMOUS_ADMIN = 1087968824;

describeScenes('the allow list', ONE_SETUP, (scenario) => {
  it('can be rid of what is no person, and came there by a file of an earlier version', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, cats } = fixtures;
    const database = await openDatabase(scenario().variables.DATABASE_URL ?? '');
    await database.groups.setAllowed(cats.id, ANONYMOUS_ADMIN, true);
    await database.close();
    await scenario().restart();
    const room = await openPeople(fixtures);
    await anna.presses(room, /Allow list: 1/);
    await room.becomes(/These people may speak/);
    await anna.presses(room, `➖ ${ANONYMOUS_ADMIN}`);
    await room.becomes(/Nobody may speak without joining/);
  });

  it('refuses admins and bots, by whichever way they are named', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const robot = telegram.user('Robot', { isBot: true });
    await robot.joins(cats, { invitedBy: anna });
    const room = await openPeople(fixtures);
    await anna.presses(room, 'Allow list: nobody');
    await room.becomes(/Nobody may speak without joining/);
    const isAsked = async () => {
      const before = anna.privateChat.liveMessagesOfBot().at(-1);
      await anna.pressesData(room, roomData(cats, 'allowed!add'));
      await anna.privateChat.shows(/Whom do you mean/, { after: before ?? room });
    };
    const isRefused = async (id: number, answer: RegExp) => {
      await isAsked();
      const asked = await anna.says(anna.privateChat, String(id));
      await anna.privateChat.shows(answer, { after: asked });
      await anna.privateChat.shows(/Nobody may speak without joining/, { after: asked });
    };
    await isRefused(anna.id, /Anna is an admin and may write anyway/);
    await isRefused(robot.id, /Only people can be on the allow list/);
    await isRefused(telegram.bot.id, /Only people can be on the allow list/);
    await isAsked();
    const typed = await anna.says(anna.privateChat, String(ANONYMOUS_ADMIN));
    await anna.privateChat.shows(/Only people can be on the allow list/, { after: typed });
    for (const [id, answer] of [
      [anna.id, /Anna is an admin and may write anyway/],
      [telegram.bot.id, /Only people can be on the allow list/],
      [ANONYMOUS_ADMIN, /Only people can be on the allow list/],
    ] as const) {
      const press = await anna.pressesData(room, roomData(cats, `person!trust:${id}`));
      expect(press).toMatchObject({ text: expect.stringMatching(answer), alert: true });
    }
    await isAsked();
    const asked = await anna.picksUsers('Choose from the list', [anna, bob]);
    await anna.privateChat.shows(/Anna is an admin/, { after: asked });
    const list = await anna.privateChat.shows(/These people may speak/, { after: asked });
    expect(labels(list).filter((label) => label.startsWith('➖'))).toEqual(['➖ Bob']);
  });
});

/** Who the person is in the eyes of the bot, and what it says of them. */
type Case = readonly [
  what: string,
  made: (fixtures: Fixtures, scenario: Scenario) => Promise<Person> | Person,
  answer: RegExp,
];

const CASES: readonly Case[] = [
  ['who is an admin', ({ anna }) => anna, /Anna is an admin/],
  ['who misses a channel, and has not written', ({ bob }) => bob, /Bob misses @news/],
  [
    'who is banned in a channel',
    async ({ anna, bob, news }) => {
      await anna.bans(bob, news);
      return bob;
    },
    /Bob is banned in @news/,
  ],
  [
    'whom an admin has muted',
    async ({ anna, bob, cats }) => {
      await anna.mutes(bob, cats);
      return bob;
    },
    /Bob is muted by an admin/,
  ],
  [
    'who is banned in the group',
    async ({ anna, bob, cats }) => {
      await anna.bans(bob, cats);
      return bob;
    },
    /Bob is banned in this group/,
  ],
  [
    'who is in all channels',
    async ({ bob, news }) => {
      await bob.joins(news);
      return bob;
    },
    /Bob is not muted and may write/,
  ],
  [
    'who has left',
    async ({ bob, cats }) => {
      await bob.leaves(cats);
      return bob;
    },
    /Bob is not in the group/,
  ],
];

describeScenes('an admin asks why somebody cannot write', ONE_SETUP, (scenario) => {
  it.each(CASES)('%s', async (_what, made, answer) => {
    const fixtures = await protectedFixtures(scenario());
    const person = await made(fixtures, scenario());
    await fixtures.telegram.settled();
    const room = await openPeople(fixtures);
    await whyOf(fixtures, room, person, answer);
  });

  it('by an id, a forwarded message or a mention, and hears when that names nobody', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob, cats } = fixtures;
    const room = await openPeople(fixtures);
    await anna.presses(room, /Why can't/);
    await anna.privateChat.shows(/Whom do you mean/);
    for (const text of ['@bob', '0', '-5', '777000', '99999999999999999999']) {
      const asked = await anna.says(anna.privateChat, text);
      await anna.privateChat.shows(/I can't tell who that is/, { after: asked });
    }
    const asked = await anna.says(anna.privateChat, String(bob.id));
    await anna.privateChat.shows(/Bob misses/, { after: asked });
    expect(cats.liveMessagesOfBot().some(({ text }) => text.includes('Bob'))).toBe(false);
  });

  it('and hears when Telegram does not say, with the id for a name', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob } = fixtures;
    await offend(fixtures, bob);
    const fault = telegram.faults.add({
      ...{ method: 'getChatMember', kind: 'error', code: 400, description: 'member not found' },
      match: ({ user_id: id }) => Number(id) === bob.id,
    });
    const room = await openPeople(fixtures);
    expect(labels(room)).toContain(`🔇 ${bob.id}`);
    await anna.presses(room, `🔇 ${bob.id}`);
    await room.becomes(/I cannot tell at the moment/);
    await anna.presses(room, 'Back');
    await room.becomes(/Muted now/);
    fault.remove();
  });
});

describeScenes('the screens of people', ONE_SETUP, (scenario) => {
  it('come in pages, and remember which', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    for (let index = 1; index <= 8; index += 1) {
      const person = telegram.user(`Eve ${index}`);
      await person.joins(cats);
      await telegram.bot.mutes(person, cats);
    }
    const room = await openPeople(fixtures);
    expect(labels(room).filter((text) => text.startsWith('🔇 Eve'))).toHaveLength(6);
    await anna.presses(room, '»');
    await telegram.until(
      () => labels(room).filter((text) => text.startsWith('🔇 Eve')).length === 2,
      'the second page',
    );
    const [last = ''] = labels(room).filter((text) => text.startsWith('🔇 Eve'));
    await anna.presses(room, last);
    await room.becomes(/is muted by me/);
    await anna.presses(room, 'Back');
    await telegram.until(() => labels(room).includes(last), 'the second page again');
  });

  it('lift nothing while Telegram refuses, and say so', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await offend(fixtures, bob);
    const room = await openPeople(fixtures);
    await anna.presses(room, '🔇 Bob');
    await room.becomes(/Bob is muted by me/);
    const fault = telegram.faults.add({ method: 'restrictChatMember', kind: '5xx' });
    expect(await anna.presses(room, 'Lift')).toMatchObject({ alert: true });
    expect(cats.canSpeak(bob)).toBe(false);
    fault.remove();
    await anna.presses(room, 'Lift');
    await telegram.bot.unmutes(bob, cats);
  });

  it('lose nothing when two admins trust and take off at once', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const ada = telegram.user('Ada');
    const carl = telegram.user('Carl');
    await ada.joins(cats);
    await carl.joins(cats);
    anna.promotes(ada, cats);
    await telegram.settled();
    const first = await openPeople(fixtures);
    const second = await openSettings({ anna: ada, cats });
    const group = (-cats.id).toString(36);
    await Promise.all([
      anna.pressesData(first, `c:${group}:person!trust:${bob.id}`),
      ada.pressesData(second, `c:${group}:person!trust:${carl.id}`),
    ]);
    await telegram.settled();
    const room = await openPeople(fixtures);
    await anna.presses(room, 'Allow list: 2');
    await room.becomes(/These people may speak/);
    expect(labels(room)).toEqual(expect.arrayContaining(['➖ Bob', '➖ Carl']));
  });

  it('do nothing for strangers, for admins of other groups and for forged ids', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await offend(fixtures, bob);
    const room = await openPeople(fixtures);
    const group = (-cats.id).toString(36);
    const asked = await bob.opensPrivateChat('/help');
    const menu = await bob.privateChat.shows(/\/protect/, { after: asked });
    for (const data of [`person!lift:${bob.id}`, `person!trust:${bob.id}`, 'people']) {
      expect(await bob.pressesData(menu, `c:${group}:${data}`)).toMatchObject({ alert: true });
    }
    for (const id of ['777000', '1087968824', '0', 'constructor', '-1']) {
      await anna.pressesData(room, `c:${group}:person!trust:${id}`);
      await anna.pressesData(room, `c:${group}:allowed!off:99:${id}`);
    }
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(false);
    const again = await openPeople(fixtures);
    expect(labels(again)).toContain('👥 Allow list: nobody');
  });
});
