import { describe, expect, it } from 'vitest';
import type { GroupMember, MembershipStatus } from '../../src/core/model/membership-status.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings.ts';
import { contradictionIn } from '../../src/core/policy/contradictions.ts';
import { decide } from '../../src/core/policy/decide.ts';
import type { Action } from '../../src/core/policy/situation.ts';
import { news, talk } from './world.ts';

const now = new Date('2026-05-01T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const FREE: GroupMember = { kind: 'free', inGroup: true };

/** What a message of somebody leads to who came so many minutes ago; null is before all memory. */
function ofMessage(
  settings: Partial<Settings>,
  statuses: readonly MembershipStatus[],
  cameAgo: number | null = 600,
): { does: Action['do']; goes: boolean } {
  const channels = [news, talk].map((channel, index) => ({
    channel,
    status: statuses[index] ?? ('member' as const),
  }));
  const decision = decide({
    ...{ now, enabled: true, suspended: false, exempt: false, restriction: undefined },
    ...{ channels, member: FREE, joinedAt: cameAgo === null ? null : ago(cameAgo) },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    trigger: { kind: 'message', messageId: 1, date: now },
  });
  return { does: decision.action.do, goes: decision.deleteMessage };
}

const NONE = ['absent', 'absent'] as const;
const ONE = ['member', 'absent'] as const;
const after = Math.floor(ago(60).getTime() / 1000);

describe('settings that go together', () => {
  it.each<[Partial<Settings>, readonly MembershipStatus[], number | null, Action['do'], boolean]>([
    // What happens, and how many channels are needed.
    [{ onOffence: 'delete', atLeast: 1 }, ONE, 600, 'nothing', false],
    [{ onOffence: 'delete', atLeast: 1 }, NONE, 600, 'tell', true],
    [{ onOffence: 'warn', atLeast: 1 }, NONE, 600, 'tell', false],
    [{ onOffence: 'warn', atLeast: 2 }, ONE, 600, 'tell', false],
    [{ onOffence: 'warn', atLeast: 9 }, ONE, 600, 'tell', false],
    // What happens, and to whom.
    [{ onOffence: 'delete', graceMinutes: 5 }, NONE, 1, 'nothing', false],
    [{ onOffence: 'delete', graceMinutes: 5 }, NONE, 9, 'tell', true],
    [{ onOffence: 'warn', graceMinutes: 5 }, NONE, 1, 'nothing', false],
    [{ onOffence: 'warn', onlyJoinedAfter: after }, NONE, 90, 'nothing', false],
    [{ onOffence: 'warn', onlyJoinedAfter: after }, NONE, 30, 'tell', false],
    [{ onlyJoinedAfter: after, graceMinutes: 45 }, NONE, 90, 'nothing', false],
    [{ onlyJoinedAfter: after, graceMinutes: 45 }, NONE, 30, 'nothing', false],
    [{ onlyJoinedAfter: after, graceMinutes: 45 }, NONE, 50, 'restrict', true],
    [{ onlyJoinedAfter: after, graceMinutes: 45 }, NONE, null, 'nothing', false],
    // A dry run touches nothing, whatever else is set.
    [{ dryRun: true, onOffence: 'delete' }, NONE, 600, 'nothing', false],
    [{ dryRun: true, onOffence: 'warn' }, NONE, 600, 'nothing', false],
    [{ dryRun: true, removeAfterHours: 1 }, NONE, 600, 'nothing', false],
    // Removal comes after a mute, also after warnings.
    [{ removeAfterHours: 24 }, NONE, 600, 'restrict', true],
    [{ removeAfterHours: 24, onOffence: 'warn' }, NONE, 600, 'tell', false],
    // Doubt is no offence in any of them; what is blocked in doubt stays blocked.
    [{ onOffence: 'delete' }, ['unknown', 'member'], 600, 'nothing', false],
    [{ onOffence: 'warn', onUnknown: 'block' }, ['unknown', 'member'], 600, 'nothing', true],
    [{ atLeast: 1 }, ['unknown', 'absent'], 600, 'nothing', false],
    [{ atLeast: 1, onUnknown: 'block' }, ['unknown', 'absent'], 600, 'nothing', true],
  ])('%j, %j, %s min after joining: %s', (settings, statuses, cameAgo, does, goes) => {
    expect(contradictionIn({ ...DEFAULT_SETTINGS, ...settings })).toBeUndefined();
    expect(ofMessage(settings, statuses, cameAgo)).toEqual({ does, goes });
  });
});

describe('settings that contradict each other', () => {
  it.each<[Partial<Settings>, string]>([
    [{ onOffence: 'delete', removeAfterHours: 24 }, 'removal-without-mutes'],
  ])('%j are refused', (settings, contradiction) => {
    expect(contradictionIn({ ...DEFAULT_SETTINGS, ...settings })).toBe(contradiction);
  });
});
