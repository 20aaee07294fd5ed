import type { SettingsPatch } from '../../src/core/model/settings.ts';
import type { ChatRecord } from '../simulator/world/chats.ts';
import type { MessageRecord } from '../simulator/world/messages.ts';

export type Modes = ReturnType<typeof createModes>;

const GENERAL = 1;

/** What the modes of a program mean, said once more and without the bot. */
export function createModes(settings: SettingsPatch) {
  const { topicsMode = 'all', onOffence, warnings = 0, onlyJoinedAfter = null } = settings;
  let isAsAtFirst = true;

  return {
    /** Admins set something else, now or from time to time. */
    change(): void {
      isAsAtFirst = false;
    },
    /** How many messages stay before a mute; the settings may have changed since. */
    warnings: (): number => (isAsAtFirst && onOffence === 'warn' ? warnings : 0),
    /** Whether those are free who were there before. */
    isForNewcomers: (): boolean => isAsAtFirst && onlyJoinedAfter !== null,
    removeAfterSeconds: (settings.removeAfterHours ?? 0) * 3_600,
    /** How many of the two channels one may miss. */
    mayMiss: settings.atLeast === 1 ? 1 : 0,
    requestsCount: settings.requestsCount === true,
    approves: settings.approveRequests === true,
    /** Whether joining is taking part in what is checked: only a forum has topics to leave alone. */
    isJoiningPart: ({ isForum }: ChatRecord): boolean => topicsMode === 'all' || !isForum,
    /** The topic in which everybody is checked, General or the other one. */
    checkedTopic: topicsMode === 'except' ? 1 : 0,

    /** Whether nothing is checked where the message stands; General alone is ever chosen. */
    isFree({ isForum }: ChatRecord, { api }: MessageRecord): boolean {
      if (topicsMode === 'all' || !isForum) return false;
      const isChosen = (api.message_thread_id ?? GENERAL) === GENERAL;
      return isChosen === (topicsMode === 'except');
    },
  };
}
