import type { Lease } from '../../core/lease.ts';
import type { Log } from '../../core/log.ts';
import { describeError } from '../api/errors.ts';
import type { Intake } from './polling.ts';

export interface LeadingDeps {
  readonly lease: Lease;
  /** Begins to poll; `isLeading` says until when what was fetched may be handled. */
  readonly poll: (isLeading: () => boolean) => Promise<Intake>;
  readonly log: Log;
}

const RENEW_EVERY_MS = 1_000;

/** Whoever is cut off does not know who leads: the store of the lease does not answer. */
type Role = 'leading' | 'standing by' | 'cut off';

/**
 * Telegram gives its updates to one poller only: one instance leads, the others stand by and take
 * over when its lease ends. An instance that cannot renew its lease in time stops by itself.
 */
export async function startLeading(deps: LeadingDeps): Promise<Intake & { isLeading(): boolean }> {
  const { lease, poll, log } = deps;
  const stopped = new AbortController();
  let intake: Intake | undefined;
  let role: Role | undefined;

  async function step(): Promise<void> {
    const held = await lease.acquire();
    if (stopped.signal.aborted) return;
    const fault = lease.fault();
    const now = held ? 'leading' : fault === undefined ? 'standing by' : 'cut off';
    if (now === role) return;
    if (now === 'leading') intake = await poll(lease.isHeld);
    tell(now, role, fault);
    role = now;
    if (now === 'leading') return;
    const former = intake;
    intake = undefined;
    await former?.abandon();
  }

  function tell(now: Role, before: Role | undefined, fault: unknown): void {
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

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
