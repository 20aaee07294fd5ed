import type { Api } from 'grammy';
import type { Effect } from '../../core/enforcement/effect.ts';
import type { Log } from '../../core/lib/log.ts';
import type { Departure, DepartureReason } from '../../core/model/departure.ts';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf, isRefusal, refusedWith } from '../api/errors.ts';
import { type PlainKey, textsIn } from '../texts/texts.ts';
import { languageOf } from '../ui/notice-text.ts';
import { send } from '../ui/send.ts';

const WHY: Readonly<Record<DepartureReason, PlainKey>> = {
  asked: 'leave-asked',
  'blocked-group': 'leave-blocked-group',
  'blocked-person': 'leave-blocked-person',
  'not-allowed': 'leave-not-allowed',
};

export interface DismissDeps {
  readonly departures: { ask(groupId: number, reason: DepartureReason): Promise<void> };
  readonly groups: Pick<Groups, 'setEnabled'>;
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly log: Log;
}

export type Dismiss = ReturnType<typeof createDismiss>;

/**
 * Ends the bot's work in a group for good. The intent stands in the database first; the job that
 * leaves waits until the mutes are lifted.
 */
export function createDismiss({ departures, groups, liftAll, log }: DismissDeps) {
  return async (groupId: number, reason: DepartureReason): Promise<void> => {
    await departures.ask(groupId, reason);
    await groups.setEnabled(groupId, false);
    await liftAll(groupId);
    log.info({ group_id: groupId, reason }, 'leaving a group');
  };
}

export interface DepartureDeps {
  /** Leaves. */
  readonly api: Api;
  /** Says why. */
  readonly answerApi: Api;
  readonly groups: Pick<Groups, 'find'>;
}

/** What Telegram answers about chats that are gone, or have another id now. */
const NO_CHAT = ['chat not found', 'was deactivated', 'upgraded to a supergroup'];

/** Whether the bot is in the chat; `unknown` when Telegram does not say definitely. */
export async function whereabouts(
  api: Api,
  chatId: number,
  botId: number,
): Promise<'there' | 'gone' | 'unknown'> {
  try {
    const { status } = await api.getChatMember(chatId, botId);
    return status === 'left' || status === 'kicked' ? 'gone' : 'there';
  } catch (error) {
    const isOut = isRefusal(error) && error.error_code === 403;
    return isOut || NO_CHAT.some((part) => refusedWith(error, part)) ? 'gone' : 'unknown';
  }
}

/** How the bot leaves a group politely. */
export function createDeparture({ api, answerApi, groups }: DepartureDeps) {
  return {
    /** Never rejects: the bot may not be allowed to write there. */
    farewell: async ({ groupId, reason }: Departure): Promise<void> => {
      const group = await groups.find(groupId).catch(() => undefined);
      const texts = textsIn(languageOf(group));
      await effectOf(send(answerApi, { chatId: groupId }, texts.plain(WHY[reason])));
    },
    leave: (groupId: number): Promise<Effect> => effectOf(api.leaveChat(groupId)),
  };
}
