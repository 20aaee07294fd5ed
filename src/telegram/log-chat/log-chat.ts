import type { Api } from 'grammy';
import type { Background } from '../../core/lib/background.ts';
import type { Log } from '../../core/lib/log.ts';
import type { Group } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import { describeError, isLimited, isRefusal } from '../api/errors.ts';
import { textsIn } from '../texts/texts.ts';
import { send } from '../ui/send.ts';
import { type GroupLog, groupLogText, type LogEntry } from './entries.ts';

export interface LogChatDeps {
  /** For answers: notices go before them, and Telegram's limits hold. */
  readonly api: Api;
  /** As whom it switches a log off. */
  readonly botId: () => number;
  readonly groups: Pick<Groups, 'find' | 'updateSettings'>;
  readonly background: Pick<Background, 'run'>;
  /** The owner learns that the log is off. */
  readonly onLost: (group: Group) => Promise<void>;
  readonly log: Log;
}

export type LogChat = ReturnType<typeof createLogChat>;

/** What comes within this time after the first entry goes into the same message. */
const GATHER_MS = 3_000;
/** A chat gets at most one message of a group within this time. */
const EVERY_MS = 15_000;
/** Kept for each group, and in all; what goes beyond is counted, and then dropped. */
const MOST_ENTRIES = 100;
const MOST_GROUPS = 2_000;

interface Batch {
  entries: LogEntry[];
  dropped: Record<LogEntry['kind'], number>;
  timer: NodeJS.Timeout | undefined;
  sentAt: number;
}

const nothingDropped = () => ({ muted: 0, ended: 0, changed: 0, fault: 0 });

/**
 * Tells a chat of the admins what happens in their group, in batches. They stand in the memory of
 * this instance: what a crash loses is the log of some seconds.
 */
export function createLogChat({ api, botId, groups, background, onLost, log }: LogChatDeps) {
  const batches = new Map<number, Batch>();

  function batchOf(groupId: number): Batch | undefined {
    const known = batches.get(groupId);
    if (known !== undefined) return known;
    if (batches.size >= MOST_GROUPS) forgetIdle();
    if (batches.size >= MOST_GROUPS) return undefined;
    const batch = { entries: [], dropped: nothingDropped(), timer: undefined, sentAt: -EVERY_MS };
    batches.set(groupId, batch);
    return batch;
  }

  function forgetIdle(): void {
    for (const [groupId, { timer, sentAt }] of batches) {
      if (timer === undefined && performance.now() - sentAt > EVERY_MS) batches.delete(groupId);
    }
  }

  function put(groupId: number, entry: LogEntry): void {
    const batch = batchOf(groupId);
    if (batch === undefined) return;
    if (entry.kind === 'ended' && replaced(batch, entry)) return;
    if (batch.entries.length >= MOST_ENTRIES) batch.dropped[entry.kind] += 1;
    else batch.entries.push(entry);
    if (batch.timer === undefined) {
      const wait = Math.max(GATHER_MS, batch.sentAt + EVERY_MS - performance.now());
      later(groupId, batch, wait);
    }
  }

  function later(groupId: number, batch: Batch, wait: number): void {
    batch.timer = setTimeout(() => background.run(() => flush(groupId, batch)), wait);
    batch.timer.unref();
  }

  async function flush(groupId: number, batch: Batch): Promise<void> {
    const { entries, dropped } = batch;
    Object.assign(batch, { entries: [], dropped: nothingDropped(), sentAt: performance.now() });
    try {
      const group = await groups.find(groupId);
      if (group !== undefined) await deliver({ group, entries, dropped });
    } catch (error) {
      // Nothing was sent: it goes with what comes next.
      if (isLimited(error)) batch.entries.unshift(...entries);
      log.debug({ group_id: groupId, error: describeError(error) }, 'log not sent');
    } finally {
      batch.timer = undefined;
      if (batch.entries.length > 0) later(groupId, batch, EVERY_MS);
    }
  }

  async function deliver(told: GroupLog): Promise<void> {
    const { group } = told;
    const { logChat: chatId, language } = group.settings;
    if (chatId === null) return;
    try {
      await send(api, { chatId }, groupLogText(told, textsIn(language)));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { migrate_to_chat_id: movedTo } = error.parameters;
      if (movedTo !== undefined) {
        await groups.updateSettings(group.id, { logChat: movedTo });
        return deliver({ ...told, group: moved(group, movedTo) });
      }
      await groups.updateSettings(group.id, { logChat: null }, botId());
      log.info({ group_id: group.id, chat_id: chatId }, 'log chat refused: log switched off');
      await onLost(group);
    }
  }

  return {
    /** Queues what happened, if the group has a log chat; costs nothing if it has none. */
    note(groupId: number, entry: LogEntry | (() => Promise<LogEntry>)): void {
      background.run(async () => {
        const group = await groups.find(groupId);
        if (group === undefined || group.settings.logChat === null) return;
        put(groupId, typeof entry === 'function' ? await entry() : entry);
      });
    },
  };
}

/** Why a mute has ended is known a moment after it has: the reason replaces the bare fact. */
function replaced({ entries }: Batch, entry: Extract<LogEntry, { kind: 'ended' }>): boolean {
  const index = entries.findLastIndex(
    (one) => one.kind !== 'changed' && one.kind !== 'fault' && one.who.id === entry.who.id,
  );
  const last = entries[index];
  if (last?.kind !== 'ended') return false;
  entries[index] = entry;
  return true;
}

const moved = (group: Group, logChat: number): Group => ({
  ...group,
  settings: { ...group.settings, logChat },
});
