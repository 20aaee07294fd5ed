import type { HowEnded, Outcome } from '../../core/enforcement/enforcement.ts';
import type { Change } from '../../core/model/change.ts';
import type { Person } from '../../core/model/membership-status.ts';
import type { NewsIn } from '../actions/owner-news.ts';
import type { LogChat } from './log-chat.ts';

export interface LogEventsDeps {
  readonly logChat: Pick<LogChat, 'note'>;
  /** Empty when Telegram does not say. */
  readonly firstName: (groupId: number, userId: number) => Promise<string>;
}

const WHY = { lifted: 'lifted', removed: 'removed', otherwise: 'ended' } as const;

export type LogEvents = ReturnType<typeof createLogEvents>;

/** What of all that happens goes into the log chats. */
export function createLogEvents({ logChat, firstName: nameOf }: LogEventsDeps) {
  return {
    standingChanged(groupId: number, who: Person, { change, missing, verdict }: Outcome): void {
      if (change === 'restricted') logChat.note(groupId, { kind: 'muted', who, missing });
      if (change !== 'lifted') return;
      const why = verdict === 'verified' ? 'joined' : 'rules';
      logChat.note(groupId, { kind: 'ended', who, why });
    },

    restrictionEnded(groupId: number, userId: number, how: HowEnded): void {
      if (how === 'not muted') return;
      const ended = (firstName: string) =>
        ({ kind: 'ended', who: { id: userId, firstName }, why: WHY[how] }) as const;
      // Nothing follows that names them, as it does where somebody has joined.
      const named = async () => ended(await nameOf(groupId, userId));
      logChat.note(groupId, how === 'removed' ? named : ended(''));
    },

    news(groupId: number, news: NewsIn): void {
      logChat.note(groupId, { kind: 'fault', text: (texts) => news(texts).line });
    },

    changed(change: Change): void {
      const { groupId, by } = change;
      logChat.note(groupId, async () => {
        const who = by === null ? null : { id: by, firstName: await nameOf(groupId, by) };
        return { kind: 'changed', who, change };
      });
    },
  };
}
