import type { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/model/change.ts';
import { createNotifyOwner } from '../../src/telegram/actions/notify-owner.ts';
import { createPracticeReport } from '../../src/telegram/control/onboarding/practice-report.ts';
import { createWeeklyReport } from '../../src/telegram/control/statistics/weekly-report.ts';
import { GROUP, openWorld, type World } from '../core/world.ts';

const [ADA, OWNER] = [8, 1];

let world: World;
/** Where messages went. */
let told: number[];
/** Who may configure the group; nothing is known of the others. */
let answers: Map<number, boolean>;
beforeEach(async () => {
  world = await openWorld();
  told = [];
  answers = new Map();
  const owner = { id: OWNER, username: 'anna' };
  const channels = [{ id: -1001, title: 'News', username: 'news', inviteLink: null }];
  await world.database.groups.protect({ group: { id: GROUP, title: 'Cats' }, owner, channels });
});
afterEach(() => world.finish());

const configures = async (_groupId: number, userId: number) => answers.get(userId);
const settings = async () => (await world.database.groups.find(GROUP))?.settings;

describe('the weekly report', () => {
  const report = () =>
    createWeeklyReport({
      ...{ groups: world.database.groups, configures, turn: async () => undefined },
      readReport: async () => ({}) as never,
      pictures: {
        prepare: async () => ({ caption: { text: '', entities: [] } }) as never,
        send: async (chatId) => void told.push(chatId),
      },
      languageOf: async () => undefined,
      onLost: () => undefined,
    })(GROUP, 7);

  it('goes to the owner who may configure the group', async () => {
    answers.set(OWNER, true);
    expect([await report(), told]).toEqual(['done', [OWNER]]);
  });

  it('is switched off when the owner may not do that any more', async () => {
    answers.set(OWNER, false);
    expect([await report(), told]).toEqual(['done', []]);
    expect((await settings())?.weeklyReport).toBe(false);
  });

  it('waits while Telegram does not say', async () => {
    expect([await report(), told]).toEqual(['later', []]);
    expect((await settings())?.weeklyReport).toBe(true);
  });
});

describe('the report of a practice', () => {
  const report = async () => {
    const begun = { what: 'dryRun', after: true, by: ADA } as Change;
    const { groups } = world.database;
    await groups.updateSettings(GROUP, { dryRun: true });
    return createPracticeReport({
      languageOf: async () => undefined,
      ...{ groups, configures, changes: { of: async () => [begun] } },
      view: async () => ({ text: { text: '', entities: [] }, keyboard: [] }),
      answers: { tell: (userId) => void told.push(userId) },
    })(GROUP);
  };

  it.each([
    ['to whoever began it', true, true, 'done', [ADA]],
    ['to the owner, where they are no admin any more', false, true, 'done', [OWNER]],
    ['to nobody, where neither is', false, false, 'done', []],
    ['later, while Telegram does not say', undefined, true, 'later', []],
  ] as const)('goes %s', async (_name, ada, owner, result, to) => {
    if (ada !== undefined) answers.set(ADA, ada);
    answers.set(OWNER, owner);
    expect([await report(), told]).toEqual([result, to]);
  });
});

describe('news of faults', () => {
  const notify = async () => {
    const sendMessage = async (chatId: number) => {
      told.push(chatId);
      return { message_id: 1 };
    };
    const notifyOwner = createNotifyOwner({
      ...{ api: { sendMessage } as unknown as Api, configures, now: world.now },
      ...{ me: () => ({ username: 'nezuko' }), languageOf: async () => undefined },
      deletions: { schedule: async () => undefined },
      cache: world.cache,
      log: { warn: (fields: object) => void world.errors.push(fields) } as never,
    });
    const group = await world.database.groups.find(GROUP);
    if (group !== undefined) await notifyOwner(group, () => ({ line: 'It broke.' }));
  };

  it.each([
    ['to the owner', true, [OWNER]],
    ['to the owner, while Telegram does not say whether they are an admin', undefined, [OWNER]],
    ['to the group, where the owner is no admin any more', false, [GROUP]],
  ])('go %s', async (_name, owner, to) => {
    if (owner !== undefined) answers.set(OWNER, owner);
    await notify();
    expect([told, world.errors]).toEqual([to, []]);
  });
});
