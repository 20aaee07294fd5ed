import type { BotProcess } from '../support/bot-process.ts';
import { scrape } from '../support/exposition.ts';

/** Who died while they did the jobs holds the lease of them for so long. */
export const LEASE_ENDS_AFTER_SECONDS = 11;
/** What they left unfinished, another one completes: the jobs become theirs, and it is looked for. */
export const COMPLETED_AFTER_SECONDS = LEASE_ENDS_AFTER_SECONDS + 31;

/**
 * How often the instance has looked for messages that are due; whoever does the jobs does it each
 * second.
 */
export async function looks({ address }: BotProcess): Promise<number> {
  const counts = (await scrape(address)).by('db_query_duration_seconds_count', 'operation');
  return counts.deletions_due ?? 0;
}
