import { endOf } from './decide.ts';
import type { Group } from './group.ts';
import type { Lock } from './lock.ts';
import { isMute } from './permissions.ts';
import type { Enforcer, Ledger } from './reconcile.ts';

export interface EndlessMutesDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly enforcer: Pick<Enforcer, 'inspect' | 'mute'>;
  readonly ledger: Pick<Ledger, 'find' | 'replace' | 'advance'>;
  readonly lock: Lock;
}

export type MendEndlessMute = ReturnType<typeof createEndlessMutes>;

/**
 * Telegram takes an end that is past at its own clock for "for ever" (restrictChatMember): a mute
 * that nobody would know for ours any more, and that would not heal by itself. When the news of our
 * mute says so, it is imposed once more, with an end that is reckoned from the date of the news.
 */
export function createEndlessMutes({ groups, enforcer, ledger, lock }: EndlessMutesDeps) {
  return (groupId: number, userId: number, imposedAt: Date): Promise<void> =>
    lock.run(`${groupId}:${userId}`, async () => {
      const [group, held] = await Promise.all([groups.find(groupId), ledger.find(groupId, userId)]);
      if (group === undefined || held === undefined) return;
      if (held.until === null || held.state === 'lifting') return;
      const member = await enforcer.inspect(groupId, userId);
      const isEndless = member.kind === 'restricted' && member.until === null;
      if (!isEndless || !isMute(member.permissions)) return;
      const until = endOf(imposedAt, group.settings.muteLength);
      const intent = { ...held, state: 'muting', since: imposedAt, until } as const;
      if (!(await ledger.replace(intent, held))) return;
      // Whatever becomes of it: the intent stands in the ledger, and is found by the sweep.
      if ((await enforcer.mute(groupId, userId, until)) !== 'done') return;
      await ledger.advance(groupId, userId, 'muted', ['muting']);
    });
}
