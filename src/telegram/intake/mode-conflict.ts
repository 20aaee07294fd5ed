import type { Log } from '../../core/lib/log.ts';

/** By which way updates come in. */
export type IntakeMode = 'polling' | 'webhook';

export interface ModeConflictDeps {
  readonly leases: {
    acquire(name: string, holder: string, milliseconds: number): Promise<boolean>;
    /** Who holds the lease at present. */
    holderOf(name: string): Promise<string | undefined>;
  };
  /** The lease of those who receive updates. */
  readonly name: string;
  readonly mode: IntakeMode;
  readonly isLeading: () => boolean;
  readonly log: Log;
}

/** Where an instance that stands by leaves word of its mode. */
const WAITING = 'intake-waiting';
const KEPT_MS = 30_000;
/** As long as one deployment may take to follow the other. */
const PATIENCE_MS = 60_000;

/** How the holder of the intake's lease shows its mode. */
export const holderFor = (mode: IntakeMode, instance: string): string =>
  mode === 'webhook' ? 'webhook' : `polling ${instance}`;

const modeOf = (holder: string): IntakeMode => (holder === 'webhook' ? 'webhook' : 'polling');

/**
 * Sees whether instances on one database are configured for both polling and a webhook. For a while
 * that is a change from the one to the other; what lasts is told on both sides.
 */
export function createModeConflict({ leases, name, mode, isLeading, log }: ModeConflictDeps) {
  let since: number | undefined;
  let isTold = false;

  async function otherMode(): Promise<IntakeMode | undefined> {
    if (!isLeading()) await leases.acquire(WAITING, mode, KEPT_MS);
    const holder = await leases.holderOf(isLeading() ? WAITING : name);
    return holder === undefined ? undefined : modeOf(holder);
  }

  const warning = (): string | undefined =>
    since !== undefined && performance.now() - since > PATIENCE_MS
      ? `This instance is configured for ${mode === 'polling' ? 'polling' : 'a webhook'}, and another one on its database for ${mode === 'polling' ? 'a webhook' : 'polling'}: only ${isLeading() ? 'this' : 'the other'} one receives updates`
      : undefined;

  return {
    warning,

    async look(): Promise<void> {
      const other = await otherMode();
      if (other === undefined || other === mode) since = undefined;
      else since ??= performance.now();
      const text = warning();
      if (text !== undefined && !isTold) log.warn({}, text);
      isTold = text !== undefined;
    },
  };
}
