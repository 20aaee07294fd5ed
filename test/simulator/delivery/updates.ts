import type { Update } from '@grammyjs/types';
import { CALLBACK_LIFETIME } from '../world/callbacks.ts';
import type { Clock } from '../world/clock.ts';
import type { Events } from '../world/events.ts';
import { laneOf } from './lanes.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/** An update that waits until the bot confirms it. */
export interface QueuedUpdate {
  readonly id: number;
  readonly body: object;
  readonly kind: string;
  readonly lane: string;
  /** Unix time. */
  readonly queuedAt: number;
  /** Put in again by a test: it is delivered whatever the offset of the bot. */
  readonly isRepeated: boolean;
}

export interface Updates {
  /** Queues an update unless the bot did not ask for its kind. */
  push(kind: UpdateKind, payload: object): void;
  /** Queues anything at all; it gets the next update_id unless it has one. */
  inject(raw: object): number;
  /** Queues an earlier update once more under the same update_id. */
  repeat(updateId: number): void;
  /** What is still undelivered, oldest first. */
  pending(): readonly QueuedUpdate[];
  confirm(update: QueuedUpdate): void;
  clear(): void;
  /** The kinds the bot asks for; none or an empty list means Telegram's default. */
  allow(kinds: readonly string[] | undefined): void;
  allowed(): readonly string[];
  /** Whether the bot has asked for updates yet, by polling or with a webhook. */
  isWanted(): boolean;
  /** Every update there ever was, by update_id. */
  readonly history: ReadonlyMap<number, object>;
}

/** They come only when named (Update, allowed_updates). */
const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count'];
const LIFETIME = 24 * 3600;

export function createUpdates(clock: Clock, events: Events): Updates {
  let queue: QueuedUpdate[] = [];
  let kinds: readonly string[] = [];
  let isWanted = false;
  let lastId = 700_000_000;
  const history = new Map<number, object>();

  function enqueue(id: number, body: object, isRepeated: boolean): void {
    const kind = Object.keys(body).find((name) => name !== 'update_id') ?? 'unknown';
    queue.push({ id, body, kind, lane: laneOf(body), queuedAt: clock.now(), isRepeated });
    history.set(id, body);
    events.emit({ type: 'queued', updateId: id, kind });
  }

  function isAlive({ kind, queuedAt }: QueuedUpdate): boolean {
    const lifetime = kind === 'callback_query' ? CALLBACK_LIFETIME : LIFETIME;
    return clock.now() - queuedAt < lifetime;
  }

  return {
    history,
    push(kind, payload) {
      const isAllowed = kinds.length === 0 ? !NOT_BY_DEFAULT.includes(kind) : kinds.includes(kind);
      if (!isAllowed) return;
      lastId += 1;
      enqueue(lastId, { update_id: lastId, [kind]: structuredClone(payload) }, false);
    },
    inject(raw) {
      const given: unknown = Reflect.get(raw, 'update_id');
      if (typeof given !== 'number') lastId += 1;
      const id = typeof given === 'number' ? given : lastId;
      enqueue(id, { update_id: id, ...raw }, true);
      return id;
    },
    repeat(updateId) {
      const body = history.get(updateId);
      if (body === undefined) throw new Error(`There was no update ${updateId}`);
      enqueue(updateId, body, true);
    },
    pending() {
      queue = queue.filter(isAlive);
      return queue;
    },
    confirm(update) {
      if (!queue.includes(update)) return;
      queue = queue.filter((other) => other !== update);
      events.emit({ type: 'delivered', updateId: update.id });
    },
    clear() {
      queue = [];
    },
    allow(asked) {
      if (asked !== undefined) kinds = asked;
      isWanted = true;
      events.emit({ type: 'asked-for-updates' });
    },
    isWanted: () => isWanted,
    allowed: () => kinds,
  };
}
