import { describe, expect, it } from 'vitest';
import type { GroupMember } from '../../src/core/model/membership-status.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import {
  endOf,
  hasEnded,
  intendedEnd,
  isOurs,
  later,
  mayBeInWork,
} from '../../src/core/policy/mute-end.ts';
import { type Circumstances, verdictOf } from '../../src/core/policy/verdict.ts';
import { news, talk } from './world.ts';

const NOW = Date.UTC(2026, 0, 1);
const at = (seconds: number) => new Date(NOW + seconds * 1000);
const now = at(0);

describe('the end of a mute', () => {
  it('is a whole second of Telegram, and no later than it should be', () => {
    expect(endOf(new Date(NOW + 999), 3_600)).toEqual(at(3_600));
    expect(endOf(now, 3_600)).toEqual(at(3_600));
  });

  it.each<[string, Date | null, Date | null, Date | null]>([
    ['the later one', at(1), at(2), at(2)],
    ['the later one, whichever it is', at(2), at(1), at(2)],
    ['never, if one of them is', null, at(1), null],
    ['never, if the other is', at(1), null, null],
  ])('of two is %s', (_which, a, b, end) => {
    expect(later(a, b)).toEqual(end);
  });

  it.each([
    [at(-1), true],
    [at(0), true],
    [at(1), false],
    [null, false],
  ])('at %s has come: %s', (until, ended) => {
    expect(hasEnded({ until }, now)).toBe(ended);
  });

  it.each<[string, Partial<Restriction> | undefined, Date | null]>([
    ['of an intent that was recorded', { until: at(61) }, at(61)],
    ['that is too near', { until: at(60) }, null],
    ['of a mute that is in force', { state: 'muted', until: at(61) }, null],
    ['of a mute that is being lifted', { state: 'lifting', until: at(61) }, null],
    ['that never comes', { until: null }, null],
    ['of nothing', undefined, null],
  ])('%s is used again, or not', (_what, parts, end) => {
    const restriction = parts && ({ state: 'muting', ...parts } as Restriction);
    expect(intendedEnd(restriction, now)).toEqual(end);
  });

  it.each([
    [0, true],
    [14.999, true],
    [15, false],
  ])('may still be in work %d s after it was intended: %s', (age, fresh) => {
    expect(mayBeInWork({ since: at(-age) }, now)).toBe(fresh);
  });
});

describe('a restriction that Telegram reports', () => {
  const restricted = (until: Date | null, allowed = false): GroupMember => ({
    kind: 'restricted',
    inGroup: true,
    permissions: { ...allPermissions(false), can_send_polls: allowed },
    until,
  });

  it.each<[string, GroupMember, Date | null, boolean]>([
    ['with our end', restricted(at(60)), at(60), true],
    ['without an end, as ours', restricted(null), null, true],
    ['with another end', restricted(at(61)), at(60), false],
    ['without an end, as ours has one', restricted(null), at(60), false],
    ['with an end, as ours has none', restricted(at(60)), null, false],
    ['that allows something', restricted(at(60), true), at(60), false],
    ['of somebody who is free', { kind: 'free', inGroup: true }, null, false],
    ['of somebody who is banned', { kind: 'banned' }, null, false],
    ['of which it says nothing', { kind: 'unknown' }, null, false],
  ])('%s is ours, or not', (_what, member, until, ours) => {
    expect(isOurs(member, { until })).toBe(ours);
  });
});

describe('how somebody stands', () => {
  const NOON = 1_790_000_000;
  const AFTER_NOON = { dryRun: false, graceMinutes: 0, atLeast: null, onlyJoinedAfter: NOON };
  type Statuses = Circumstances['channels'][number]['status'][];
  const verdict = (statuses: Statuses, parts: Partial<Circumstances> = {}) =>
    verdictOf({
      enabled: true,
      suspended: false,
      settings: { dryRun: false, graceMinutes: 0, atLeast: null, onlyJoinedAfter: null },
      exempt: false,
      member: undefined,
      channels: statuses.map((status, index) => ({ channel: index === 0 ? news : talk, status })),
      ...parts,
    });
  const everything = { suspended: true, exempt: true, member: { kind: 'admin' } } as const;

  it.each<[string, Statuses, Partial<Circumstances>]>([
    ['unprotected', ['absent'], { ...everything, enabled: false }],
    ['exempt', ['absent'], everything],
    ['suspended', ['absent'], { suspended: true }],
    ['suspended', [], { suspended: true }],
    ['exempt', ['absent', 'admin'], { suspended: true }],
    ['verified', ['member'], { suspended: true }],
    ['exempt', ['absent'], { exempt: true }],
    ['exempt', ['absent'], { member: { kind: 'admin' } }],
    ['exempt', [], { exempt: true }],
    ['unprotected', [], {}],
    ['exempt', ['absent', 'admin'], {}],
    ['missing', ['member', 'absent'], {}],
    ['missing', ['banned', 'unknown'], { member: { kind: 'banned' } }],
    [
      'dry-run',
      ['absent'],
      { settings: { dryRun: true, graceMinutes: 0, atLeast: null, onlyJoinedAfter: null } },
    ],
    ['exempt', ['absent'], { settings: AFTER_NOON, joinedAt: null }],
    ['exempt', ['unknown'], { settings: AFTER_NOON, joinedAt: null }],
    ['exempt', ['absent'], { suspended: true, settings: AFTER_NOON, joinedAt: null }],
    ['exempt', ['absent'], { settings: AFTER_NOON, joinedAt: new Date(NOON * 1000 - 1) }],
    ['missing', ['absent'], { settings: AFTER_NOON, joinedAt: new Date(NOON * 1000) }],
    ['missing', ['absent'], { settings: AFTER_NOON }],
    ['verified', ['member'], { settings: AFTER_NOON, joinedAt: null }],
    ['missing', ['absent'], { joinedAt: null }],
    [
      'verified',
      ['member'],
      { settings: { dryRun: true, graceMinutes: 0, atLeast: null, onlyJoinedAfter: null } },
    ],
    ['unknown', ['member', 'unknown'], {}],
    ['verified', ['member', 'member'], {}],
  ])('%s: %j %j', (expected, statuses, parts) => {
    expect(verdict(statuses, parts)).toBe(expected);
  });
});
