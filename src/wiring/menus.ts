import * as z from 'zod';
import type { Log } from '../core/lib/log.ts';
import { isUnavailable } from '../storage/errors.ts';
import type { Progress } from '../storage/repositories/progress.ts';
import { type MenuRegister, registerCommandMenus } from '../telegram/api/command-menus.ts';
import { describeError, isRefusal, isTelegrams, retryAfterMs } from '../telegram/api/errors.ts';
import { pause } from '../telegram/intake/abortable-pause.ts';
import { type MenuButtonRegister, registerMenuButton } from '../telegram/miniapp/menu-button.ts';
import type { BotParts } from './bot.ts';
import { type Context, pageUrlOf } from './context.ts';

const JOB = 'command-menus';
const BUTTON = 'menu-button';
const savedButton = z.object({ bot: z.number(), url: z.string().nullable() });
const savedSchema = z.object({
  bot: z.number(),
  menus: z.record(z.string(), z.string()),
  madeOf: z.string().optional(),
});
/** Another program with the same token may have changed the menus. */
const KNOWN_FOR_MS = 7 * 86_400_000;

interface MenuRegisterDeps {
  readonly progress: {
    find(job: string): Promise<Progress | undefined>;
    save(job: string, position: object, updatedAt: Date): Promise<void>;
  };
  readonly botId: number;
  readonly now: () => Date;
}

/** Keeps what Telegram was told of the bot's menus in the database, for a week. */
function createMenuRegister({ progress, botId, now }: MenuRegisterDeps): MenuRegister {
  return {
    async load() {
      const row = await progress.find(JOB);
      const saved = savedSchema.safeParse(row?.position).data;
      if (row === undefined || saved?.bot !== botId) return undefined;
      return now().getTime() - row.updatedAt.getTime() < KNOWN_FOR_MS ? saved : undefined;
    },
    save: ({ menus, madeOf }) => progress.save(JOB, { bot: botId, menus, madeOf }, now()),
  };
}

/** The same for the button that opens the page. */
function createButtonRegister({ progress, botId, now }: MenuRegisterDeps): MenuButtonRegister {
  return {
    async load() {
      const row = await progress.find(BUTTON);
      const saved = savedButton.safeParse(row?.position).data;
      return saved?.bot === botId ? saved.url : undefined;
    },
    save: (url) => progress.save(BUTTON, { bot: botId, url }, now()),
  };
}

/** Shows people the bot's commands, and the operators theirs, behind the start. */
export function showMenus(context: Context, bot: BotParts, stopped: AbortSignal): void {
  const { background, config, logger } = context;
  const { telegram, operation, database, clock } = bot;
  const { api, botInfo } = telegram.bot;
  const { progress } = database;
  const log = logger.child({ logger: 'telegram' });
  const deps = { progress, botId: botInfo.id, now: clock.now };
  const register = createMenuRegister(deps);
  const button = createButtonRegister(deps);
  const work = {
    commands: () => registerCommandMenus(api, register),
    button: () => registerMenuButton(api, pageUrlOf(config), button),
    'commands of operators': operation.showMenus,
  };
  for (const [menu, show] of Object.entries(work)) {
    background.run(() => untilShown({ menu, show, log, stopped }));
  }
}

interface Showing {
  readonly menu: string;
  /** Tells Telegram what it does not know yet. */
  show(): Promise<void>;
  readonly log: Log;
  readonly stopped: AbortSignal;
}

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Tries again what Telegram or the database did not take for the moment, until the bot stops. What
 * Telegram refuses has to wait for the next start.
 */
async function untilShown({ menu, show, log, stopped }: Showing): Promise<void> {
  let wait = FIRST_PAUSE_MS;
  for (let tries = 1; !stopped.aborted; tries += 1) {
    try {
      await show();
      if (tries > 1) log.info({ menu }, 'a menu is shown');
      return;
    } catch (error) {
      const fields = { menu, error: describeError(error) };
      if (isRefusal(error)) return log.warn(fields, 'a menu is refused');
      if (!isTelegrams(error) && !isUnavailable(error)) throw error;
      if (tries === 1) log.warn(fields, 'a menu is not shown yet');
      await pause(retryAfterMs(error) ?? wait, stopped);
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
    }
  }
}
