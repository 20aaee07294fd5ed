import { afterAll, beforeAll, describe } from 'vitest';
import { startTelegram, type Telegram, type TelegramOptions } from '../simulator/telegram.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { freshPostgres, freshSqlite } from './databases.ts';
import { repeated } from './in-full.ts';
import { type Machine, openMachine } from './machine/machine.ts';
import { passTime } from './machine/pass-time.ts';
import { postgresUrl, redisUrl } from './services/available.ts';
import { freePort } from './services/free-port.ts';

/** How the bot is run: what it is told through its environment. */
export interface Setup {
  readonly intake: 'polling' | 'webhook';
  readonly services: 'SQLite' | 'PostgreSQL' | 'PostgreSQL and Redis';
}

const ALL_SETUPS: readonly Setup[] = [
  { intake: 'polling', services: 'SQLite' },
  { intake: 'webhook', services: 'PostgreSQL and Redis' },
  { intake: 'webhook', services: 'SQLite' },
  { intake: 'polling', services: 'PostgreSQL and Redis' },
];

/** Between them, both kinds of intake and both sets of services. */
export const TWO_SETUPS = ALL_SETUPS.slice(0, 2);
export const FOUR_SETUPS = ALL_SETUPS;
/** For what comes out the same however the bot is run; the full run has both all the same. */
export const ONE_SETUP = repeated(TWO_SETUPS, 1);

/** A simulated Telegram and the real bot process before it. */
export interface Scenario {
  readonly telegram: Telegram;
  readonly bot: BotProcess;
  readonly variables: Readonly<Record<string, string>>;
  /** Ends the bot, and starts it again with the same data. */
  restart(how?: 'stop' | 'kill'): Promise<void>;
  /** So many seconds pass quickly, for the bot, its database and Telegram. */
  passes(seconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface ScenarioOptions extends TelegramOptions {
  readonly aheadSeconds?: number;
  /** The bot runs on this machine, which has a clock of its own. */
  readonly machine?: Machine;
}

export const SECRET = 'webhook-secret';

/** A Telegram, an empty database and what a bot is told of them; the bot is not started yet. */
export async function prepare(
  setup: Setup,
  more: Record<string, string> = {},
  options: ScenarioOptions = {},
) {
  const { machine } = options;
  const telegram = await startTelegram(options);
  telegram.clock.advance(options.aheadSeconds ?? 0);
  const database = await (setup.services === 'SQLite' ? freshSqlite() : freshPostgres());
  const port = String(await freePort());
  const variables: Record<string, string> = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    PORT: port,
    LOG_LEVEL: 'debug',
    // Tests say more in a minute than Telegram's limit allows; the limit has tests of its own.
    RATE_LIMIT_PER_CHAT: '1000',
    RATE_LIMIT_GLOBAL: '1000',
    ...(setup.services === 'PostgreSQL and Redis' ? { REDIS_URL: redisUrl() ?? '' } : {}),
    ...(setup.intake === 'polling'
      ? {}
      : { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: SECRET }),
    ...machine?.variables,
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, at(value, port)])),
  };
  return {
    telegram,
    variables,
    machine,
    async close() {
      await telegram.close();
      await database.drop();
      machine?.remove();
    },
  };
}

/** What names an address of the bot leaves its port open. */
const at = (value: string, port: string): string => value.replace('$PORT', port);

export async function openScenario(...how: Parameters<typeof prepare>): Promise<Scenario> {
  const { telegram, variables, machine, close } = await prepare(...how);
  const { DATABASE_URL: url = '' } = variables;
  let bot = await startBot(variables);
  return {
    telegram,
    variables,
    get bot() {
      return bot;
    },
    async restart(how = 'stop') {
      await bot[how]();
      bot = await startBot(variables);
    },
    async passes(seconds) {
      if (machine === undefined) throw new Error('the scenario has no machine of its own');
      await passTime(seconds, { telegram, machine, url });
    },
    async close() {
      await bot.stop();
      await close();
    },
  };
}

export interface Scenes {
  readonly variables?: Record<string, string>;
  /** The tests let time pass. */
  readonly timePasses?: boolean;
}

/** Runs the tests once for each setup, with one bot process for all of them. */
export function describeScenes(
  name: string,
  setups: readonly Setup[],
  tests: (scenario: () => Scenario) => void,
  { variables = {}, timePasses = false }: Scenes = {},
): void {
  for (const setup of setups) {
    const possible =
      setup.services === 'SQLite' || (postgresUrl() !== undefined && redisUrl() !== undefined);
    describe.runIf(possible)(`${name} (${setup.intake}, ${setup.services})`, () => {
      let scenario: Scenario | undefined;
      beforeAll(async () => {
        const machine = timePasses ? { machine: openMachine() } : {};
        scenario = await openScenario(setup, variables, machine);
      });
      afterAll(() => scenario?.close());
      tests(() => {
        if (scenario === undefined) throw new Error('the scenario is not open');
        return scenario;
      });
    });
  }
}
