import { AsyncLocalStorage } from 'node:async_hooks';
import type { Broadcast } from '../../src/core/shared/broadcast.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { StorageError } from '../../src/storage/errors.ts';
import type { Transport } from '../../src/telegram/api/transport.ts';
import { createTelegram } from '../simulator/telegram.ts';
import { createDeadlines } from './deadlines.ts';
import { createFacts, type FactsOptions } from './facts.ts';
import type { Modes } from './modes.ts';
import { createRecorder } from './recorder.ts';
import { createRequests } from './requests.ts';
import { createReach, createSharedMemory } from './shared-memory.ts';
import type { Life, Turns } from './turns.ts';

export type Outside = Awaited<ReturnType<typeof openOutside>>;

/** How a statement fails: before it was executed, or after that, with its answer lost. */
export type DatabaseFault = 'refused' | 'executed, answer lost';

/** After so long a request is given up, or about to be. */
const PATIENCE_MS = 50_000;

/** A request that was cut off; whether it was carried out, nobody knows. */
class CutOff extends Error {}

/** What outlives a process of the bot: Telegram, the database, the memory that processes share. */
export async function openOutside(
  turns: Turns,
  { required, modes }: Pick<FactsOptions, 'required'> & { readonly modes: Modes },
) {
  const { telegram, world, dispatch } = createTelegram();
  const work = new AsyncLocalStorage<string>();
  let current = '';
  let pieces = 0;
  /** Messages that were posted, and of which no process has heard, or too late. */
  let unheardOf = 0;
  const database = await openDatabase('sqlite::memory:');
  await database.migrate();
  const memory = createSharedMemory();
  const requests = createRequests(world);
  const facts = createFacts(world, {
    ...{ required, modes, requests },
    currentWork: () => current,
    currentPiece: () => Number(current.split(' ').at(-1)) || 0,
  });
  const deadlines = createDeadlines(world, {
    ...{ required, modes, requests },
    isNewsUnderWay: () => turns.has('broadcast'),
  });
  const recorder = createRecorder(world, modes);
  const hungUp = new AbortController().signal;
  const databaseFaults: DatabaseFault[] = [];
  const gapListeners = new Map<Life, (() => void)[]>();
  const listeners = new Map<Life, { topic: string; listener: (message: string) => void }[]>();

  async function call(life: Life, url: string, body: string) {
    const method = new URL(url).pathname.split('/').at(-1) ?? '';
    const params: Record<string, unknown> = JSON.parse(body);
    const piece = work.getStore() ?? 'nothing in particular';
    const since = Date.now();
    let posted = 0;
    const answer = await turns.take(life, method, async () => {
      current = piece;
      const before = recorder.posted();
      const result = await dispatch(method, params, { hungUp });
      posted = recorder.posted() - before;
      unheardOf += posted;
      if (method === 'getChatMember') {
        const isAnswered = typeof result === 'object' && result.status === 200;
        facts.read(Number(params.chat_id), Number(params.user_id), isAnswered);
      }
      return result;
    });
    return turns.take(life, `answer of ${method}`, async () => {
      if (answer === 'dropped' || answer === 'never') throw new CutOff('connection lost');
      if (answer.status === 200 && Date.now() - since < PATIENCE_MS) unheardOf -= posted;
      return { json: async () => answerOf(answer.body, answer.status) };
    });
  }

  async function statement<T>(work: () => Promise<T>): Promise<T> {
    const fault = databaseFaults.shift();
    if (fault === 'refused') throw away();
    const result = await work();
    if (fault !== undefined) throw away();
    return result;
  }

  /** The store with each of its statements in its turn. */
  function inTurns<T extends object>(life: Life, store: T): T {
    return new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) =>
          turns.take(life, String(name), () => statement(async () => member.apply(target, args)));
      },
    });
  }

  return {
    telegram,
    world,
    me: world.me,
    stored: database,
    memory,
    facts,
    deadlines,
    requests,
    recorder,
    unheardOf: () => unheardOf,
    /** The number of the newest piece of work. */
    newestPiece: () => pieces,

    /** Runs a piece of the bot's work, so that what it reads is told apart. */
    asOne<T>(name: string, piece: () => T): T {
      pieces += 1;
      return work.run(`${name} ${pieces}`, piece);
    },

    failDatabase: (fault: DatabaseFault) => void databaseFaults.push(fault),
    recover(): void {
      databaseFaults.length = 0;
      telegram.faults.clear();
    },

    database: (life: Life): Database => ({
      ...database,
      groups: inTurns(life, database.groups),
      restrictions: inTurns(life, database.restrictions),
      activity: inTurns(life, database.activity),
      joinRequests: inTurns(life, database.joinRequests),
      channelRequests: inTurns(life, database.channelRequests),
      joins: inTurns(life, database.joins),
      deletions: inTurns(life, database.deletions),
    }),

    reach(life: Life) {
      const { cache, catchUp } = createReach(memory);
      const inTurn = new Proxy(cache, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) =>
            turns.take(life, String(name), async () => member.apply(target, args));
        },
      });
      return { cache: inTurn, catchUp };
    },

    broadcast: (life: Life): Broadcast => ({
      send(topic, message) {
        for (const [other, subscribed] of listeners) {
          if (other === life || memory.isAway) continue;
          void turns.take(other, 'broadcast', async () => {
            for (const each of subscribed) if (each.topic === topic) each.listener(message);
          });
        }
      },
      on(topic, listener) {
        const subscribed = listeners.get(life) ?? [];
        subscribed.push({ topic, listener });
        listeners.set(life, subscribed);
      },
      onGap: (listener) => {
        gapListeners.set(life, [...(gapListeners.get(life) ?? []), listener]);
      },
      close: async () => undefined,
    }),

    /** The connection by which a process hears of the others is back: it may have missed something. */
    gap: (life: Life): void => {
      for (const listener of gapListeners.get(life) ?? []) listener();
    },

    transport: (life: Life): Transport => ({
      request: (url, { body }) => call(life, url, String(body)),
      download: async () => '',
      close: async () => undefined,
    }),
  };
}

function away(): StorageError {
  return new StorageError('any', 'unavailable', new Error('a fault of the model'));
}

function answerOf(body: string, status: number): unknown {
  return body.startsWith('{')
    ? JSON.parse(body)
    : { ok: false, error_code: status, description: 'Not an answer of the API' };
}
