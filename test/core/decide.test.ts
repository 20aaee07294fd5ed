import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/core/model/channel.ts';
import type { GroupMember, MembershipStatus } from '../../src/core/model/membership-status.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import { decide } from '../../src/core/policy/decide.ts';
import { INTENT_TIMEOUT_MS } from '../../src/core/policy/mute-end.ts';
import type { Situation } from '../../src/core/policy/situation.ts';

const now = new Date('2026-05-01T12:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const news: Channel = { id: -1001, title: 'News', username: 'news', inviteLink: null };
const talk: Channel = { id: -1002, title: 'Talk', username: null, inviteLink: 'https://t.me/+x' };
const until = later(86_400_000);

const wrote: Trigger = { kind: 'message', messageId: 7, date: now };
const nothingNew: Trigger = { kind: 'none' };
const free: GroupMember = { kind: 'free', inGroup: true };
const mutedByUs = {
  kind: 'restricted',
  inGroup: true,
  permissions: allPermissions(false),
  until,
} as const satisfies GroupMember;

const held: Restriction = {
  groupId: -1,
  userId: 1,
  state: 'muted',
  since: later(-60_000),
  until,
  prior: null,
  missing: [news.id],
  notice: 5,
  noticeAfter: null,
};

function situation(
  status: MembershipStatus | MembershipStatus[],
  rest: Partial<Situation> = {},
): Situation {
  const statuses = [status].flat();
  return {
    now,
    enabled: true,
    suspended: false,
    settings: DEFAULT_SETTINGS,
    exempt: false,
    channels: statuses.map((one, index) => ({
      channel: index === 0 ? news : talk,
      status: one,
    })),
    trigger: wrote,
    restriction: undefined,
    member: undefined,
    ...rest,
  };
}

describe('who may speak', () => {
  it('lets members of all channels speak and looks no further', () => {
    expect(decide(situation(['member', 'member']))).toMatchObject({
      verdict: 'verified',
      deleteMessage: false,
      action: { do: 'nothing' },
    });
  });

  it('exempts admins of the group and of any required channel', () => {
    expect(decide(situation('absent', { exempt: true })).verdict).toBe('exempt');
    expect(decide(situation('absent', { member: { kind: 'admin' } })).verdict).toBe('exempt');
    expect(decide(situation(['admin', 'absent'])).verdict).toBe('exempt');
  });

  it('never mutes on doubt, and leaves the message to the setting', () => {
    const allow = decide(situation('unknown'));
    expect(allow).toMatchObject({
      verdict: 'unknown',
      deleteMessage: false,
      action: { do: 'nothing' },
    });
    const settings = { ...DEFAULT_SETTINGS, onUnknown: 'block' } as const;
    const block = decide(situation('unknown', { settings, member: free }));
    expect(block).toMatchObject({ deleteMessage: true, action: { do: 'nothing' } });
  });

  it('blocks nobody on doubt before it is known that they are no admin', () => {
    const settings = { ...DEFAULT_SETTINGS, onUnknown: 'block' } as const;
    expect(decide(situation('unknown', { settings }))).toMatchObject({
      deleteMessage: false,
      action: { do: 'inspect' },
    });
    const admin = decide(situation('unknown', { settings, member: { kind: 'admin' } }));
    expect(admin).toMatchObject({ verdict: 'exempt', deleteMessage: false });
  });

  it('goes by a definite absence although another channel is unknown', () => {
    const decision = decide(situation(['absent', 'unknown'], { member: free }));
    expect(decision).toMatchObject({ missing: [news], action: { do: 'restrict' } });
  });

  it('imposes nothing while the bot lacks a right, and lets go who has joined', () => {
    const suspended = { suspended: true };
    expect(decide(situation('absent', suspended))).toMatchObject({
      verdict: 'suspended',
      deleteMessage: false,
      action: { do: 'nothing' },
    });
    const waits = decide(situation('unknown', { ...suspended, restriction: held }));
    expect(waits).toMatchObject({ verdict: 'suspended', action: { do: 'nothing' } });
    const member = decide(situation('member', { ...suspended, restriction: held }));
    expect(member).toMatchObject({ verdict: 'verified', action: { do: 'inspect' } });
  });

  it('does nothing in a group that is switched off, requires nothing, or runs dry', () => {
    const dry = { ...DEFAULT_SETTINGS, dryRun: true };
    expect(decide(situation('absent', { enabled: false })).verdict).toBe('unprotected');
    expect(decide(situation([])).verdict).toBe('unprotected');
    expect(decide(situation('absent', { settings: dry, member: free }))).toMatchObject({
      verdict: 'dry-run',
      deleteMessage: false,
      action: { do: 'nothing' },
    });
  });
});

describe('a group that mutes nobody any more', () => {
  it.each([
    'dryRun',
    'delete',
  ] as const)('lifts whom it has muted also where nothing is known of them (%s)', (rule) => {
    const change = rule === 'dryRun' ? { dryRun: true } : { onOffence: 'delete' as const };
    const settings = { ...DEFAULT_SETTINGS, ...change };
    const of = { settings, trigger: nothingNew, restriction: held };
    const unseen = [{ channel: { ...news, isUnseen: true }, status: 'unknown' as const }];
    for (const channels of [unseen, situation('unknown').channels]) {
      expect(decide(situation('unknown', { ...of, channels })).action).toEqual({ do: 'inspect' });
      const known = situation('unknown', { ...of, channels, member: mutedByUs });
      expect(decide(known).action).toEqual({ do: 'lift' });
      const notOurs = situation('unknown', { ...of, channels, member: free });
      expect(decide(notOurs).action).toEqual({ do: 'forget' });
    }
  });
});

describe('muting', () => {
  it('asks for the person in the group before it mutes or deletes anything', () => {
    expect(decide(situation('absent'))).toMatchObject({
      deleteMessage: false,
      action: { do: 'inspect' },
    });
  });

  it('mutes for the set time and deletes the message', () => {
    expect(decide(situation('absent', { member: free }))).toEqual({
      verdict: 'missing',
      missing: [news],
      deleteMessage: true,
      action: { do: 'restrict', until, prior: null },
    });
  });

  it('mutes nobody whose state in the group is unknown', () => {
    expect(decide(situation('absent', { member: { kind: 'unknown' } }))).toMatchObject({
      deleteMessage: false,
      action: { do: 'nothing' },
    });
  });

  it('keeps what a person was restricted to before, and outlasts it', () => {
    const permissions = { ...allPermissions(false), can_send_messages: true };
    const restricted = (end: Date | null): GroupMember => ({
      kind: 'restricted',
      inGroup: true,
      permissions,
      until: end,
    });
    const longer = later(200_000_000);
    expect(decide(situation('absent', { member: restricted(longer) })).action).toEqual({
      do: 'restrict',
      until: longer,
      prior: { permissions, until: longer },
    });
    expect(decide(situation('absent', { member: restricted(null) })).action).toMatchObject({
      until: null,
    });
    expect(decide(situation('absent', { member: restricted(later(60_000)) })).action).toMatchObject(
      {
        until,
      },
    );
  });

  it('leaves a mute or ban by somebody else alone, and still deletes the message', () => {
    const inApp = { ...allPermissions(false), can_invite_users: true, can_pin_messages: true };
    const members: GroupMember[] = [
      { ...mutedByUs, until: null },
      { ...mutedByUs, permissions: inApp },
      { kind: 'banned' },
    ];
    for (const member of members) {
      const decision = decide(situation('absent', { member }));
      expect(decision).toMatchObject({ deleteMessage: true, action: { do: 'nothing' } });
    }
  });

  it('mutes a stranger who writes without being in the group, but nobody who left it', () => {
    const outside: GroupMember = { kind: 'free', inGroup: false };
    expect(decide(situation('absent', { member: outside })).action.do).toBe('restrict');
    const trigger: Trigger = { kind: 'left-channel', channel: news };
    expect(decide(situation('absent', { member: outside, trigger })).action.do).toBe('nothing');
  });

  it('touches nobody who was not seen in the group', () => {
    expect(decide(situation('absent', { trigger: nothingNew })).action.do).toBe('nothing');
    const trigger: Trigger = { kind: 'ban-changed', channel: news };
    expect(decide(situation('banned', { trigger })).action.do).toBe('nothing');
  });

  it('is content with a mute that is in force', () => {
    const trigger: Trigger = { ...wrote, date: held.since };
    const decision = decide(situation('absent', { restriction: held, trigger }));
    expect(decision).toMatchObject({ deleteMessage: true, action: { do: 'nothing' } });
  });

  it('asks again when a muted person writes, and mutes them anew if somebody freed them', () => {
    expect(decide(situation('absent', { restriction: held })).action.do).toBe('inspect');
    const freed = decide(situation('absent', { restriction: held, member: free }));
    expect(freed.action.do).toBe('restrict');
    const stillMuted = decide(situation('absent', { restriction: held, member: mutedByUs }));
    expect(stillMuted.action.do).toBe('nothing');
  });

  it('leaves a fresh intent to whoever has it in work and completes an old one', () => {
    const muting = { ...held, state: 'muting' as const, since: now };
    const trigger = nothingNew;
    expect(decide(situation('absent', { restriction: muting, trigger })).action.do).toBe('nothing');
    const old = { ...muting, since: later(-INTENT_TIMEOUT_MS - 1) };
    const look = (member?: GroupMember) =>
      decide(situation('absent', { restriction: old, trigger, member })).action;
    expect(look().do).toBe('inspect');
    expect(look(free).do).toBe('restrict');
    expect(look(mutedByUs)).toEqual({ do: 'restrict', until, prior: null });
  });

  it('intends the same mute as whoever may still be about to impose it', () => {
    const slow = { ...held, state: 'muting' as const, since: later(-INTENT_TIMEOUT_MS - 1) };
    const intended = { ...slow, until: later(80_000_000) };
    const again = (restriction: Restriction) =>
      decide(situation('absent', { restriction, member: free, trigger: nothingNew })).action;
    expect(again(intended)).toEqual({ do: 'restrict', until: intended.until, prior: null });
    expect(again({ ...slow, until: later(5_000) })).toEqual({ do: 'restrict', until, prior: null });
  });
});

describe('the notice', () => {
  const trigger = nothingNew;

  it('is brought up to date when other channels are missing now', () => {
    const decision = decide(situation(['absent', 'absent'], { restriction: held, trigger }));
    expect(decision.action.do).toBe('notify');
  });

  it('stays as it is while a channel is unknown', () => {
    const decision = decide(situation(['absent', 'unknown'], { restriction: held, trigger }));
    expect(decision.action.do).toBe('nothing');
  });

  it('is shown again to a muted person who comes back, once it is gone', () => {
    const restriction = { ...held, notice: null };
    const back = decide(situation('absent', { restriction, trigger: { kind: 'joined' } }));
    expect(back.action.do).toBe('notify');
    expect(decide(situation('absent', { restriction, trigger })).action.do).toBe('nothing');
  });
});

describe('lifting', () => {
  const verified = (rest: Partial<Situation>) =>
    decide(situation('member', { trigger: nothingNew, restriction: held, ...rest })).action.do;

  it('lifts what is ours, after a look', () => {
    expect(verified({})).toBe('inspect');
    expect(verified({ member: mutedByUs })).toBe('lift');
  });

  it('lifts in a group that was switched off', () => {
    expect(verified({ enabled: false, member: mutedByUs })).toBe('lift');
  });

  it('drops the row when somebody else changed the restriction', () => {
    const theirs: GroupMember[] = [
      free,
      { kind: 'banned' },
      { kind: 'admin' },
      { ...mutedByUs, until: null },
      { ...mutedByUs, permissions: { ...allPermissions(false), can_send_messages: true } },
    ];
    for (const member of theirs) expect(verified({ member })).toBe('forget');
  });

  it('keeps it as due work when Telegram does not answer', () => {
    expect(verified({ member: { kind: 'unknown' } })).toBe('lift-later');
  });

  it('keeps it as due work when a channel was joined, and another one does not answer', () => {
    const joined: Trigger = { kind: 'joined-channel' };
    const choose = (rest: Partial<Situation>) =>
      decide(situation(['member', 'unknown'], { restriction: held, ...rest })).action.do;
    expect(choose({ trigger: joined })).toBe('lift-later');
    expect(choose({ trigger: nothingNew })).toBe('nothing');
    const due = { ...held, state: 'lifting' as const };
    expect(choose({ trigger: nothingNew, restriction: due })).toBe('lift-later');
    const missing = decide(situation('absent', { restriction: due, member: mutedByUs }));
    expect(missing.action).toEqual({ do: 'restrict', until, prior: null });
  });

  it('drops the row of a mute that has ended by itself', () => {
    const ended = { ...held, until: now };
    expect(verified({ restriction: ended })).toBe('forget');
    const missing = situation('absent', { trigger: nothingNew, restriction: ended });
    expect(decide(missing).action.do).toBe('forget');
  });

  it('lifts nobody on doubt', () => {
    const decision = decide(situation('unknown', { trigger: nothingNew, restriction: held }));
    expect(decision.action.do).toBe('nothing');
  });
});
