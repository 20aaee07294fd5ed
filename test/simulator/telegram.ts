import { randomInt } from 'node:crypto';
import type { UserFromGetMe } from '@grammyjs/types';
import { type Call, createCalls } from './api/calls.ts';
import { createDispatch } from './api/dispatch.ts';
import { createFaults, type Faults } from './api/faults.ts';
import { createLimits, type Limits } from './api/limits.ts';
import { createMethods } from './api/methods/all.ts';
import { createApiServer } from './api/server.ts';
import { createPolling } from './delivery/polling.ts';
import { createUpdates } from './delivery/updates.ts';
import { createWebhook } from './delivery/webhook.ts';
import { type BotHandle, createBotHandle } from './dsl/bot-handle.ts';
import { type ChatMaker, createChatMaker } from './dsl/chat-maker.ts';
import { createJournal } from './dsl/journal.ts';
import { createPerson, type Person, type UserOptions } from './dsl/person.ts';
import { createSettled, type Quiet } from './dsl/settled.ts';
import { createUntil, type Until } from './dsl/waiting.ts';
import { createBotProfile } from './world/bot-profile.ts';
import { createCallbacks } from './world/callbacks.ts';
import { type Clock, createClock } from './world/clock.ts';
import { createEvents, type Listener } from './world/events.ts';
import { createFiles } from './world/files.ts';
import { createIds } from './world/ids.ts';
import { SPECIAL_SENDERS } from './world/special-senders.ts';
import type { World } from './world/world.ts';

export interface TelegramOptions {
  readonly botName?: string;
  readonly botUsername?: string;
  /** Privacy mode off: the bot sees all messages also where it is no administrator. */
  readonly readsAllMessages?: boolean;
  /** The machine's clock dates its answers, though Telegram's is another. */
  readonly datesByTheMachine?: boolean;
  /** How long expectations wait, in milliseconds. */
  readonly patienceMs?: number;
  /** Multiplies the waits between webhook retries (1 = Telegram's 2, 4, 8 … seconds). */
  readonly webhookRetryScale?: number;
  /** How long a webhook's answer is waited for, in milliseconds (Telegram: 60 s). */
  readonly webhookTimeoutMs?: number;
}

/** A simulated Telegram with its Bot API over HTTP, people, groups and channels. */
export interface Telegram extends ChatMaker, AsyncDisposable {
  /** What the bot gets as TELEGRAM_API_ROOT. */
  readonly url: string;
  readonly token: string;
  readonly bot: BotHandle;
  user(name: string, options?: UserOptions): Person;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly limits: Limits;
  /** Every request of the bot, oldest first. */
  readonly calls: readonly Call[];
  callsOf(method: string): Call[];
  /** Unknown parameters, methods the simulator lacks and the like: assert that it is empty. */
  readonly complaints: readonly string[];
  /** Calls the listener at everything that happens; returns how to end that. */
  on(listener: Listener): () => void;
  readonly until: Until;
  settled(options?: Quiet): Promise<void>;
  /** Every update so far by update_id, delivered or not. */
  readonly updates: ReadonlyMap<number, object>;
  /** Delivers an earlier update once more. */
  redeliver(updateId: number): void;
  /** Delivers any object as an update, however hostile; gives its update_id. */
  injectUpdate(raw: object): number;
  /** Telegram is dead: connections are refused and nothing is delivered. */
  stopListening(): Promise<void>;
  startListening(): Promise<void>;
  /** What happened in all chats, and the last calls. */
  report(): string;
  close(): Promise<void>;
}

/** A bot of its own for each simulator: bots that share a Redis keep out of each other's way. */
const tokenOf = (botId: number) => `${botId}:AAH-simulated-Telegram_token-0123456789`;

export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const { telegram, server } = createTelegram(options);
  await server.listen();
  return telegram;
}

/** The same before anybody listens, with what is under it. */
export function createTelegram(options: TelegramOptions = {}) {
  const world = createWorld(options);
  const { updates, events, complaints } = world;
  const api = wireApi(world, options);
  const { server, calls, dispatch } = api;

  const journal = createJournal(events, calls, complaints);
  const until = createUntil(events, journal, options.patienceMs ?? 15_000);
  const simulation = { world, calls, journal, until };
  const connection = createConnection(api);

  const telegram: Telegram = {
    ...createChatMaker(simulation),
    ...connection,
    get url() {
      return server.url();
    },
    token: tokenOf(world.bot.id),
    bot: createBotHandle(simulation),
    user: (name, how) => createPerson(simulation, name, how),
    clock: world.clock,
    faults: api.faults,
    limits: api.limits,
    calls: calls.all,
    callsOf: (method) => calls.all.filter((call) => call.method === method),
    complaints,
    on: events.on,
    until,
    settled: createSettled(world, calls, until),
    updates: updates.history,
    redeliver: updates.repeat,
    injectUpdate: updates.inject,
    report: () => journal.report(),
    [Symbol.asyncDispose]: connection.close,
  };
  return { telegram, world, dispatch, server };
}

/** The HTTP side: what serves the bot's calls and brings it its updates. */
function wireApi(world: World, options: TelegramOptions) {
  const { updates, events, clock, complaints } = world;
  const complain = (complaint: string) => void complaints.push(complaint);
  const calls = createCalls(events);
  const faults = createFaults();
  const limits = createLimits(clock);
  const polling = createPolling(updates, events, clock);
  const pace = {
    retryScale: options.webhookRetryScale ?? 1,
    timeoutMs: options.webhookTimeoutMs ?? 60_000,
  };
  const webhook = createWebhook({ updates, events, clock, complain, options: pace });
  const methods = createMethods(world, { polling, webhook, limits });
  const dispatch = createDispatch({ methods, calls, faults, complain });
  const date = () => new Date(options.datesByTheMachine ? Date.now() : world.clock.now() * 1000);
  const server = createApiServer(tokenOf(world.bot.id), { dispatch, files: world.files, date });
  return { server, dispatch, webhook, calls, faults, limits };
}

/** Whether Telegram is there at all. */
function createConnection({
  server,
  webhook,
}: Pick<ReturnType<typeof wireApi>, 'server' | 'webhook'>) {
  return {
    async stopListening() {
      webhook.pause();
      await server.stop();
    },
    async startListening() {
      await server.listen();
      webhook.resume();
    },
    async close() {
      webhook.close();
      await server.stop();
    },
  };
}

function createWorld(options: TelegramOptions): World {
  const events = createEvents();
  const clock = createClock(() => events.emit({ type: 'clock' }));
  const me = describeBot(options);
  const ids = createIds();
  const { id, is_bot, first_name, username } = me;
  const bot = { id, is_bot, first_name, username };
  return {
    bot,
    me,
    profile: createBotProfile(first_name),
    clock,
    events,
    ids,
    files: createFiles(ids),
    users: new Map([bot, ...SPECIAL_SENDERS].map((user) => [user.id, user])),
    chats: new Map(),
    updates: createUpdates(clock, events),
    callbacks: createCallbacks(clock),
    complaints: [],
  };
}

function describeBot({ botName, botUsername, readsAllMessages }: TelegramOptions): UserFromGetMe {
  return {
    id: randomInt(7_100_000_000, 7_199_999_999),
    is_bot: true,
    first_name: botName ?? 'Nezuko',
    username: botUsername ?? 'nezuko_bot',
    can_join_groups: true,
    can_read_all_group_messages: readsAllMessages ?? false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
