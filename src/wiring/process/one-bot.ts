import type { Database } from '../../storage/database.ts';

/** A lease that never ends in practice. */
const FOR_EVER_MS = 100 * 365 * 86_400_000;

/**
 * Groups, restrictions and leases carry no id of a bot: two on one database would share them.
 *
 * @throws if the database belongs to another bot than `id`.
 */
export async function refuseOtherBot(leases: Database['leases'], id: number): Promise<void> {
  const owner = await leases.holderOf('bot');
  if (owner === undefined || owner === String(id)) return;
  throw new Error(
    `the database belongs to the bot ${owner}, and BOT_TOKEN is of the bot ${id}: give each bot a DATABASE_URL of its own`,
  );
}

/**
 * Claims the database for this bot, for good. Only after Telegram accepted the token: a mistyped
 * token must not lock out the right bot.
 *
 * @throws if the database belongs to another bot than `id`.
 */
export async function claimForBot(leases: Database['leases'], id: number): Promise<void> {
  if (await leases.acquire('bot', String(id), FOR_EVER_MS)) return;
  await refuseOtherBot(leases, id);
}
