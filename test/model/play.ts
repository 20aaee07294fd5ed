import { vi } from 'vitest';
import { ALLOWED_UPDATES } from '../../src/telegram/intake/allowed-updates.ts';
import type { FaultKind } from '../support/telegram/api/faults.ts';
import type { QueuedUpdate } from '../support/telegram/delivery/updates.ts';
import { type BotLife, startBotLife } from './bot-life.ts';
import { createDice } from './dice.ts';
import { judge } from './judge.ts';
import { openOutside } from './outside.ts';
import type { Happening, Program, TelegramFault } from './program.ts';
import { setStage } from './stage.ts';
import { createTurns } from './turns.ts';

const FAULTS: Record<TelegramFault, FaultKind> = {
  '502': { kind: '5xx' },
  'executed, 502': { kind: 'executed-but-502' },
  'cut off': { kind: 'drop' },
  'executed, cut off': { kind: 'executed-but-dropped' },
  '429': { kind: '429', retryAfter: 2 },
  'member not found': { kind: 'error', code: 400, description: 'Bad Request: member not found' },
};

/** What a service that was away makes Telegram wait before it delivers an update again. */
const AGAIN_AFTER_MS = 2_000;
/** How far the clock goes at a time while everything settles, and how often jobs are done. */
const PAUSE_MS = 500;
const JOBS_EVERY_MS = 15_000;
/** Steps without an end are a bug of the bot, or of the model. */
const MOST_STEPS = 50_000;

/**
 * Whether a notice may be posted of which the bot never hears, or hears too late. It is found while
 * its person is muted; when they are free again at once, it stays until somebody presses its button.
 */
function losesAnswers(happening: Happening): boolean {
  if (happening.do === 'crash') return true;
  if (happening.do === 'time passes') return happening.seconds >= 60;
  if (happening.do !== 'Telegram fails') return false;
  const { how, method } = happening;
  return how.startsWith('executed') && (method === 'sendMessage' || method === 'any');
}

const drained = () => new Promise<void>((resolve) => setImmediate(resolve));

export interface Played {
  readonly violations: readonly string[];
  /** What happened, one line each. */
  readonly trace: readonly string[];
}

/** Plays the program to its end, lets everything settle, and tells which promises were broken. */
export async function play(program: Program): Promise<Played> {
  const dice = createDice(program.seed);
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    now: new Date('2026-01-01T12:00:00Z'),
  });
  const chance = vi.spyOn(Math, 'random').mockImplementation(dice.random);
  try {
    return await playWith(program, dice);
  } finally {
    chance.mockRestore();
    vi.useRealTimers();
  }
}

async function playWith(program: Program, dice: ReturnType<typeof createDice>): Promise<Played> {
  const isPolling = program.intake === 'polling';
  const instances = program.intake === 'webhook to two' ? 2 : 1;
  const trace: string[] = [];
  const note = (line: string) => void trace.push(`${(Date.now() / 1000) % 86_400} ${line}`);
  const turns = createTurns();
  const outside = await openOutside(turns, (chatId) =>
    stage.groups().some(({ id }) => id === chatId) ? stage.channels.map(({ id }) => id) : [],
  );
  const { telegram, world, truth, stored, memory } = outside;
  const { updates } = world;
  updates.allow([...ALLOWED_UPDATES]);
  const stage = setStage(telegram);
  for (const update of [...updates.pending()]) updates.confirm(update);
  const channels = stage.channels.map(({ id, title, username }) => {
    return { id, title, username: username ?? null, inviteLink: null };
  });
  const owner = { id: stage.anna.id, username: null };
  for (const { id, title } of stage.groups()) {
    await stored.groups.protect({ group: { id, title }, owner, channels });
  }

  const lives: BotLife[] = Array.from({ length: instances }, () => startBotLife(outside));
  const inWork = new Map<QueuedUpdate, BotLife>();
  const notBefore = new Map<QueuedUpdate, number>();
  const handled: number[] = [];

  function deliverable(): QueuedUpdate[] {
    const now = Date.now();
    const busy = new Set([...inWork.keys()].map(({ lane }) => lane));
    const ready: QueuedUpdate[] = [];
    for (const update of updates.pending()) {
      if (inWork.has(update)) continue;
      const isDue = (notBefore.get(update) ?? 0) <= now;
      if (isPolling && !isDue) continue;
      if (!isPolling && busy.has(update.lane)) continue;
      busy.add(update.lane);
      if (isDue) ready.push(update);
      if (isPolling) return ready;
    }
    return ready;
  }

  function deliver(update: QueuedUpdate): void {
    const bot = lives[dice.below(lives.length)];
    if (bot === undefined) return;
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
        if (updates.pending().every(({ kind }) => kind !== 'chat_member')) truth.heard();
      } else notBefore.set(update, Date.now() + AGAIN_AFTER_MS);
    });
  }

  /** Kills a process and starts another one; what it had in work comes again. */
  function crash(instance: number): void {
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
  }

  async function happen(happening: Happening): Promise<void> {
    note(`• ${JSON.stringify(happening)}`);
    switch (happening.do) {
      case 'Telegram fails': {
        const named = happening.method === 'any' ? {} : { method: happening.method };
        const match = ({ user_id }: { user_id?: unknown }) => user_id !== world.bot.id;
        const { times } = happening;
        telegram.faults.add({ ...FAULTS[happening.how], ...named, match, times });
        return;
      }
      case 'database fails':
        for (let time = 0; time < happening.times; time += 1) outside.failDatabase(happening.how);
        return;
      case 'memory goes':
        memory.isAway = true;
        return;
      case 'memory returns':
        return returnMemory();
      case 'time passes':
        vi.advanceTimersByTime(happening.seconds * 1000);
        return;
      case 'jobs':
        doJobs(happening.instance);
        return;
      case 'crash':
        return crash(happening.instance);
      case 'update comes again': {
        const id = handled[dice.below(handled.length)];
        if (id !== undefined) updates.repeat(id);
        return;
      }
      default:
        if (!(await stage.perform(happening))) note('  (Telegram did not let them)');
    }
  }

  function returnMemory(): void {
    memory.isAway = false;
    for (const life of lives) life.catchUp();
  }

  function doJobs(instance: number): void {
    const bot = lives[instance % lives.length];
    if (bot !== undefined) void outside.asOne('jobs', async () => bot.doJobs());
  }

  let steps = 0;
  /** One thing of all those that may come next. */
  async function step(next: Happening[]): Promise<boolean> {
    await drained();
    steps += 1;
    if (steps > MOST_STEPS) throw new Error('it does not come to rest');
    const ready = deliverable();
    const weights = [
      turns.count() > 0 ? 8 : 0,
      ready.length > 0 ? 4 : 0,
      next.length > 0 ? 1.5 : 0,
      vi.getTimerCount() > 0 && next.length > 0 ? 0.3 : 0,
    ];
    let drawn = dice.random() * weights.reduce((sum, weight) => sum + weight, 0);
    if (weights.every((weight) => weight === 0)) return false;
    const choice = weights.findIndex((weight) => {
      drawn -= weight;
      return weight > 0 && drawn < 0;
    });
    if (choice === 0) note(`  ${await turns.go(dice.below(turns.count()))}`);
    else if (choice === 1) {
      const update = ready[dice.below(ready.length)];
      if (update !== undefined) deliver(update);
    } else if (choice === 2) {
      const happening = next.shift();
      if (happening !== undefined) await happen(happening);
    } else vi.advanceTimersByTime(50 + dice.below(1000));
    return true;
  }

  async function rest(): Promise<void> {
    while (await step([]));
  }

  /** Lets time pass as long as something waits for it, with the jobs that go on meanwhile. */
  async function settle(seconds: number): Promise<void> {
    await rest();
    const end = Date.now() + seconds * 1000;
    for (let pauses = 1; Date.now() < end; pauses += 1) {
      vi.advanceTimersByTime(PAUSE_MS);
      await rest();
      if ((pauses * PAUSE_MS) % JOBS_EVERY_MS !== 0) continue;
      doJobs(0);
      await rest();
    }
  }

  const happenings = [...program.happenings];
  while (happenings.length > 0) await step(happenings);
  note('— everything is well again');
  outside.recover();
  returnMemory();
  await settle(45);
  const mayLoseNotices = program.happenings.some(losesAnswers);
  const court = { stage, telegram, truth, stored };
  truth.violations.push(...(await judge(court, { mayLoseNotices, everybodySpoke: false })));
  note('— a while later, with all rights, everybody speaks');
  for (const where of [0, 1]) await stage.perform({ do: 'gives rights', where });
  for (const channel of [0, 1]) await stage.perform({ do: 'gives the bot’s place', channel });
  await settle(20);
  vi.advanceTimersByTime(700_000);
  for (let where = 0; where < stage.groups().length; where += 1) {
    for (const [who] of stage.people.entries()) await stage.perform({ do: 'says', who, where });
  }
  await settle(30);
  const isDoubted = await lives[0]?.isDoubted(stage.channels);
  truth.violations.push(
    ...(await judge(court, { mayLoseNotices, everybodySpoke: isDoubted !== true })),
  );
  const errors = lives.flatMap((life) => life.errors.map(String));
  return { violations: [...truth.violations, ...errors], trace };
}
