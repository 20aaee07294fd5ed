import { cachedGroups } from '../cache/cached-groups.ts';
import { readTogether } from '../cache/read-together.ts';
import { createTelegramClock } from '../telegram/api/clock.ts';
import type { Context } from './context.ts';
import { openEnforcement } from './enforcement.ts';
import { createEvents } from './events.ts';
import { openFeatures } from './features.ts';
import { openMemberships } from './memberships.ts';
import { openOperator } from './operator.ts';
import { openTransport } from './outside.ts';
import { addReactions } from './reactions.ts';
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
  const connections = { ...opened, cache: readTogether(opened.cache) };
  const events = createEvents();
  const telegram = openTelegram(context, connections);
  const groups = cachedGroups(connections.database.groups, connections);
  const memberships = openMemberships(context, connections, telegram, events);
  const parts = { groups, telegram, memberships, events };
  const enforcement = openEnforcement(context, connections, parts);
  const operation = openOperator(context, connections, { ...parts, enforcement });
  const handling = openFeatures(context, connections, {
    ...{ ...parts, enforcement, operation },
    readFirst: connections.cache.readFirst,
  });
  addReactions(events, { ...context, ...handling, ...enforcement });
  return { ...connections, groups, telegram, memberships, enforcement, operation, handling };
}
