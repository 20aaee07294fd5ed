import * as z from 'zod';
import type { Progress } from '../storage/repositories/progress.ts';
import { type MenuRegister, registerCommandMenus } from '../telegram/api/command-menus.ts';
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
export function showMenus({ background, config }: Context, bot: BotParts): void {
  const { telegram, operation, database, clock } = bot;
  const { api, botInfo } = telegram.bot;
  const { progress } = database;
  const deps = { progress, botId: botInfo.id, now: clock.now };
  const register = createMenuRegister(deps);
  const button = createButtonRegister(deps);
  background.run(() => registerCommandMenus(api, register));
  background.run(() => registerMenuButton(api, pageUrlOf(config), button));
  background.run(operation.showMenus);
}
