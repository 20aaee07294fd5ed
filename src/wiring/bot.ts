import { cachedGroups } from '../cache/cached-groups.ts';
import { nearCache } from '../cache/near-cache.ts';
import { readTogether } from '../cache/read-together.ts';
import type { Cache } from '../core/shared/cache.ts';
import { createTelegramClock } from '../telegram/api/clock.ts';
import type { Context } from './context.ts';
import { openEnforcement } from './enforcement.ts';
import { createEvents } from './events.ts';
import { openFeatures } from './handling/features.ts';
import { openOperator } from './handling/operator.ts';
import { openLogChat } from './log-chat.ts';
import { openMemberships } from './memberships.ts';
import { openTransport } from './outside.ts';
import { addReactions } from './reactions.ts';
import { openStatistics } from './statistics.ts';
import { openStores, type StoresOptions } from './stores.ts';
import { type Connections, openTelegram } from './telegram.ts';

export type BotParts = ReturnType<typeof assembleBot>;

/** Opens what the bot reaches the outside world by. */
export async function openConnections(context: Context, options: Pick<StoresOptions, 'claims'>) {
  const clock = createTelegramClock();
  const transport = await openTransport(context.config, { onDate: clock.answered });
  const { checkRedis, ...stores } = await openStores(context, { ...options, now: clock.now });
  return { connections: { ...stores, transport, clock }, checkRedis };
}

/** Puts the bot together between its connections; starts nothing. */
export function assembleBot(context: Context, opened: Connections) {
  const connections = { ...opened, cache: readTogether(nearTo(context, opened)) };
  const events = createEvents();
  const telegram = openTelegram(context, connections);
  const groups = cachedGroups(connections.database.groups, connections);
  const memberships = openMemberships(context, connections, telegram, events);
  const parts = { groups, telegram, memberships, events };
  const statistics = openStatistics(context, connections);
  const enforcement = openEnforcement(context, connections, parts);
  const operation = openOperator(context, connections, { ...parts, enforcement });
  const handling = openFeatures(context, connections, {
    ...{ ...parts, enforcement, operation, statistics },
    readFirst: connections.cache.readFirst,
  });
  const { notifyOwner } = handling;
  const { logEvents, tellChanges } = openLogChat(context, connections, { ...parts, notifyOwner });
  addReactions(events, { ...context, ...handling, ...enforcement, ...statistics, logEvents });
  const opening = { enforcement, operation, handling, tellChanges };
  return { ...connections, groups, telegram, memberships, ...opening };
}

/** Copies are served for as long as a change may go unseen elsewhere, and for a part of their life. */
const NEAR = { seconds: 10, partOfLife: 1 / 60 };

/** With copies in the process of what instances share. */
function nearTo({ config }: Context, { cache, broadcast }: Connections): Cache {
  if (cache.isImmediate) return cache;
  const seconds = Math.min(NEAR.seconds, config.cache.positiveTtl * NEAR.partOfLife);
  return nearCache(cache, { seconds, broadcast });
}
