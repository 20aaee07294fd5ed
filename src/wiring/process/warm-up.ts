import { createWarmUp } from '../../jobs/warm-up.ts';
import type { BotParts } from '../bot.ts';
import type { Context } from '../context.ts';

/** Asks Telegram ahead who is in the required channels, at the pace of WARMUP_RATE. */
export function openWarmUp({ config, metrics, logger }: Context, bot: BotParts) {
  const { database, clock, groups, telegram, memberships } = bot;
  return createWarmUp({
    groups,
    store: { ...database.activity, enabledAfter: database.groups.enabledAfter },
    progress: database.progress,
    membership: memberships.membership,
    perSecond: config.warmup.rate,
    pausedUntil: telegram.floodWaits.lastEnd,
    onProgress({ done, total }) {
      metrics.warmUpPeople.set({ state: 'done' }, done);
      metrics.warmUpPeople.set({ state: 'total' }, total);
    },
    onCheck: (standing) => metrics.warmUpChecks.inc({ standing }),
    log: logger.child({ logger: 'warm-up' }),
    now: clock.now,
  });
}
