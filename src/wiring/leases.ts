import { randomUUID } from 'node:crypto';
import { createLease } from '../core/lib/lease.ts';
import type { Database } from '../storage/database.ts';

/** What only one instance may do at a time, and by which name this one does it. */
export function openLeases({ dialect, leases }: Pick<Database, 'dialect' | 'leases'>) {
  // On SQLite there is one instance only, however often it starts.
  const instance = dialect === 'sqlite' ? 'the one instance' : randomUUID();
  return {
    instance,
    lease: (name: string, milliseconds: number, holder = instance) =>
      createLease(leases, { name, holder, milliseconds }),
  };
}
