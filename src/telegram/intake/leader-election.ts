import type { Log } from '../../core/lib/log.ts';
import type { Lease } from '../../core/shared/lease.ts';
import { describeError } from '../api/errors.ts';
import { pause } from './abortable-pause.ts';
import type { Receiver } from './polling.ts';

export interface LeaderElectionDeps {
  readonly lease: Lease;
  /** Starts to receive. Fetched updates may be handled only while `isLeading` returns true. */
  readonly begin: (isLeading: () => boolean) => Receiver;
  readonly log: Log;
}

const RENEW_EVERY_MS = 1_000;

/** `cut off`: the database does not answer, so the leader is unknown. */
type Role = 'leading' | 'standing by' | 'cut off';

/**
 * Lets only the instance that holds the lease receive updates, since Telegram delivers them to one
 * poller or one webhook. The others stand by and take over when the lease ends. An instance that
 * cannot renew its lease in time stops receiving by itself.
 */
export async function startLeaderElection(
  deps: LeaderElectionDeps,
): Promise<Receiver & { isLeading(): boolean }> {
  const { lease, begin, log } = deps;
  const stopped = new AbortController();
  let intake: Receiver | undefined;
  let role: Role | undefined;

  async function step(): Promise<void> {
    const isHolder = await lease.acquire();
    if (stopped.signal.aborted) return;
    const fault = lease.fault();
    const now = isHolder ? 'leading' : fault === undefined ? 'standing by' : 'cut off';
    if (now === role) return;
    if (now === 'leading') intake = begin(lease.isHeld);
    logRole(now, role, fault);
    role = now;
    if (now === 'leading') return;
    const former = intake;
    intake = undefined;
    await former?.abandon();
  }

  function logRole(now: Role, before: Role | undefined, fault: unknown): void {
    if (now === 'leading') log.info({}, 'leading: this instance receives the updates');
    else if (now === 'cut off') {
      const fields = { error: describeError(fault) };
      log.warn(fields, 'receiving no updates: the database does not say who leads');
    } else if (before === 'leading') {
      log.warn({}, 'the lease is lost: another instance may receive the updates');
    } else log.info({}, 'standing by: another instance leads');
  }

  const stepSafely = () =>
    step().catch((error) => log.warn({ error: describeError(error) }, 'cannot lead, retrying'));

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      await pause(RENEW_EVERY_MS, stopped.signal);
      await stepSafely();
    }
  }

  await stepSafely();
  const running = run();

  async function end(how: 'stop' | 'abandon'): Promise<void> {
    stopped.abort();
    await running;
    await intake?.[how]();
    await lease.release();
  }

  return {
    isLeading: () => intake !== undefined && lease.isHeld(),
    stop: () => end('stop'),
    abandon: () => end('abandon'),
  };
}
