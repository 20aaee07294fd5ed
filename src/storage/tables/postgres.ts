import { postgresTypes } from './column-types.ts';
import { defineTables } from './define.ts';

const tables = defineTables(postgresTypes);

/** Exported one by one, as drizzle-kit looks for tables. */
export const { owners, groups, channels, links, restrictions } = tables;
export const { activity, joinRequests, deletions, leases, progress } = tables;
