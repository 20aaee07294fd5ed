import type { Config } from '../config/load.ts';
import type { Background } from '../core/lib/background.ts';
import type { Lease } from '../core/lib/lease.ts';
import type { Log } from '../core/lib/log.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Redact } from '../observe/redact.ts';
import type { HandleUpdate } from '../telegram/bot.ts';
import { startLeading } from '../telegram/intake/leading.ts';
import { createOtherMode, holderFor, type IntakeMode } from '../telegram/intake/other-mode.ts';
import { type Intake, startPolling } from '../telegram/intake/polling.ts';
import { createRefusedPosts } from '../telegram/intake/refused-posts.ts';
import { registerWebhook } from '../telegram/intake/webhook-registration.ts';
import { createWebhookState } from '../telegram/intake/webhook-state.ts';
import type { Services } from './services.ts';

export interface IntakeDeps {
  readonly config: Config;
  readonly services: Pick<
    Services,
    'database' | 'instance' | 'intakeApi' | 'lease' | 'now' | 'vitals'
  >;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly redact: Redact;
}

export interface IntakeStart {
  readonly handle: HandleUpdate;
  readonly inFlight: Background;
  readonly stopped: Promise<void>;
}

/** The lease of whoever receives updates; older versions know it by this name. */
const LEASE = 'polling';
/** How long others wait for an instance that receives updates and has died. */
const POLLING_LEASE_MS = 4_000;
const WEBHOOK_LEASE_MS = 10_000;

/** How updates come in, by polls or by a webhook, and what is known of that. */
export function openIntake({ config, services, metrics, log, redact }: IntakeDeps) {
  const { database, intakeApi: api, vitals } = services;
  const { webhook } = config;
  const mode: IntakeMode = webhook === undefined ? 'polling' : 'webhook';
  let isLeading = () => false;
  let stop = async (): Promise<void> => undefined;
  const otherMode = createOtherMode({
    leases: database.leases,
    name: LEASE,
    mode,
    isLeading: () => isLeading(),
    log,
  });
  const webhookState = createWebhookState({
    redact,
    lastUpdate: vitals.lastUpdate,
    now: services.now,
  });
  const refusedPosts = createRefusedPosts(log, () => metrics.refusedPosts.inc());

  /**
   * One instance that polls holds it, or all together that Telegram posts to. These leave it to
   * expire when they stop, since others of them may go on.
   */
  function openLease(): Lease {
    const { instance, lease } = services;
    if (database.dialect === 'sqlite') return lease(LEASE, POLLING_LEASE_MS);
    const holder = holderFor(mode, instance);
    if (mode === 'polling') return lease(LEASE, POLLING_LEASE_MS, holder);
    return { ...lease(LEASE, WEBHOOK_LEASE_MS, holder), release: async () => undefined };
  }

  /** Resolves once updates can come, or another instance receives them. */
  async function start({ handle, inFlight, stopped }: IntakeStart): Promise<void> {
    const registered = Promise.withResolvers<string | undefined>();
    const common = { api, status: vitals.intake, log };
    function begin(mayHandle: () => boolean): Intake {
      if (webhook === undefined) return startPolling({ ...common, handle, inFlight, mayHandle });
      const registration = registerWebhook({
        ...common,
        ...webhook,
        onInfo: webhookState.told,
        onChanged: () => metrics.webhookChanges.inc(),
        wereRefusedSince: refusedPosts.since,
      });
      void registration.first.then(registered.resolve);
      return registration;
    }
    const leading = await startLeading({ lease: openLease(), begin, log });
    isLeading = leading.isLeading;
    stop = leading.stop;
    if (mode === 'polling' || !isLeading()) return;
    const refusal = await Promise.race([registered.promise, stopped]);
    if (refusal !== undefined) throw new Error(refusal);
  }

  return {
    mode,
    start,
    /** Takes no more updates, and waits for those in work. */
    stop: () => stop(),
    isLeading: () => isLeading(),
    refused: refusedPosts.refused,
    lookForOtherMode: otherMode.look,
    /** What the metrics tell. */
    gauges: {
      isReceiving: () => isLeading() && vitals.receives(),
      lastUpdate: vitals.lastUpdate,
      lastPoll: vitals.lastPoll,
      webhook: () => (mode === 'webhook' ? webhookState.last() : undefined),
    },

    /** What /health tells of the intake, beside the check of Telegram. */
    details: () => ({
      last_success: vitals.lastSuccess() ?? null,
      last_update: vitals.lastUpdate() ?? null,
      ...(mode === 'polling' ? { last_poll: vitals.lastPoll() ?? null } : webhookState.shown()),
    }),

    warnings: (): string[] =>
      [otherMode.warning(), webhookState.warning()].filter((one) => one !== undefined),
  };
}
