import type { Log } from '../../core/lib/log.ts';

/** How updates are received. */
export type IntakeMode = 'polling' | 'webhook';

export interface ModeConflictDeps {
  readonly leases: {
    acquire(name: string, holder: string, milliseconds: number): Promise<boolean>;
    /** The current holder of the lease. */
    holderOf(name: string): Promise<string | undefined>;
  };
  /** The name of the lease for receiving updates. */
  readonly name: string;
  readonly mode: IntakeMode;
  readonly isLeading: () => boolean;
  readonly log: Log;
}

/** The lease by which an instance that stands by announces its mode. */
const WAITING = 'intake-waiting';
const KEPT_MS = 30_000;
/** Grace period, in which a deployment may change from one mode to the other. */
const GRACE_MS = 60_000;

/** The holder of the lease for receiving updates, which names the mode. */
export const leaseHolderName = (mode: IntakeMode, instance: string): string =>
  mode === 'webhook' ? 'webhook' : `polling ${instance}`;

const modeOf = (holder: string): IntakeMode => (holder === 'webhook' ? 'webhook' : 'polling');

/**
 * Detects instances on one database that are configured for different modes. For GRACE_MS that is
 * taken for a deployment that changes the mode; after that, both sides warn.
 */
export function createModeConflict({ leases, name, mode, isLeading, log }: ModeConflictDeps) {
  let since: number | undefined;
  let isLogged = false;

  async function otherMode(): Promise<IntakeMode | undefined> {
    if (!isLeading()) await leases.acquire(WAITING, mode, KEPT_MS);
    const holder = await leases.holderOf(isLeading() ? WAITING : name);
    return holder === undefined ? undefined : modeOf(holder);
  }

  const warning = (): string | undefined =>
    since !== undefined && performance.now() - since > GRACE_MS
      ? `This instance is configured for ${mode === 'polling' ? 'polling' : 'a webhook'}, and another one on its database for ${mode === 'polling' ? 'a webhook' : 'polling'}: only ${isLeading() ? 'this' : 'the other'} one receives updates`
      : undefined;

  return {
    warning,

    async look(): Promise<void> {
      const other = await otherMode();
      if (other === undefined || other === mode) since = undefined;
      else since ??= performance.now();
      const text = warning();
      if (text !== undefined && !isLogged) log.warn({}, text);
      isLogged = text !== undefined;
    },
  };
}
