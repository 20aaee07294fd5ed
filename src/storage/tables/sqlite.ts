import { sqliteTypes } from './column-types.ts';
import { defineTables } from './define.ts';

/** Exported one by one, as drizzle-kit looks for tables. */
export const {
  leases,
  owners,
  groups,
  channels,
  links,
  restrictions,
  activity,
  joinRequests,
  deletions,
  progress,
} = defineTables(sqliteTypes);
