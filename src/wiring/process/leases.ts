import { randomUUID } from 'node:crypto';
import { createLease, type Lease } from '../../core/shared/lease.ts';
import type { Database } from '../../storage/database.ts';

/** The leases of this instance. */
export interface Leases {
  /** By which name this instance holds leases. */
  readonly instance: string;
  open(name: string, milliseconds: number, holder?: string): Lease;
}

/** What only one instance may do at a time. */
export function openLeases({ dialect, leases }: Pick<Database, 'dialect' | 'leases'>): Leases {
  // On SQLite there is one instance only, however often it starts.
  const instance = dialect === 'sqlite' ? 'the one instance' : randomUUID();
  return {
    instance,
    open: (name, milliseconds, holder = instance) =>
      createLease(leases, { name, holder, milliseconds }),
  };
}
