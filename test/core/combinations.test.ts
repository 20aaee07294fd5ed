import { describe, expect, it } from 'vitest';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import type { GroupMember, MembershipStatus } from '../../src/core/model/membership-status.ts';
import { DEFAULT_SETTINGS, isEnforcedIn, type Settings } from '../../src/core/model/settings.ts';
import { contradictionIn } from '../../src/core/policy/contradictions.ts';
import { decide } from '../../src/core/policy/decide.ts';
import type { Action } from '../../src/core/policy/situation.ts';
import { bob, news, talk } from './world.ts';

const now = new Date('2026-05-01T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const FREE: GroupMember = { kind: 'free', inGroup: true };

const GENERAL = 1;
const OTHER = 5;

interface Result {
  readonly does: Action['do'];
  readonly goes: boolean;
}

/**
 * What a message in a topic leads to, of somebody who came so many minutes ago; null is before all
 * memory. Where they are `requested` Telegram says that they are absent, and they have asked to join.
 */
async function ofMessage(
  own: Partial<Settings>,
  statuses: readonly MembershipStatus[],
  cameAgo: number | null = 600,
  topic = GENERAL,
): Promise<Result> {
  const settings = { ...DEFAULT_SETTINGS, ...own };
  if (!isEnforcedIn(settings, topic)) return { does: 'nothing', goes: false };
  const required = [news, talk];
  const asked = required.filter((_, index) => statuses[index] === 'requested');
  const found = required.map((channel, index) => {
    const { [index]: status = 'member' } = statuses;
    return { channel, fresh: true, status: status === 'requested' ? ('absent' as const) : status };
  });
  const countRequests = createCountRequests({ ofUser: async () => asked.map(({ id }) => id) });
  const channels = await countRequests({ settings }, bob.id, found);
  const decision = decide({
    ...{ now, enabled: true, suspended: false, exempt: false, restriction: undefined },
    ...{ channels, member: FREE, joinedAt: cameAgo === null ? null : ago(cameAgo) },
    settings,
    trigger: { kind: 'message', messageId: 1, date: now },
  });
  return { does: decision.action.do, goes: decision.deleteMessage };
}

const NONE = ['absent', 'absent'] as const;
const ONE = ['member', 'absent'] as const;
const ASKED = ['requested', 'absent'] as const;
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
    // A request is a membership where it counts, and an absence elsewhere, whatever else is set.
    [{ requestsCount: true, atLeast: 1 }, ASKED, 600, 'nothing', false],
    [{ requestsCount: true, atLeast: 2 }, ASKED, 600, 'restrict', true],
    [{ requestsCount: true }, ['requested', 'member'], 600, 'nothing', false],
    [{ requestsCount: true }, ['requested', 'requested'], 600, 'nothing', false],
    [{ requestsCount: true, onOffence: 'delete' }, ['requested', 'member'], 600, 'nothing', false],
    [{ requestsCount: true, onOffence: 'delete' }, ASKED, 600, 'tell', true],
    [{ requestsCount: true, onOffence: 'warn' }, ['requested', 'member'], 600, 'nothing', false],
    [{ requestsCount: true, onOffence: 'warn' }, ASKED, 600, 'tell', false],
    [{ requestsCount: true, graceMinutes: 5 }, ASKED, 1, 'nothing', false],
    [{ requestsCount: true, graceMinutes: 5 }, ASKED, 9, 'restrict', true],
    [{ requestsCount: true, removeAfterHours: 24 }, ['requested', 'member'], 600, 'nothing', false],
    [{ requestsCount: true }, ['requested', 'banned'], 600, 'restrict', true],
    [{ requestsCount: true }, ['requested', 'unknown'], 600, 'nothing', false],
    [{ requestsCount: true, onUnknown: 'block' }, ['requested', 'unknown'], 600, 'nothing', true],
    [{ approveRequests: true }, ['requested', 'member'], 600, 'restrict', true],
    [
      { approveRequests: true, requestsCount: true },
      ['requested', 'member'],
      600,
      'nothing',
      false,
    ],
  ])('%j, %j, %s min after joining: %s', async (settings, statuses, cameAgo, does, goes) => {
    expect(contradictionIn({ ...DEFAULT_SETTINGS, ...settings })).toBeUndefined();
    expect(await ofMessage(settings, statuses, cameAgo)).toEqual({ does, goes });
  });

  const only = { topicsMode: 'only', topics: { [OTHER]: true } } as const;
  const except = { topicsMode: 'except', topics: { [OTHER]: true } } as const;

  it.each<[Partial<Settings>, readonly MembershipStatus[], Action['do'], boolean]>([
    [{}, NONE, 'restrict', true],
    [{ onOffence: 'delete' }, NONE, 'tell', true],
    [{ onOffence: 'warn' }, NONE, 'tell', false],
    [{ removeAfterHours: 24 }, NONE, 'restrict', true],
    [{ atLeast: 1 }, ONE, 'nothing', false],
    [{ atLeast: 1 }, NONE, 'restrict', true],
    [{ graceMinutes: 720 }, NONE, 'nothing', false],
    [{ onlyJoinedAfter: after }, NONE, 'nothing', false],
    [{ dryRun: true }, NONE, 'nothing', false],
    [{ onUnknown: 'block' }, ['unknown', 'member'], 'nothing', true],
    [{ requestsCount: true }, ['requested', 'member'], 'nothing', false],
    [{ requestsCount: true }, ASKED, 'restrict', true],
  ])('%j, %j: in a topic that is checked %s, in a free one nothing', async (settings, statuses, does, goes) => {
    const inTopic = (topics: Partial<Settings>, topic: number) =>
      ofMessage({ ...settings, ...topics }, statuses, 600, topic);
    for (const topics of [only, except]) {
      expect(contradictionIn({ ...DEFAULT_SETTINGS, ...settings, ...topics })).toBeUndefined();
      const [checked, free] = topics === only ? [OTHER, GENERAL] : [GENERAL, OTHER];
      expect(await inTopic(topics, checked)).toEqual({ does, goes });
      expect(await inTopic(topics, free)).toEqual({ does: 'nothing', goes: false });
    }
  });
});

describe('settings that contradict each other', () => {
  it.each<[Partial<Settings>, string]>([
    [{ onOffence: 'delete', removeAfterHours: 24 }, 'removal-without-mutes'],
  ])('%j are refused', (settings, contradiction) => {
    expect(contradictionIn({ ...DEFAULT_SETTINGS, ...settings })).toBe(contradiction);
  });
});
