import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelegram } from '../../simulator/telegram.ts';
import { type BotProcess, spawnBot } from '../../support/bot-process.ts';
import { openMachine } from '../../support/machine/machine.ts';
import type { Inspector, Scene } from '../protocol.ts';
import { createInspector, type InspectorRecord } from './inspector.ts';
import { createRoster, type Roster } from './roster.ts';
import { createTroubles, type Troubles } from './troubles.ts';
import { viewChats, viewPeople } from './view.ts';

/** One run of the playground: a simulated Telegram, a bot process, people and chats. */
export interface Sandbox {
  readonly roster: Roster;
  readonly inspector: InspectorRecord;
  readonly troubles: Troubles;
  readonly power: Power;
  /** Lets so many seconds pass for Telegram. */
  wait(seconds: number): void;
  view(): Omit<Scene, 'run'>;
  close(): Promise<void>;
}

/** The bot's process, whose plug can be pulled. */
export interface Power {
  readonly isOn: () => boolean;
  on(): Promise<void>;
  /** As an operator does it: what is in memory is written before, and the bot is told more. */
  again(more?: Record<string, string>): Promise<void>;
  /** As a power cut does it: nothing can be finished. */
  off(): Promise<void>;
}

export interface SandboxOptions {
  readonly isFixed: boolean;
  readonly onChange: () => void;
  readonly onLine: (line: Inspector) => void;
}

/** How long anything is waited for, in milliseconds: a busy machine takes its time. */
const PATIENCE_MS = 30_000;
/** Telegram's time at the start when times are fixed: 2027-03-01 10:00 UTC, in Unix seconds. */
export const FIXED_START = 1_803_895_200;

export async function openSandbox({ isFixed, onChange, onLine }: SandboxOptions): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'nezuko-playground-'));
  const telegram = await startTelegram({ patienceMs: PATIENCE_MS });
  /** Where times are fixed, the bot's own clock agrees with Telegram's. */
  const machine = isFixed ? openMachine() : undefined;
  let ahead = 0;
  function move(seconds: number): void {
    ahead += seconds;
    telegram.clock.advance(seconds);
    machine?.setClock(ahead);
  }
  if (isFixed) move(FIXED_START - telegram.clock.now());
  const roster = createRoster(telegram);
  const inspector = createInspector(roster, onLine);
  const troubles = createTroubles(roster);
  const power = createPower(roster, inspector, onChange, {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: `sqlite:${join(folder, 'nezuko.db')}`,
    // One JSON object a line, which the drawer shows.
    ENVIRONMENT: 'production',
    LOG_LEVEL: 'info',
    ...machine?.variables,
  });
  telegram.on(onChange);

  return {
    roster,
    inspector,
    troubles,
    power,
    wait(seconds) {
      move(seconds);
      // The bot sees the time in the next answer of Telegram: an update without content is one.
      telegram.injectUpdate({});
    },
    view: () => ({
      isRunning: power.isOn(),
      isFixed,
      now: telegram.clock.now(),
      bot: {
        id: telegram.bot.id,
        name: telegram.bot.user.first_name,
        username: telegram.bot.username,
      },
      people: viewPeople(roster),
      chats: viewChats(roster),
      troubles: troubles.list(),
    }),
    async close() {
      await power.off();
      await telegram.close();
      machine?.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function createPower(
  { telegram }: Roster,
  inspector: InspectorRecord,
  onChange: () => void,
  variables: Record<string, string>,
): Power {
  const told = { ...variables };
  let process: BotProcess | undefined;
  let isReceiving = false;

  function isOver(ended: BotProcess): void {
    if (process !== ended) return;
    process = undefined;
    isReceiving = false;
    onChange();
  }

  const power: Power = {
    isOn: () => isReceiving,
    async again(more = {}) {
      const running = process;
      if (running !== undefined) {
        await running.stop();
        isOver(running);
      }
      Object.assign(told, more);
      await power.on();
    },
    async on() {
      if (process !== undefined) return;
      const { bot, child } = await spawnBot(told);
      process = bot;
      inspector.follow(child.stdout);
      inspector.follow(child.stderr);
      void bot.exited.then(() => isOver(bot));
      const asked = new Promise<'asked'>((resolve) => {
        const end = telegram.on((event) => {
          if (event.type !== 'asked-for-updates') return;
          end();
          resolve('asked');
        });
      });
      const first = await Promise.race([asked, bot.exited]);
      if (first !== 'asked') throw new Error(`The bot did not start.\n${bot.output()}`);
      isReceiving = true;
      onChange();
    },
    async off() {
      const running = process;
      if (running === undefined) return;
      await running.kill();
      isOver(running);
    },
  };
  return power;
}
