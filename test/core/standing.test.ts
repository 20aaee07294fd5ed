import { expect, it } from 'vitest';
import type { Group } from '../../src/core/model/group.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import { standingOf } from '../../src/core/policy/standing.ts';
import { verdictOf } from '../../src/core/policy/verdict.ts';
import { bob, GROUP, news, talk } from './world.ts';

const FREE = { kind: 'free', inGroup: true } as const;
const GROUP_OF_TWO: Group = {
  ...{ id: GROUP, title: 'Cats', enabled: true, suspended: false },
  ...{ settings: DEFAULT_SETTINGS, channels: [news, talk] },
  ...{ owner: { id: 1, username: null }, protectedSince: new Date() },
};

it.each<[MembershipStatus, MembershipStatus, boolean]>([
  ['admin', 'absent', true],
  ['absent', 'admin', true],
  ['admin', 'banned', true],
  ['member', 'member', true],
  ['member', 'absent', false],
  ['banned', 'member', false],
])('somebody who is %s and %s is told what the rules make of them', (first, second, isFree) => {
  const channels = [
    { channel: news, status: first, fresh: true },
    { channel: talk, status: second, fresh: true },
  ];
  const verdict = verdictOf({ ...GROUP_OF_TWO, exempt: false, channels, member: FREE });
  const { kind } = standingOf({
    ...{ group: GROUP_OF_TWO, userId: bob.id, member: FREE, restriction: undefined, channels },
    now: new Date(),
  });
  expect([verdict !== 'missing', kind]).toEqual([isFree, isFree ? 'free' : 'missing']);
});

it.each([
  'allow',
  'block',
] as const)('somebody of whom a channel out of sight alone says nothing may write where that is allowed: %s', (onUnknown) => {
  const group = { ...GROUP_OF_TWO, settings: { ...DEFAULT_SETTINGS, onUnknown } };
  const unseen = { ...news, isUnseen: true };
  const channels = [{ channel: unseen, status: 'unknown' as const, fresh: true }];
  const known = { userId: bob.id, member: FREE, restriction: undefined, channels };
  const { kind } = standingOf({ ...known, group, now: new Date() });
  expect(kind).toBe(onUnknown === 'block' ? 'unknown' : 'free');
});

it('somebody who misses a channel may write while the rules are only practised', () => {
  const practice = { ...GROUP_OF_TWO, settings: { ...DEFAULT_SETTINGS, dryRun: true } };
  const channels = [{ channel: news, status: 'absent' as const, fresh: true }];
  const known = { userId: bob.id, member: FREE, restriction: undefined, channels };
  expect(standingOf({ ...known, group: practice, now: new Date() })).toEqual({ kind: 'free' });
});
