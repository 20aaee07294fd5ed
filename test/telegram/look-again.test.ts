import { expect, it, vi } from 'vitest';
import { createReason } from '../../src/core/enforcement/judging/reason.ts';
import { createBackground } from '../../src/core/lib/background.ts';
import type { GroupMember } from '../../src/core/model/membership-status.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import { createEnforcer } from '../../src/telegram/actions/enforcer.ts';
import { useFakeTimers } from '../support/fake-timers.ts';
import { openBotBefore } from './bot-before.ts';

useFakeTimers();

const GROUP = -1001;
const BOB = 7;
const UNTIL = new Date(86_400_000);
const MEMBER = { ok: true, result: { status: 'member', user: { id: BOB } } };
const BANNED = { ok: true, result: { status: 'kicked', user: { id: BOB }, until_date: 0 } };
const MUTED = {
  ok: true,
  result: {
    ...{ status: 'restricted', is_member: true, user: { id: BOB } },
    ...{ ...allPermissions(false), until_date: UNTIL.getTime() / 1000 },
  },
};
const TAKEN = { ok: true, result: true };
const AWAY = { ok: false, error_code: 502, description: 'Bad Gateway' };

/** An enforcer that has just seen Bob, before a Telegram that gives one answer after the other. */
async function seeing(seen: GroupMember, answers: readonly object[]) {
  const left = [...answers];
  const { bot, methods } = openBotBefore({ answer: () => left.shift() ?? TAKEN });
  const enforcer = createEnforcer({
    api: bot.api,
    inspect: async () => seen,
    deleteLater: async () => undefined,
    deletedAfterAll: async () => undefined,
    background: createBackground(() => undefined),
    onDeletionRefused: () => undefined,
    now: () => new Date(0),
  });
  await enforcer.inspect(GROUP, BOB);
  return { enforcer, methods };
}

async function endOf<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return work;
}

const FREE = { kind: 'free', inGroup: true } as const;
const RESTRICT = 'restrictChatMember';
const LOOK = 'getChatMember';

it.each<[string, number, readonly object[], string, readonly string[]]>([
  ['goes out at once after a look', 0, [], 'done', [RESTRICT]],
  ['is preceded by another look when it is late', 1_500, [MEMBER], 'done', [LOOK, RESTRICT]],
  ['does not go out late where somebody was banned', 1_500, [BANNED], 'refused', [LOOK]],
  ['is repeated after another look', 0, [AWAY, MEMBER], 'done', [RESTRICT, LOOK, RESTRICT]],
  [
    'is repeated where it was carried out and its answer lost',
    0,
    [AWAY, MUTED],
    'done',
    [RESTRICT, LOOK, RESTRICT],
  ],
  [
    'is not repeated while Telegram does not say what the person is',
    0,
    [AWAY, AWAY, AWAY, AWAY],
    'failed',
    [RESTRICT, LOOK, LOOK, LOOK],
  ],
])('a mute %s', async (_which, late, answers, effect, calls) => {
  const { enforcer, methods } = await seeing(FREE, answers);
  await vi.advanceTimersByTimeAsync(late);
  expect(await endOf(enforcer.mute(GROUP, BOB, UNTIL))).toBe(effect);
  expect(methods()).toEqual(calls);
});

it.each<[string, number, readonly object[], boolean, string, readonly string[]]>([
  ['is not looked at where it goes out at once', 0, [], false, 'done', [RESTRICT]],
  ['keeps a late one back that has lost it', 1_500, [MEMBER], false, 'refused', [LOOK]],
  ['keeps a second try back', 0, [AWAY, MEMBER], false, 'refused', [RESTRICT, LOOK]],
  ['lets a late one out that has it', 1_500, [MEMBER], true, 'done', [LOOK, RESTRICT]],
])('the reason of a mute %s', async (_which, late, answers, stands, effect, calls) => {
  const { enforcer, methods } = await seeing(FREE, answers);
  const reason = createReason(performance.now(), async () => stands);
  await vi.advanceTimersByTimeAsync(late);
  expect(await endOf(enforcer.mute(GROUP, BOB, UNTIL, reason))).toBe(effect);
  expect(methods()).toEqual(calls);
  expect(reason.hasGone()).toBe(effect === 'refused');
});

it('a mute waits for whoever can say whether it has its reason', async () => {
  const { enforcer, methods } = await seeing(FREE, [MEMBER, MEMBER]);
  let asked = 0;
  const reason = createReason(performance.now(), async () => {
    asked += 1;
    if (asked === 1) throw new Error('nobody knows');
    return true;
  });
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await endOf(enforcer.mute(GROUP, BOB, UNTIL, reason))).toBe('done');
  expect(methods()).toEqual([LOOK, LOOK, RESTRICT]);
});

it('a mute is late where what it goes by is older than the look', async () => {
  const { enforcer, methods } = await seeing(FREE, [MEMBER]);
  const reason = createReason(performance.now() - 1_500, async () => false);
  expect(await endOf(enforcer.mute(GROUP, BOB, UNTIL, reason))).toBe('refused');
  expect(methods()).toEqual([LOOK]);
});

it('a removal whose reason has gone is taken back where it was carried out', async () => {
  const permissions = allPermissions(false);
  const mute = { kind: 'restricted', inGroup: true, permissions, until: UNTIL } as const;
  const gone = { ok: true, result: { ...BANNED.result, until_date: 120 } };
  const { enforcer, methods } = await seeing(mute, [AWAY, gone, gone]);
  const reason = createReason(performance.now(), async () => false);
  expect(await endOf(enforcer.remove(GROUP, BOB, reason))).toBe('refused');
  expect(methods()).toEqual(['banChatMember', LOOK, LOOK, 'unbanChatMember']);
});

it('a removal does not end the ban of an admin who was faster', async () => {
  const permissions = allPermissions(false);
  const mute = { kind: 'restricted', inGroup: true, permissions, until: UNTIL } as const;
  const { enforcer, methods } = await seeing(mute, [AWAY, AWAY, AWAY, AWAY, BANNED]);
  expect(await endOf(enforcer.remove(GROUP, BOB))).toBe('failed');
  expect(methods()).not.toContain('unbanChatMember');
});
