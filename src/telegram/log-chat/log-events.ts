import type { Outcome } from '../../core/enforcement/enforcement.ts';
import type { Change } from '../../core/model/change.ts';
import type { Person } from '../../core/model/membership-status.ts';
import type { NewsIn } from '../actions/owner-news.ts';
import type { LogChat } from './log-chat.ts';

export interface LogEventsDeps {
  readonly logChat: Pick<LogChat, 'note'>;
  /** Empty when Telegram does not say. */
  readonly firstName: (groupId: number, userId: number) => Promise<string>;
}

export type LogEvents = ReturnType<typeof createLogEvents>;

/** What of all that happens goes into the log chats. */
export function createLogEvents({ logChat, firstName }: LogEventsDeps) {
  return {
    standingChanged(groupId: number, who: Person, { change, missing, verdict }: Outcome): void {
      if (change === 'restricted') logChat.note(groupId, { kind: 'muted', who, missing });
      if (change !== 'lifted') return;
      const why = verdict === 'verified' ? 'joined' : 'rules';
      logChat.note(groupId, { kind: 'ended', who, why });
    },

    restrictionEnded(groupId: number, userId: number, isLifted: boolean): void {
      const why = isLifted ? 'lifted' : 'ended';
      logChat.note(groupId, { kind: 'ended', who: { id: userId, firstName: '' }, why });
    },

    news(groupId: number, news: NewsIn): void {
      logChat.note(groupId, { kind: 'fault', text: (texts) => news(texts).line });
    },

    changed(change: Change): void {
      const { groupId, by } = change;
      logChat.note(groupId, async () => {
        const who = by === null ? null : { id: by, firstName: await firstName(groupId, by) };
        return { kind: 'changed', who, change };
      });
    },
  };
}
