import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChangeRules } from '../../src/core/leniency/change-rules.ts';
import type { CheckTarget } from '../../src/core/model/restriction.ts';
import { isEnforcedIn } from '../../src/core/model/settings.ts';
import { createPracticeReports } from '../../src/jobs/practice-reports.ts';
import { topicScreens } from '../../src/telegram/control/modes/topics.ts';
import type { Visit } from '../../src/telegram/control/screen.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

const HOUR = 3_600;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.finish());

/** The changes of an admin, as the bot makes them. */
function changes() {
  const { groups, joins, practice, restrictions } = world.database;
  const rechecked: CheckTarget[] = [];
  const recheck = async (of: CheckTarget) => void rechecked.push(of);
  const deps = { groups, joins, practice, ledger: restrictions, recheck };
  return { ...createChangeRules(deps), rechecked };
}
const stored = () => world.database.groups.find(GROUP);
const mayBeRemoved = async () => (await world.row())?.removeAt !== null;

describe('a topic that is left alone', () => {
  it.each([
    ['all', { 5: true }],
    ['except', { 4: true, 5: true }],
    // It is left alone already.
    ['only', { 4: true }],
  ] as const)('stays so where another admin has just chosen "%s"', async (topicsMode, topics) => {
    const { groups } = world.database;
    const group = await stored();
    const chosen = { topicsMode, topics: { 4: true } as const };
    await groups.updateSettings(GROUP, chosen);
    const [, topic] = topicScreens({ groups, recheck: async () => undefined, ...changes() });
    // What the visit has read of the group is older.
    const visit = { group, by: 1, texts: textsIn('en'), args: ['5'] } as unknown as Visit;
    await topic?.actions?.free?.(visit);
    const settings = (await stored())?.settings;
    expect(settings).toMatchObject({ topics });
    expect(settings && isEnforcedIn(settings, 5)).toBe(false);
  });
});

describe('a change that contradicts what stays', () => {
  it('is refused by itself', async () => {
    const { changeRules } = changes();
    await changeRules(GROUP, { onOffence: 'delete' });
    expect(await changeRules(GROUP, { removeAfterHours: 24 })).toBe('removal-without-mutes');
    expect((await stored())?.settings).toMatchObject({ removeAfterHours: 0 });
  });

  it('is refused among others, and none of them is made', async () => {
    const { changeRules, takeOver } = changes();
    await changeRules(GROUP, { onOffence: 'delete' });
    const before = await stored();
    const settings = { removeAfterHours: 24, muteLength: 60 };
    const whole = { settings, channels: [news, talk], allowList: [bob.id] };
    expect(await takeOver(GROUP, whole, 1)).toBe('removal-without-mutes');
    expect(await stored()).toEqual(before);
    const history = await world.database.changes.of(GROUP, 10);
    expect(history.map(({ what }) => what)).not.toContain('muteLength');
  });

  it('is made with what it would contradict', async () => {
    const { changeRules, takeOver } = changes();
    await changeRules(GROUP, { onOffence: 'delete' });
    const settings = { onOffence: 'mute', removeAfterHours: 24 } as const;
    expect(await takeOver(GROUP, { settings })).toBeUndefined();
    expect((await stored())?.settings).toMatchObject(settings);
  });

  it('keeps nobody from changing the rest of a group that is so already', async () => {
    const { groups } = world.database;
    await groups.updateSettings(GROUP, { onOffence: 'delete', removeAfterHours: 24 });
    const { changeRules } = changes();
    expect(await changeRules(GROUP, { checkOnJoin: false })).toBeUndefined();
    expect(await changeRules(GROUP, { removeAfterHours: 0 })).toBeUndefined();
    expect((await stored())?.settings).toMatchObject({ checkOnJoin: false, removeAfterHours: 0 });
  });
});

describe('a value that is in force already', () => {
  it('changes nothing for those who are to be removed', async () => {
    const { changeRules } = changes();
    await changeRules(GROUP, { removeAfterHours: 24 });
    await world.reconcile(GROUP, bob, world.message(1));
    await changeRules(GROUP, { removeAfterHours: 24 });
    expect(await mayBeRemoved()).toBe(true);
  });

  it('forgets nothing of what a dry run has found', async () => {
    const { changeRules } = changes();
    const { practice } = world.database;
    await changeRules(GROUP, { dryRun: true });
    await practice.record(GROUP, bob.id);
    await changeRules(GROUP, { dryRun: true });
    expect(await practice.count(GROUP)).toBe(1);
  });
});

describe('a change that the database interrupts', () => {
  const away = new Error('the connection was closed');

  it('spares those who are muted by then when it is made again', async () => {
    const { changeRules } = changes();
    await changeRules(GROUP, { removeAfterHours: 24 });
    await world.reconcile(GROUP, bob, world.message(1));
    vi.spyOn(world.database.restrictions, 'spareAll').mockRejectedValueOnce(away);
    await expect(changeRules(GROUP, { removeAfterHours: 1 })).rejects.toThrow(away);
    await changeRules(GROUP, { removeAfterHours: 1 });
    expect(await mayBeRemoved()).toBe(false);
  });

  it('begins the practice when it is made again', async () => {
    const { changeRules } = changes();
    const { practice } = world.database;
    vi.spyOn(practice, 'begin').mockRejectedValueOnce(away);
    await expect(changeRules(GROUP, { dryRun: true })).rejects.toThrow(away);
    await changeRules(GROUP, { dryRun: true });
    expect(await practice.unreported(world.now(), 10)).toEqual([GROUP]);
  });
});

describe('two changes at the same moment', () => {
  it('are not both made if they contradict each other', async () => {
    const { changeRules } = changes();
    const answers = await Promise.all([
      changeRules(GROUP, { onOffence: 'delete' }),
      changeRules(GROUP, { removeAfterHours: 24 }),
    ]);
    expect(answers).toEqual([undefined, 'removal-without-mutes']);
    expect((await stored())?.settings).toMatchObject({ onOffence: 'delete', removeAfterHours: 0 });
  });
});

describe('settings that are taken over', () => {
  it('spare from removal whoever was muted before it was chosen', async () => {
    const { changeRules, takeOver } = changes();
    await changeRules(GROUP, { removeAfterHours: 24 });
    await world.reconcile(GROUP, bob, world.message(1));
    await takeOver(GROUP, { settings: { removeAfterHours: 24, muteLength: 7 * 24 * HOUR } });
    expect(await mayBeRemoved()).toBe(true);
    await takeOver(GROUP, { settings: { removeAfterHours: 1 } });
    expect(await mayBeRemoved()).toBe(false);
  });

  it('forget who joined when, once that does not matter any more', async () => {
    const { changeRules, takeOver } = changes();
    const { joins } = world.database;
    await changeRules(GROUP, { graceMinutes: 60 });
    await joins.record(GROUP, bob.id, world.now());
    await takeOver(GROUP, { settings: { graceMinutes: 0 } });
    expect(await joins.find(GROUP, bob.id)).toBeNull();
  });

  it('have everybody looked at again who is muted', async () => {
    const { takeOver, rechecked } = changes();
    await takeOver(GROUP, { settings: {}, allowList: [bob.id] });
    expect(rechecked).toEqual([{ groupId: GROUP }]);
  });
});

describe('the report of a practice', () => {
  /** Looks every hour for reports that are due, and tells after how many hours one went out. */
  async function reportedAfter(hours: number): Promise<number | undefined> {
    const { practice } = world.database;
    let told = false;
    const report = async () => {
      told = true;
      return 'done' as const;
    };
    const look = createPracticeReports({ practice, report, now: world.now });
    for (let passed = 1; passed <= hours; passed += 1) {
      world.advance(HOUR);
      await look();
      if (told) return passed;
    }
    return undefined;
  }

  it('comes a day after protection went on, if the practice was chosen before', async () => {
    const { groups } = world.database;
    await groups.setEnabled(GROUP, false);
    await changes().changeRules(GROUP, { dryRun: true });
    expect(await reportedAfter(30)).toBeUndefined();
    await groups.setEnabled(GROUP, true);
    expect(await reportedAfter(30)).toBe(24);
  });

  it('is tried again until it is known who may read it', async () => {
    await changes().changeRules(GROUP, { dryRun: true });
    let asked = 0;
    const report = async () => {
      asked += 1;
      return asked < 3 ? ('later' as const) : ('done' as const);
    };
    const { practice } = world.database;
    const look = createPracticeReports({ practice, report, now: world.now });
    world.advance(24 * HOUR);
    for (let again = 0; again < 5; again += 1) {
      await look();
      world.advance(600);
    }
    expect(asked).toBe(3);
  });

  it('waits for no others of which that cannot be known', async () => {
    const { groups, practice } = world.database;
    const owner = { id: 1, username: 'anna' };
    const others = Array.from({ length: 60 }, (_, index) => GROUP - 1 - index);
    for (const id of others) {
      await groups.protect({ group: { id, title: 'Dogs' }, owner, channels: [news] });
      await changes().changeRules(id, { dryRun: true });
    }
    await changes().changeRules(GROUP, { dryRun: true });
    const asked: number[] = [];
    const report = async (groupId: number) => {
      asked.push(groupId);
      return groupId === GROUP ? ('done' as const) : ('later' as const);
    };
    const look = createPracticeReports({ practice, report, now: world.now });
    world.advance(24 * HOUR);
    for (let again = 0; again < 10; again += 1) await look();
    expect(asked.toSorted((a, b) => a - b)).toEqual([...others, GROUP].toSorted((a, b) => a - b));
    world.advance(HOUR);
    for (let again = 0; again < 10; again += 1) await look();
    expect(asked).toHaveLength(2 * others.length + 1);
  });

  it('counts everybody whom it would have concerned', async () => {
    await changes().changeRules(GROUP, { dryRun: true });
    const { practice } = world.database;
    for (let id = 1; id <= 1_001; id += 1) await practice.record(GROUP, id);
    expect(await practice.count(GROUP)).toBe(1_001);
  });
});
