import type { Api } from 'grammy';
import { isRefusal, refusedWith } from '../api/errors.ts';

/** Approves a join request; `gone` when there is none any more. */
export async function approveJoinRequest(
  api: Api,
  groupId: number,
  userId: number,
): Promise<'done' | 'gone' | 'refused' | 'failed'> {
  try {
    await api.approveChatJoinRequest(groupId, userId);
    return 'done';
  } catch (error) {
    if (refusedWith(error, 'USER_ALREADY_PARTICIPANT')) return 'done';
    if (refusedWith(error, 'HIDE_REQUESTER_MISSING')) return 'gone';
    return isRefusal(error) ? 'refused' : 'failed';
  }
}
