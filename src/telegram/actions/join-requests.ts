import type { Api } from 'grammy';
import { refusedWith } from '../api/errors.ts';

/** Lets somebody into a group who asks to join; `gone` when they do not ask any more. */
export async function approveJoinRequest(
  api: Api,
  groupId: number,
  userId: number,
): Promise<'done' | 'gone' | 'failed'> {
  try {
    await api.approveChatJoinRequest(groupId, userId);
    return 'done';
  } catch (error) {
    if (refusedWith(error, 'USER_ALREADY_PARTICIPANT')) return 'done';
    return refusedWith(error, 'HIDE_REQUESTER_MISSING') ? 'gone' : 'failed';
  }
}
