/** Where leases stand; each step is atomic over all instances. */
export interface LeaseStore {
  /** Takes or renews the lease, unless another holder has it. */
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
 * Exclusive work of one instance. The holder measures the lease by its own monotonic clock from
 * before it asked, so a process that was suspended finds on waking that the lease is over.
 */
export function createLease(store: LeaseStore, options: LeaseOptions) {
  const { name, holder, milliseconds, now = () => performance.now() } = options;
  let heldUntil = 0;
  let fault: unknown;

  const isHeld = () => now() < heldUntil;

  return {
    isHeld,

    /**
     * Takes or renews it. When the store does not answer, a lease that is held lasts until its end.
     */
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

    /** Why the store did not answer the last time; undefined when it did. */
    fault: (): unknown => fault,

    /** Lets another instance take it at once. */
    async release(): Promise<void> {
      if (heldUntil === 0) return;
      heldUntil = 0;
      await store.release(name, holder);
    },
  };
}
