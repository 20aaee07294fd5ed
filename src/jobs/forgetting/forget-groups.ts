import type { Log } from '../../core/lib/log.ts';

export interface ForgettingGroupsDeps {
  readonly leftGroups: {
    mark(groupId: number): Promise<void>;
    unmark(groupId: number): Promise<void>;
    leftBefore(before: Date, limit: number): Promise<number[]>;
    quietSince(before: Date, limit: number): Promise<number[]>;
    stillThere(groupId: number): Promise<void>;
  };
  readonly erasure: { group(groupId: number): Promise<unknown> };
  /** Where Telegram says that the bot is; `gone` also from a group that is no more. */
  readonly ask: (groupId: number) => Promise<'there' | 'gone' | 'unknown'>;
  readonly log: Log;
  readonly now: () => Date;
}

const KEPT_MS = 30 * 86_400_000;
const BATCH = 100;
/** Questions to Telegram per run. */
const ASKED = 20;

/**
 * Erases groups 30 days after the bot has left them. Where nothing was enforced for as long, it asks
 * whether the bot is still there: a group may be deleted without a word.
 */
export function createForgettingGroups(deps: ForgettingGroupsDeps) {
  const { leftGroups, erasure, ask, log, now } = deps;

  /** Answers whether the group was erased. */
  async function erase(groupId: number): Promise<boolean> {
    const answer = await ask(groupId);
    if (answer === 'gone') await erasure.group(groupId);
    // It came back while nobody could tell the bot.
    if (answer === 'there') await leftGroups.unmark(groupId);
    return answer === 'gone';
  }

  async function look(groupId: number): Promise<void> {
    const isGone = (await ask(groupId)) === 'gone';
    await (isGone ? leftGroups.mark(groupId) : leftGroups.stillThere(groupId));
  }

  return async (): Promise<void> => {
    const before = new Date(now().getTime() - KEPT_MS);
    let erased = 0;
    for (const groupId of await leftGroups.leftBefore(before, BATCH)) {
      if (await erase(groupId)) erased += 1;
    }
    if (erased > 0) log.info({ erased }, 'groups erased that were left 30 days ago');
    for (const groupId of await leftGroups.quietSince(before, ASKED)) await look(groupId);
  };
}
