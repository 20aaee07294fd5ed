import type { Channel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { Trigger } from '../model/trigger.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import { createBursts, type NoticeSoFar, type PendingOffender } from './bursts.ts';
import { createNoticeExpiry } from './expiry.ts';
import { createInFlight } from './in-flight.ts';
import { createLostNotices } from './lost-notices.ts';
import type { NoticeDeps } from './notice.ts';
import { createPublish } from './publish.ts';
import { createNoticeRemoval } from './removal.ts';
import { createSharedNotices } from './shared-notices.ts';

export type Notices = ReturnType<typeof createNotices>;

/** How soon a notice is posted again after an ambiguous failure. */
const RETRY_AFTER_MS = 2_000;
/** So many warnings after the first are each posted with their number, and leave room for others. */
const NUMBERED = 10;
const NUMBERED_WITHIN_MS = 60_000;

const keyOf = (groupId: number, userId: number) => `notice:${groupId}:${userId}`;

/**
 * Keeps two promises: at most one live notice per person and group, and everybody who was muted was
 * shown one. Notices are sent behind the handling of updates, so that Telegram's limit on messages
 * never limits enforcement.
 */
export function createNotices(deps: NoticeDeps) {
  const { board, groups, ledger, deletions, cache, lock, background, now } = deps;
  const bursts = createBursts(cache, now);
  const expiry = createNoticeExpiry({ board, ledger, deletions, bursts, now });
  const remove = expiry.delete;
  const lost = createLostNotices({
    ...{ board, groups, ledger, deletions, background, remove },
    expire: expiry.scheduleExpiry,
  });
  const inFlight = createInFlight();
  const publish = createPublish({ ...deps, expiry, lost, retrySoon });
  const sharing = createSharedNotices({
    ...deps,
    bursts,
    expiry,
    lost,
    retrySoon,
    onDone: ({ group, person }) => inFlight.end(keyOf(group.id, person.id)),
  });

  /** Once; the sweep retries those that fail again, and those that a crash interrupted. */
  function retrySoon(offenders: readonly PendingOffender[]): void {
    const retry = () => {
      for (const offender of offenders) {
        if (offender.soFar === 'maybe there') continue;
        announce({ ...offender, soFar: 'maybe there' }, { kind: 'none' });
      }
    };
    setTimeout(retry, RETRY_AFTER_MS).unref();
  }

  function announce(offender: PendingOffender, trigger: Trigger): void {
    const { group, person } = offender;
    const key = keyOf(group.id, person.id);
    inFlight.begin(key);
    background.run(() => lock.run(key, () => publishOrShare(offender, trigger, key)));
  }

  /** A notice that was on its way, or was to be tried again, is there by now: no new offender. */
  async function isRecordedSince(
    { soFar, group, person }: PendingOffender,
    trigger: Trigger,
  ): Promise<boolean> {
    if (soFar !== 'maybe there') return false;
    const row = await ledger.find(group.id, person.id);
    const isThere = row !== undefined && row.notice !== null;
    return isThere && (trigger.kind === 'message' || row.noticeAfter === null);
  }

  /** Whether it is their next warning: they are no new offender, and what is shared need have no number. */
  async function isNumbered({ soFar, group }: PendingOffender, trigger: Trigger): Promise<boolean> {
    if (group.settings.onOffence !== 'warn' || soFar !== 'there') return false;
    if (trigger.kind !== 'message') return false;
    const key = cacheKeys.numbered(group.id);
    return (await cache.consume(key, NUMBERED, NUMBERED_WITHIN_MS)) === 0;
  }

  async function mayShare(offender: PendingOffender, trigger: Trigger): Promise<boolean> {
    const isPosted = offender.soFar !== 'there' || trigger.kind !== 'none';
    if (!isPosted || (await isNumbered(offender, trigger))) return false;
    return !(await isRecordedSince(offender, trigger));
  }

  async function publishOrShare(
    offender: PendingOffender,
    trigger: Trigger,
    key: string,
  ): Promise<void> {
    let isShared = false;
    try {
      const mayBeShared = await mayShare(offender, trigger);
      const shared = mayBeShared ? await bursts.add(offender) : undefined;
      isShared = shared !== undefined;
      if (shared !== undefined) return sharing.schedule(offender.group, shared);
      await publish(offender, trigger);
    } finally {
      if (!isShared) inFlight.end(key);
    }
  }

  return {
    /**
     * Posts the person's notice, or edits the live one, in the background. `soFar` says whether
     * there is one; where it may or may not have been posted, only one of them stays. A reminder comes
     * before a removal. Whatever is posted takes part in a burst.
     */
    show(
      group: Group,
      person: Person,
      missing: readonly Channel[],
      trigger: Trigger,
      soFar: NoticeSoFar,
    ): void {
      const threadId = trigger.kind === 'message' ? trigger.threadId : undefined;
      announce({ group, person, missing, threadId, soFar }, trigger);
    },

    ...createNoticeRemoval({
      ...{ ledger, expiry, lost, background },
      onShared: sharing.shorten,
      isInFlight: (groupId, userId) => inFlight.has(keyOf(groupId, userId)),
    }),

    /** The notice expired and was deleted. */
    onExpired: bursts.end,

    /** Sends at once what waits for its time. */
    flush: sharing.flush,
  };
}
