import { describe, expect, it } from 'vitest';
import type { GroupMember, MembershipStatus } from '../../src/core/model/membership-status.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import { decide } from '../../src/core/policy/decide.ts';
import type { Situation } from '../../src/core/policy/situation.ts';
import { news, talk } from './world.ts';

/** A channel that the bot is no admin of. */
const hidden = { ...talk, isUnseen: true };

const NOW = Date.UTC(2026, 0, 1);
const at = (seconds: number) => new Date(NOW + seconds * 1000);
const DAY = 86_400;

const wrote = (date = at(0)): Trigger => ({ kind: 'message', messageId: 7, date });
const none: Trigger = { kind: 'none' };
const joined: Trigger = { kind: 'joined' };
const left = (channel = news): Trigger => ({ kind: 'left-channel', channel });
const banned: Trigger = { kind: 'ban-changed', channel: news };
const TRIGGERS = [wrote(), joined, left(), banned, { kind: 'joined-channel' }, none] as const;

const free: GroupMember = { kind: 'free', inGroup: true };
const gone: GroupMember = { kind: 'free', inGroup: false };
const ours: GroupMember = {
  ...{ kind: 'restricted', inGroup: true },
  permissions: allPermissions(false),
  until: at(DAY),
};

const row = (parts: Partial<Restriction> = {}): Restriction => ({
  ...{ groupId: -1, userId: 1, state: 'muted', since: at(-60), until: at(DAY), prior: null },
  ...{ missing: [news.id], notice: 5, noticeAfter: null },
  ...parts,
});

function act(statuses: MembershipStatus[], parts: Partial<Situation> = {}) {
  return decide({
    ...{ now: at(0), enabled: true, suspended: false, exempt: false, trigger: none },
    settings: {
      ...DEFAULT_SETTINGS,
      muteLength: DAY,
      onUnknown: 'allow',
      dryRun: false,
      onlyJoinedAfter: null,
    },
    ...{ restriction: undefined, member: undefined },
    channels: statuses.map((status, index) => ({ channel: index === 0 ? news : talk, status })),
    ...parts,
  });
}

const doing = (...situation: Parameters<typeof act>) => act(...situation).action.do;

describe('a dry run', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    muteLength: DAY,
    onUnknown: 'allow',
    dryRun: true,
    onlyJoinedAfter: null,
  } as const;

  it.each([
    [TRIGGERS[0], 'inspect'],
    [TRIGGERS[1], 'inspect'],
    [TRIGGERS[2], 'inspect'],
    [TRIGGERS[3], 'nothing'],
    [TRIGGERS[4], 'nothing'],
  ])('tells of nobody before it is known that they are no admin: %j', (trigger, action) => {
    expect(doing(['absent'], { settings, trigger })).toBe(action);
    expect(doing(['absent'], { settings, trigger, member: free })).toBe('nothing');
  });
});

describe('a channel that the bot cannot see', () => {
  const seeing = (status: MembershipStatus, parts: Partial<Situation> = {}) =>
    act([], {
      channels: [
        { channel: news, status },
        { channel: hidden, status: 'unknown' },
      ],
      ...parts,
    });
  const block = {
    ...DEFAULT_SETTINGS,
    muteLength: DAY,
    onUnknown: 'block',
    dryRun: false,
    onlyJoinedAfter: null,
  } as const;

  it('leaves the others in force', () => {
    const { verdict, missing, action } = seeing('absent', { trigger: wrote(), member: free });
    expect([verdict, missing, action.do]).toEqual(['missing', [news], 'restrict']);
  });

  it.each([
    ['member', 'unseen'],
    ['admin', 'exempt'],
    ['unknown', 'unknown'],
  ] as const)('makes a person who is %s in the others %s', (status, verdict) => {
    expect(seeing(status, { trigger: wrote() })).toMatchObject({
      verdict,
      deleteMessage: false,
      action: { do: 'nothing' },
    });
  });

  it('leaves messages to the setting, and never mutes for it', () => {
    const settings = block;
    expect(seeing('member', { settings, trigger: wrote() }).action.do).toBe('inspect');
    expect(seeing('member', { settings, trigger: wrote(), member: free })).toMatchObject({
      deleteMessage: true,
      action: { do: 'nothing' },
    });
    const admin = { kind: 'admin' } as const;
    expect(seeing('member', { settings, trigger: wrote(), member: admin }).deleteMessage).toBe(
      false,
    );
  });

  const interrupted = (seconds: number) => ({
    restriction: row({ state: 'muting', since: at(-seconds), missing: [hidden.id] }),
  });

  it.each<[string, number[], Partial<Situation>, string]>([
    ['for it alone stays', [hidden.id], {}, 'nothing'],
    ['for it alone stays, also after a look', [hidden.id], { member: ours }, 'nothing'],
    ['for one that they have joined is over', [news.id], { member: ours }, 'lift'],
    ['for both is over, too', [news.id, hidden.id], { member: ours }, 'lift'],
    ['for both is looked at first', [news.id, hidden.id], {}, 'inspect'],
    ['for one that is required no more is over', [-77], { member: ours }, 'lift'],
    [
      'that was interrupted is taken back',
      [hidden.id],
      { ...interrupted(60), member: ours },
      'lift',
    ],
    ['that may still be in work is left alone', [hidden.id], interrupted(5), 'nothing'],
    [
      'that was about to be lifted is lifted',
      [hidden.id],
      { restriction: row({ state: 'lifting', missing: [hidden.id] }), member: ours },
      'lift',
    ],
  ])('a mute %s', (_what, missing, parts, action) => {
    const decision = seeing('member', { restriction: row({ missing }), ...parts });
    expect(decision.action.do).toBe(action);
  });
});

describe('doubt', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    muteLength: DAY,
    onUnknown: 'block',
    dryRun: false,
    onlyJoinedAfter: null,
  } as const;

  it.each([
    [wrote(), 'inspect'],
    [joined, 'nothing'],
    [none, 'nothing'],
  ])('takes a look only where a message would have to go: %j', (trigger, action) => {
    expect(doing(['unknown'], { settings, trigger })).toBe(action);
  });

  it('deletes nothing in a dry run, and does not look either', () => {
    const dry = { ...settings, dryRun: true };
    expect(act(['unknown'], { settings: dry, trigger: wrote() })).toMatchObject({
      deleteMessage: false,
      action: { do: 'nothing' },
    });
    expect(act(['unknown'], { settings: dry, trigger: wrote(), member: free })).toMatchObject({
      deleteMessage: false,
      action: { do: 'nothing' },
    });
  });

  it('deletes no message that there is not', () => {
    expect(act(['unknown'], { settings, trigger: joined, member: free }).deleteMessage).toBe(false);
    expect(act(['absent'], { trigger: joined, member: free }).deleteMessage).toBe(false);
  });

  it.each([
    ['allow', false],
    ['block', true],
  ] as const)('about the person in the group leaves the message to the setting: %s', (onUnknown, deleted) => {
    const doubtful = {
      ...DEFAULT_SETTINGS,
      muteLength: DAY,
      onUnknown,
      dryRun: false,
      onlyJoinedAfter: null,
    };
    const member: GroupMember = { kind: 'unknown' };
    const decision = act(['absent'], { settings: doubtful, trigger: wrote(), member });
    expect(decision.deleteMessage).toBe(deleted);
  });
});

describe('somebody who misses a channel', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['joined the group', { trigger: joined, member: free }, 'restrict'],
    ['left the channel', { trigger: left(), member: free }, 'restrict'],
    ['joined and is gone', { trigger: joined, member: gone }, 'nothing'],
    ['is an admin, as is found now', { trigger: wrote(), member: { kind: 'admin' } }, 'nothing'],
    [
      'was freed, and comes back',
      { trigger: joined, member: free, restriction: row({ until: at(0) }) },
      'restrict',
    ],
    [
      'was freed, and is not seen',
      { member: free, restriction: row({ state: 'lifting' }) },
      'forget',
    ],
    [
      'was freed, and is gone',
      { trigger: joined, member: gone, restriction: row({ state: 'lifting' }) },
      'forget',
    ],
    [
      'was freed while it was intended',
      { member: free, restriction: row({ state: 'muting' }) },
      'restrict',
    ],
    [
      'is to be lifted, and is muted',
      { member: ours, restriction: row({ state: 'lifting' }) },
      'restrict',
    ],
    [
      'is banned, with a row',
      { member: { kind: 'banned' }, restriction: row({ state: 'lifting' }) },
      'forget',
    ],
    [
      'is beyond knowing, with a row',
      { member: { kind: 'unknown' }, restriction: row({ state: 'lifting' }) },
      'nothing',
    ],
  ])('and %s', (_how, parts, action) => {
    expect(doing(['absent'], parts)).toBe(action);
  });

  it.each([
    [14.999, 'nothing'],
    [15, 'inspect'],
  ])('and whose mute was intended %d s ago', (age, action) => {
    const restriction = row({ state: 'muting', since: at(-age) });
    expect(doing(['absent'], { restriction })).toBe(action);
  });

  it.each([
    [-59, 'nothing'],
    [-58.999, 'inspect'],
  ])('and wrote at %d s, where the mute began a minute ago', (time, action) => {
    expect(doing(['absent'], { restriction: row(), trigger: wrote(at(time)) })).toBe(action);
  });
});

describe('the notice of a muted person', () => {
  const PRIVATE = { ephemeralId: 3, receiverId: 1 };

  it.each<[string, MembershipStatus[], Partial<Restriction>, Trigger, string]>([
    ['names what they miss', ['absent'], {}, none, 'nothing'],
    ['names too little', ['absent', 'absent'], {}, none, 'notify'],
    ['names too much', ['absent'], { missing: [news.id, talk.id] }, none, 'notify'],
    ['names one of them wrongly', ['absent', 'absent'], { missing: [news.id, -9] }, none, 'notify'],
    ['names another channel', ['absent'], { missing: [talk.id] }, none, 'notify'],
    [
      'names too little, and there is none',
      ['absent', 'absent'],
      { notice: null },
      none,
      'nothing',
    ],
    ['is there when they come back', ['absent'], {}, joined, 'nothing'],
    ['is gone when they come back', ['absent'], { notice: null }, joined, 'notify'],
    ['was theirs alone when they come back', ['absent'], { notice: PRIVATE }, joined, 'notify'],
    ['was theirs alone', ['absent'], { notice: PRIVATE }, none, 'nothing'],
    ['names the channel that they leave', ['absent'], {}, left(), 'notify'],
    ['does not name the channel that they leave', ['absent'], {}, left(talk), 'nothing'],
    ['is doubtful', ['absent', 'unknown'], { missing: [talk.id] }, left(talk), 'nothing'],
    ['is gone when they leave', ['absent'], { notice: null }, left(), 'nothing'],
  ])('%s', (_what, statuses, parts, trigger, action) => {
    expect(doing(statuses, { restriction: row(parts), trigger })).toBe(action);
  });

  it('is brought up to date also after a look', () => {
    const parts = { restriction: row(), trigger: wrote(), member: ours };
    expect(doing(['absent', 'absent'], parts)).toBe('notify');
    expect(doing(['absent'], parts)).toBe('nothing');
  });
});

describe('somebody who need not be muted', () => {
  it.each<[string, MembershipStatus, Partial<Situation>, string]>([
    ['and is not', 'member', {}, 'nothing'],
    ['while the bot lacks a right', 'member', { suspended: true, restriction: row() }, 'inspect'],
    [
      'where nobody is any more, and it lacks one',
      'absent',
      {
        ...{ suspended: true, restriction: row() },
        settings: { ...DEFAULT_SETTINGS, onOffence: 'delete' },
      },
      'inspect',
    ],
    [
      'who misses a channel, and it lacks one',
      'absent',
      { suspended: true, restriction: row() },
      'nothing',
    ],
    ['in doubt, and it lacks one', 'unknown', { suspended: true, restriction: row() }, 'nothing'],
    ['and whose mute is over', 'unknown', { restriction: row({ until: at(0) }) }, 'forget'],
    ['in doubt', 'unknown', { restriction: row() }, 'nothing'],
    [
      'in doubt, as they join',
      'unknown',
      { restriction: row(), trigger: { kind: 'joined-channel' } },
      'lift-later',
    ],
    [
      'in a dry run',
      'absent',
      {
        restriction: row(),
        settings: {
          ...DEFAULT_SETTINGS,
          muteLength: DAY,
          onUnknown: 'allow',
          dryRun: true,
          onlyJoinedAfter: null,
        },
      },
      'inspect',
    ],
  ])('%s', (_how, status, parts, action) => {
    expect(doing([status], parts)).toBe(action);
  });
});
