import type { ChatMember } from 'grammy/types';
import { LRUCache } from 'lru-cache';
import type { Reason } from '../../core/enforcement/judging/reason.ts';
import { type GroupMember, rightsDiffer } from '../../core/model/membership-status.ts';
import { onlyIf } from '../api/limits/look-again.ts';
import { groupMember } from './chat-members.ts';

export type Inspect = (groupId: number, userId: number) => Promise<GroupMember>;

/** More people than are acted on at the same time. */
const REMEMBERED = 10_000;

/** Remembers what people were when they were looked at: what is done to them goes by it. */
export function createLooks(inspect: Inspect) {
  const looks = new LRUCache<string, { readonly member: GroupMember; readonly at: number }>({
    max: REMEMBERED,
  });

  return {
    async look(groupId: number, userId: number): Promise<GroupMember> {
      // An answer may be as old as its question.
      const at = performance.now();
      const member = await inspect(groupId, userId);
      looks.set(`${groupId}:${userId}`, { member, at });
      return member;
    },

    /**
     * The call goes out only as long as the person is as last seen, or as the call wants them, and,
     * late or repeated, only as long as it has its reason.
     */
    ifUnchanged<P extends { readonly chat_id: number; readonly user_id: number }>(
      payload: P,
      isWanted: (member: ChatMember) => boolean,
      reason?: Pick<Reason, 'knownAt'> & Partial<Pick<Reason, 'stands'>>,
    ): P {
      const seen = looks.get(`${payload.chat_id}:${payload.user_id}`);
      if (seen === undefined) return payload;
      const holds = (member: ChatMember) =>
        isWanted(member) || !rightsDiffer(seen.member, groupMember(member));
      const seenAt = Math.min(seen.at, reason?.knownAt ?? seen.at);
      return onlyIf(payload, { holds, seenAt, stands: reason?.stands });
    },
  };
}
