import { loadPage } from '../../http/miniapp/load-page.ts';
import { serveMiniApp } from '../../http/miniapp/routes.ts';
import { createPage, type Visitor } from '../../telegram/miniapp/page.ts';
import type { BotParts } from '../bot.ts';
import type { Context } from '../context.ts';

/** The control room as a page. Imported only where it is served. */
export async function openMiniApp(
  { config, logger }: Context,
  { telegram, cache, clock, handling }: BotParts,
) {
  const page = createPage({
    ...handling.rooms,
    ...{ bot: telegram.bot, botToken: config.botToken, cache, now: clock.now },
    log: logger.child({ logger: 'page' }),
  });
  const files = await loadPage();
  return serveMiniApp<Visitor>({
    files,
    api: {
      enter: page.enter,
      call: ({ user }, operation, body) => page.call(user, operation, body),
    },
  });
}
