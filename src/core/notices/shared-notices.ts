import type { Background } from '../lib/background.ts';
import type { KeyedLock } from '../lib/keyed-lock.ts';
import { differs } from '../model/change.ts';
import { idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Restriction } from '../model/restriction.ts';
import { noticeSays } from '../policy/notice-says.ts';
import { plannedRemoval } from '../policy/removal.ts';
import type { Bursts, PendingOffender, SharedNotice } from './bursts.ts';
import type { NoticeExpiry } from './expiry.ts';
import type { createLostNotices } from './lost-notices.ts';
import {
  isNeeded,
  type NoticeBoard,
  type NoticeLedger,
  secondsUntil,
  sharedWarningOf,
} from './notice.ts';

export interface SharedNoticesDeps {
  readonly board: NoticeBoard;
  readonly ledger: NoticeLedger;
  readonly bursts: Bursts;
  readonly expiry: NoticeExpiry;
  readonly lost: ReturnType<typeof createLostNotices>;
  readonly lock: KeyedLock;
  readonly background: Background;
  readonly now: () => Date;
  /** Retries later, after an ambiguous failure. */
  readonly retrySoon: (offenders: readonly PendingOffender[]) => void;
  /** Called for each offender who was handled, whatever the result. */
  readonly onDone: (offender: PendingOffender) => void;
}

/** An offender who waits to be named, and the ledger's row about them. */
interface Waiting {
  readonly offender: PendingOffender;
  readonly restriction: Restriction;
}

/** The same of somebody who is named. */
interface Named {
  readonly person: Person;
  readonly restriction: Restriction;
}

/** The shared notices of a group are edited at most this often, all of them together. */
const EDIT_EVERY_MS = 5_000;

/** Posts and edits the notices that the offenders of a burst share. */
export function createSharedNotices(deps: SharedNoticesDeps) {
  const { board, ledger, bursts, expiry, lost, lock, background, now, retrySoon, onDone } = deps;
  const timers = new Map<SharedNotice, { timer: NodeJS.Timeout; flush: () => void }>();

  /** Names the waiting offenders in a shared notice of the group, by one message or one edit. */
  async function publishShared(group: Group, shared: SharedNotice): Promise<void> {
    const offenders = bursts.take(shared);
    try {
      await publishFor(offenders, group, shared);
    } finally {
      offenders.forEach(onDone);
    }
  }

  async function publishFor(
    offenders: readonly PendingOffender[],
    group: Group,
    shared: SharedNotice,
  ): Promise<void> {
    const muted = await mutedAmong(offenders, group, shared);
    const still = await stillNamed(group, shared);
    const rows = [...still, ...muted].map(({ restriction }) => restriction);
    const warning = sharedWarningOf(group, rows);
    const isShorter = still.length < shared.people.length;
    const isOther = isShorter || differs(warning, shared.warning);
    if (muted.length === 0 && (still.length === 0 || !isOther)) return;
    shared.lastAt = now().getTime();
    shared.warning = warning;
    bursts.keep(
      shared,
      still.map(({ person }) => person),
    );
    const named = muted.map(({ offender }) => offender);
    const removeAt = firstRemoval(group, shared, muted);
    const removal = secondsUntil(removeAt, now());
    const shows = bursts.preview(shared, named);
    const { message: before, threadId } = shared;
    const notice = { group, ...shows, threadId, warning, removal, isShared: true };
    const isThere = before !== undefined && (await board.edit(before, notice));
    if (muted.length === 0) return;
    const message = isThere ? before : await board.post(notice);
    if (message === 'failed') return retrySoon(named);
    if (message === 'refused') return giveUp(muted);
    shared.message = message;
    bursts.commit(shared, named);
    shared.removeAt = removeAt;
    await lost.recording(group, message, () => recordAll(group, muted, message));
    if (!isThere) await lost.remove(notice, lastBeforeLost(muted), message);
  }

  /** Those of whom the message is the notice: nobody reads that they have to join who has joined. */
  async function stillNamed(group: Group, { people, message }: SharedNotice): Promise<Named[]> {
    if (message === undefined) return [];
    const named = people.map(async (person) => {
      const restriction = await ledger.find(group.id, person.id);
      return restriction?.notice === message ? [{ person, restriction }] : [];
    });
    return (await Promise.all(named)).flat();
  }

  /** Makes the message the notice of each of them. */
  async function recordAll(group: Group, muted: readonly Waiting[], message: MessageRef) {
    for (const one of muted) {
      const shown = one.restriction.notice;
      const isTheNotice = await record(one, message);
      if (isTheNotice && shown !== null) await expiry.deleteUnlessNeeded(group.id, shown);
    }
    await ((await isNeeded(ledger, group.id, message))
      ? expiry.scheduleExpiry(group, message)
      : expiry.delete(group.id, message));
  }

  /** When the first of those whom it names is removed; undefined if nobody is. */
  function firstRemoval(
    { settings }: Group,
    { removeAt }: SharedNotice,
    muted: readonly Waiting[],
  ): number | undefined {
    if (settings.removeAfterHours === 0) return undefined;
    const times = muted.flatMap(
      ({ restriction }) => plannedRemoval(settings, restriction, now())?.getTime() ?? [],
    );
    const all = removeAt === undefined ? times : [removeAt, ...times];
    return all.length === 0 ? undefined : Math.min(...all);
  }

  /** Those who are still muted, and whom the notice does not name yet. */
  async function mutedAmong(
    offenders: readonly PendingOffender[],
    group: Group,
    shared: SharedNotice,
  ): Promise<Waiting[]> {
    const waiting = offenders.map(async (offender) => {
      const restriction = await ledger.find(group.id, offender.person.id);
      const isMuted = restriction !== undefined && restriction.notice !== shared.message;
      return isMuted ? [{ offender, restriction }] : [];
    });
    return (await Promise.all(waiting)).flat();
  }

  async function record({ offender, restriction }: Waiting, message: MessageRef | null) {
    const { group, person, missing } = offender;
    const says = noticeSays(group, restriction, missing);
    const change = { shown: restriction.notice, now: message, missing: idsOf(missing), says };
    return ledger.setNotice(group.id, person.id, change);
  }

  /** Telegram refuses the notice: none exists, and none has to be searched for. */
  async function giveUp(muted: readonly Waiting[]): Promise<void> {
    for (const one of muted) await record(one, null);
  }

  /** Publishes soon; edits are some seconds apart, since they count as messages. */
  function schedule(group: Group, shared: SharedNotice): void {
    if (timers.has(shared)) return;
    const flush = () => {
      clearTimeout(timers.get(shared)?.timer);
      timers.delete(shared);
      background.run(() => lock.run(`notice:${group.id}`, () => publishShared(group, shared)));
    };
    const every = EDIT_EVERY_MS * bursts.countIn(group.id);
    const wait = Math.max(0, shared.lastAt + every - now().getTime());
    timers.set(shared, { timer: setTimeout(flush, wait), flush });
  }

  return {
    schedule,

    /** Somebody whom the notice names has joined, or gone: it is edited without them. */
    shorten(groupId: number, message: MessageRef): void {
      const shared = bursts.find(groupId, message);
      if (shared !== undefined) schedule(shared.group, shared);
    },

    /** Publishes at once what is scheduled. */
    flush(): void {
      for (const { flush } of [...timers.values()]) flush();
    },
  };
}

/** The newest message that is older than a notice of theirs that was lost; `Infinity` for none. */
function lastBeforeLost(muted: readonly Waiting[]): number {
  const retried = muted.filter(({ offender }) => offender.soFar === 'maybe there');
  return Math.min(...retried.map(({ restriction }) => restriction.noticeAfter ?? 0));
}
