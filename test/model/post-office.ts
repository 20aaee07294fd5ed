import type { QueuedUpdate } from '../simulator/delivery/updates.ts';
import { type BotLife, startBotLife } from './bot-life.ts';
import { requestIn } from './known.ts';
import type { Outside } from './outside.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';
import type { Turns } from './turns.ts';

/** What a service that was away makes Telegram wait before it delivers an update again. */
const AGAIN_AFTER_MS = 2_000;

export interface PostOfficeDeps {
  readonly outside: Outside;
  readonly turns: Turns;
  readonly random: Random;
  readonly intake: Program['intake'];
  readonly note: (line: string) => void;
}

/** The processes of the bot, and how Telegram's updates come to them. */
export function openPostOffice({ outside, turns, random, intake, note }: PostOfficeDeps) {
  const { facts, requests, world } = outside;
  const { updates } = world;
  const isPolling = intake === 'polling';
  const instances = intake === 'webhook to two' ? 2 : 1;
  const lives: BotLife[] = Array.from({ length: instances }, () => startBotLife(outside));
  const inWork = new Map<QueuedUpdate, BotLife>();
  const notBefore = new Map<QueuedUpdate, number>();
  const handled: number[] = [];

  /**
   * Telegram gives updates to polling in the order of their ids; a webhook has one at a time for
   * each lane.
   */
  function deliverable(): QueuedUpdate[] {
    const now = Date.now();
    const isDue = (update: QueuedUpdate) => (notBefore.get(update) ?? 0) <= now;
    const waiting = updates.pending().filter((update) => !inWork.has(update));
    if (isPolling) return waiting.filter(isDue).sort(byId).slice(0, 1);
    const busy = new Set([...inWork.keys()].map(({ lane }) => lane));
    const ready: QueuedUpdate[] = [];
    for (const update of waiting) {
      if (busy.has(update.lane)) continue;
      busy.add(update.lane);
      if (isDue(update)) ready.push(update);
    }
    return ready;
  }

  function hand(update: QueuedUpdate, bot: BotLife): void {
    note(`→ ${update.kind} ${update.id % 1000} to ${bot.name}`);
    inWork.set(update, bot);
    const body = { ...update.body, update_id: update.id };
    void outside.asOne(`update ${update.id}`, async () => {
      const how = await bot.handle(body);
      if (!bot.life.isAlive) return;
      inWork.delete(update);
      if (how === 'done') {
        updates.confirm(update);
        handled.push(update.id);
        const request = requestIn(body);
        if (request !== undefined) requests.heard(request, outside.newestPiece());
        if (updates.pending().every(({ kind }) => kind !== 'chat_member')) facts.heard();
      } else notBefore.set(update, Date.now() + AGAIN_AFTER_MS);
    });
  }

  return {
    lives,
    deliverable,

    deliver(update: QueuedUpdate): void {
      const bot = lives[random.below(lives.length)];
      if (bot !== undefined) hand(update, bot);
    },

    /** Kills a process and starts another one; what it had in work comes again. */
    crash(instance: number): void {
      const place = instance % lives.length;
      const bot = lives[place];
      if (bot === undefined) return;
      bot.life.isAlive = false;
      turns.bury();
      const lost = [...inWork].filter(([, by]) => by === bot).map(([update]) => update);
      for (const update of lost) inWork.delete(update);
      const oldest = Math.min(...lost.map(({ id }) => id));
      if (isPolling) for (const id of handled.filter((each) => each > oldest)) updates.repeat(id);
      lives[place] = startBotLife(outside);
      note(`† ${bot.name}, then ${lives[place].name}`);
    },

    /**
     * Telegram delivers something once more that is in work, as its answer was late; answers what.
     */
    repeatInWork(instance: number): object | undefined {
      const [update] = inWork.keys();
      const bot = lives[instance % lives.length];
      if (update === undefined || bot === undefined) return undefined;
      hand({ ...update }, bot);
      return update.body;
    },

    /** Telegram delivers something once more that was handled long ago; answers what. */
    repeatAny(): object | undefined {
      const id = handled[random.below(handled.length)];
      if (id === undefined) return undefined;
      updates.repeat(id);
      return updates.history.get(id);
    },
  };
}

function byId(a: QueuedUpdate, b: QueuedUpdate): number {
  return a.id - b.id;
}
