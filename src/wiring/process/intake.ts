import { type Background, createBackground } from '../../core/lib/background.ts';
import type { Lease } from '../../core/shared/lease.ts';
import type { Redact } from '../../observe/logging/redact.ts';
import type { HandleUpdates } from '../../telegram/bot.ts';
import { startLeaderElection } from '../../telegram/intake/leader-election.ts';
import {
  createModeConflict,
  type IntakeMode,
  leaseHolderName,
} from '../../telegram/intake/mode-conflict.ts';
import { type Receiver, startPolling } from '../../telegram/intake/polling.ts';
import { createRefusedPosts } from '../../telegram/intake/webhook/refused-posts.ts';
import { registerWebhook } from '../../telegram/intake/webhook/registration.ts';
import { createWebhookState } from '../../telegram/intake/webhook/state.ts';
import type { BotParts } from '../bot.ts';
import type { Context } from '../context.ts';
import type { Leases } from './leases.ts';
import { DRAIN_MS } from './shutdown.ts';

export interface IntakeParts {
  readonly bot: BotParts;
  readonly leases: Leases;
  readonly handle: HandleUpdates;
  readonly redact: Redact;
}

export type Intake = ReturnType<typeof openIntake>;

/** The lease of the instance that receives updates; older versions know it by this name. */
const LEASE = 'polling';
/** How long other instances wait after the one that receives updates has died. */
const POLLING_LEASE_MS = 4_000;
const WEBHOOK_LEASE_MS = 10_000;

/** How updates come in, by polls or by a webhook, and what is known of that. */
export function openIntake(
  { config, logger, metrics, onError, onShutdown }: Context,
  { bot, leases, handle, redact }: IntakeParts,
) {
  const { database, clock, telegram } = bot;
  const { intakeApi: api, connection } = telegram;
  const { webhook } = config;
  const log = logger.child({ logger: 'intake' });
  const mode: IntakeMode = webhook === undefined ? 'polling' : 'webhook';
  const inFlight: Background = createBackground(onError);
  let phase: 'closed' | 'accepting' | 'ready' = 'closed';
  let receiver: Awaited<ReturnType<typeof startLeaderElection>> | undefined;
  const isLeading = () => receiver?.isLeading() ?? false;
  const modeConflict = createModeConflict({
    ...{ leases: database.leases, name: LEASE, mode, isLeading, log },
  });
  const webhookState = createWebhookState({
    ...{ redact, lastUpdate: connection.lastUpdate, now: clock.now },
  });
  const refusedPosts = createRefusedPosts(log, () => metrics.refusedPosts.inc());

  /**
   * One polling instance holds it, or all webhook instances together. The latter let it expire when
   * they stop, since others of them may go on.
   */
  function openLease(): Lease {
    if (database.dialect === 'sqlite') return leases.open(LEASE, POLLING_LEASE_MS);
    const holder = leaseHolderName(mode, leases.instance);
    if (mode === 'polling') return leases.open(LEASE, POLLING_LEASE_MS, holder);
    return {
      ...leases.open(LEASE, WEBHOOK_LEASE_MS, holder),
      release: async () => undefined,
    };
  }

  const registered = Promise.withResolvers<string | undefined>();

  function begin(mayHandle: () => boolean): Receiver {
    const common = { api, status: connection.intake, log };
    if (webhook === undefined) return startPolling({ ...common, handle, inFlight, mayHandle });
    const registration = registerWebhook({
      ...common,
      ...webhook,
      onInfo: webhookState.update,
      onChanged: () => metrics.webhookChanges.inc(),
      wereRefusedSince: refusedPosts.since,
    });
    void registration.first.then(registered.resolve);
    return registration;
  }

  /** Takes no more updates, and waits for those in work. */
  async function stop(): Promise<void> {
    phase = 'closed';
    await receiver?.stop();
    await inFlight.drain();
  }

  return {
    mode,
    handle,
    inFlight,

    /** Resolves once updates can come, or another instance receives them, or it is stopped. */
    async start(stopped: Promise<void>): Promise<void> {
      phase = 'accepting';
      onShutdown('updates in work', stop, DRAIN_MS);
      receiver = await startLeaderElection({ lease: openLease(), begin, log });
      if (mode === 'webhook' && isLeading()) {
        const refusal = await Promise.race([registered.promise, stopped]);
        if (refusal !== undefined) throw new Error(refusal);
      }
      phase = 'ready';
    },

    /** New updates are refused from now on. */
    close(): void {
      phase = 'closed';
    },
    isAccepting: () => phase !== 'closed',
    isReady: () => phase === 'ready',
    isLeading,
    refused: refusedPosts.refused,
    checkModeConflict: modeConflict.look,
    /** What the metrics tell. */
    gauges: {
      isReceiving: () => isLeading() && connection.receives(),
      lastUpdate: connection.lastUpdate,
      lastPoll: connection.lastPoll,
      webhook: () => (mode === 'webhook' ? webhookState.last() : undefined),
    },

    /** What /health tells of the intake, beside the check of Telegram. */
    details: () => ({
      last_success: connection.lastSuccess() ?? null,
      last_update: connection.lastUpdate() ?? null,
      ...(mode === 'polling' ? { last_poll: connection.lastPoll() ?? null } : webhookState.shown()),
    }),

    warnings: (): string[] =>
      [modeConflict.warning(), webhookState.warning()].filter((one) => one !== undefined),
  };
}
