export interface LeaseStore {
  /** Takes the lease, or renews it, unless somebody else holds it. */
  acquire(name: string, holder: string, milliseconds: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
}

export interface LeaseOptions {
  readonly name: string;
  /** Tells this instance from all others. */
  readonly holder: string;
  readonly milliseconds: number;
  /** A clock that never goes back, in milliseconds. */
  readonly now?: () => number;
}

export type Lease = ReturnType<typeof createLease>;

/**
 * What only one instance does at a time. Whoever holds the lease knows by its own clock when that
 * ends, counted from before it asked: a process that was suspended finds on waking that it is over.
 */
export function createLease(store: LeaseStore, options: LeaseOptions) {
  const { name, holder, milliseconds, now = () => performance.now() } = options;
  let heldUntil = 0;
  let fault: unknown;

  const isHeld = () => now() < heldUntil;

  return {
    isHeld,

    /** Takes or renews it. When the store does not answer, what is held stays held for its time. */
    async acquire(): Promise<boolean> {
      const asked = now();
      try {
        heldUntil = (await store.acquire(name, holder, milliseconds)) ? asked + milliseconds : 0;
        fault = undefined;
      } catch (error) {
        fault = error;
      }
      return isHeld();
    },

    /** Why the store did not answer when it was asked last; undefined when it did. */
    fault: (): unknown => fault,

    /** Leaves it to others at once. */
    async release(): Promise<void> {
      if (heldUntil === 0) return;
      heldUntil = 0;
      await store.release(name, holder);
    },
  };
}
