import type { Background } from '../lib/background.ts';
import { createKeyedLock } from '../lib/keyed-lock.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Counters } from './counters.ts';
import { verifiedAfter } from './figures.ts';

/** A person whom a group asks to join channels, by a notice. */
export interface AskedPerson {
  readonly groupId: number;
  readonly userId: number;
  readonly channelIds: readonly number[];
  /** The channel that they left. */
  readonly leftId: number | undefined;
}

/** That a group had asked somebody to join a channel. */
export interface Ask {
  readonly groupId: number;
  readonly askedAt: Date;
  readonly hadLeft: boolean;
}

/** Each step is one atomic statement, so that of several instances one counts. */
export interface AskStore {
  /** Records what is asked; answers the channels for which nothing had been since `before`. */
  open(person: AskedPerson, at: Date, before: Date): Promise<number[]>;
  /** Deletes what the person had been asked about the channel, and answers it. */
  take(userId: number, channelId: number): Promise<Ask[]>;
}

export interface GateDeps {
  readonly asks: AskStore;
  readonly counters: Pick<Counters, 'group' | 'channel'>;
  readonly background: Pick<Background, 'run'>;
  readonly now: () => Date;
}

export type Gate = ReturnType<typeof createGate>;

/** Whoever joins later did not come because of the notice. */
export const ASK_LASTS_MS = 24 * 3_600_000;

/**
 * Counts what the gate does: whom it stops, and whom it brings to the channels. Counts once a row
 * of the database was changed by this process, which happens once whatever is repeated; and behind
 * the handling of updates.
 */
export function createGate({ asks, counters, background, now }: GateDeps) {
  const lock = createKeyedLock();

  /** In their order: what is asked of somebody late would count again once they have joined. */
  const inSequence = (userId: number, work: () => Promise<void>): void =>
    background.run(() => lock.run(String(userId), work));

  return {
    /** Somebody was muted, warned, or told what to join. */
    stopped(groupId: number): void {
      counters.group(groupId, 'offences');
    },

    /** They are shown a notice, perhaps not the first one, and perhaps because they left a channel. */
    asked(groupId: number, userId: number, channelIds: readonly number[], trigger: Trigger): void {
      const leftId = leftIn(trigger);
      inSequence(userId, async () => {
        const before = new Date(now().getTime() - ASK_LASTS_MS);
        const opened = await asks.open({ groupId, userId, channelIds, leftId }, now(), before);
        for (const id of opened) counters.channel(groupId, id, id === leftId ? 'left' : 'asked');
      });
    },

    /** What they were stopped for at that time is over: they are in all channels. */
    verified(groupId: number, stoppedAt: Date): void {
      counters.group(groupId, verifiedAfter(now().getTime() - stoppedAt.getTime()));
    },

    /** The person joined the channel. */
    joined(userId: number, channelId: number): void {
      inSequence(userId, async () => {
        const asked = await asks.take(userId, channelId);
        for (const { groupId, askedAt, hadLeft } of asked) {
          if (now().getTime() - askedAt.getTime() > ASK_LASTS_MS) continue;
          counters.channel(groupId, channelId, hadLeft ? 'cameBack' : 'joined');
        }
      });
    },
  };
}

const leftIn = (trigger: Trigger): number | undefined =>
  trigger.kind === 'left-channel' ? trigger.channel.id : undefined;
