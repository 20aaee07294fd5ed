import { sqliteTypes } from './column-types.ts';
import { defineTables } from './define.ts';

const tables = defineTables(sqliteTypes);

/** Separate exports, because drizzle-kit finds tables among a module's exports. */
export const { owners, groups, channels, links, restrictions } = tables;
export const { activity, joinRequests, deletions, leases, progress } = tables;
export const { blocks, departures } = tables;
export const { groupDays, channelDays, asks } = tables;
export const { questions, changes, visits, joins, channelRequests } = tables;
export const { practice, preferences, setups } = tables;
