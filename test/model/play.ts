import { vi } from 'vitest';
import type { SettingsPatch } from '../../src/core/model/settings.ts';
import { ALLOWED_UPDATES } from '../../src/telegram/intake/allowed-updates.ts';
import type { FaultKind } from '../simulator/api/faults.ts';
import { createFixtures } from './fixtures.ts';
import { requestIn, whatIsKnown, whomItIsAbout } from './known.ts';
import { createModes } from './modes.ts';
import { checkPromises, isStillMuted, whoIsStillThere } from './oracle.ts';
import { openOutside } from './outside.ts';
import { openPostOffice } from './post-office.ts';
import {
  BEGINNING,
  type Happening,
  type Program,
  STANDARD,
  type TelegramFault,
} from './program.ts';
import { createRandom } from './random.ts';
import { createTurns } from './turns.ts';
import { watchWelcomes } from './welcomes.ts';

const FAULTS: Record<TelegramFault, FaultKind> = {
  '502': { kind: '5xx' },
  'executed, 502': { kind: 'executed-but-502' },
  'cut off': { kind: 'drop' },
  'executed, cut off': { kind: 'executed-but-dropped' },
  '429': { kind: '429', retryAfter: 2 },
  'long 429': { kind: '429', retryAfter: 12 },
  refused: {
    kind: 'error',
    code: 400,
    description: 'Bad Request: not enough rights to restrict/unrestrict chat member',
  },
  'member not found': { kind: 'error', code: 400, description: 'Bad Request: member not found' },
};

/** What takes longer may be given up by whoever waits for it. */
const LONG_MS = 20_000;
/** How far the clock goes at a time while everything settles, and how often jobs are done. */
const PAUSE_MS = 500;
const JOBS_EVERY_MS = 15_000;
/** Steps without an end are a bug of the bot, or of the model. */
const MOST_STEPS = 50_000;

/** What a turn of a store is called that changes what is required, or whether it is. */
const CHANGES_OF_GROUPS = new Set([
  'protect',
  'addChannels',
  'removeChannel',
  'replaceChannel',
  'setEnabled',
  'setCanEnforce',
  'setCanSee',
  'updateSettings',
  'migrate',
]);

/** What leaves everybody in their groups, and the bot able to do its work. */
const PLAIN = new Set<Happening['do']>([
  ...(['says', 'edits', 'presses', 'joins', 'leaves', 'asks to join'] as const),
  ...(['is declined by', 'is banned from', 'is let back into', 'jobs', 'crash'] as const),
  ...(['time passes', 'update comes again', 'update comes twice'] as const),
]);
/** What leaves the bot able to do its work, wherever people are in the end. */
const UNHINDERED = new Set<Happening['do']>([...PLAIN, 'enters', 'exits']);

const drained = () => new Promise<void>((resolve) => setImmediate(resolve));

export interface Played {
  readonly violations: readonly string[];
  /** What happened, one line each. */
  readonly trace: readonly string[];
}

/** Plays the program to its end, lets everything settle, and tells which promises were broken. */
export async function play(program: Program): Promise<Played> {
  const random = createRandom(program.seed);
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    now: BEGINNING * 1000,
  });
  const chance = vi.spyOn(Math, 'random').mockImplementation(random.random);
  try {
    return await playWith(program, random);
  } finally {
    chance.mockRestore();
    vi.useRealTimers();
  }
}

async function playWith(
  program: Program,
  random: ReturnType<typeof createRandom>,
): Promise<Played> {
  const trace: string[] = [];
  const note = (line: string) => void trace.push(`${(Date.now() / 1000) % 86_400} ${line}`);
  const turns = createTurns();
  let isSet = false;
  const modes = createModes(program.modes);
  const required = (chatId: number) =>
    isSet && fixtures.groups().some(({ id }) => id === chatId)
      ? fixtures.channels.map(({ id }) => id)
      : [];
  const outside = await openOutside(turns, {
    required,
    modes,
  });
  const { telegram, world, facts, stored, memory, deadlines, requests, recorder } = outside;
  const { updates } = world;
  updates.allow([...ALLOWED_UPDATES]);
  const fixtures = createFixtures(telegram, program.isForum);
  isSet = true;
  const isRemembered = program.happenings.every(({ do: what }) => !what.startsWith('memory'));
  const welcomes = watchWelcomes(world, { facts, required, isRemembered });
  for (const { id } of fixtures.people) welcomes.look(id);
  for (const update of [...updates.pending()]) updates.confirm(update);
  const channels = fixtures.channels.map(({ id, title, username }) => {
    return { id, title, username: username ?? null, inviteLink: null };
  });
  const owner = { id: fixtures.anna.id, username: null };
  for (const { id, title } of fixtures.groups()) {
    await stored.groups.protect({ group: { id, title }, owner, channels });
    await stored.groups.updateSettings(id, program.modes);
  }

  const post = openPostOffice({ outside, turns, random, intake: program.intake, note });
  const { lives } = post;

  async function happen(happening: Happening): Promise<void> {
    note(`• ${JSON.stringify(happening)}`);
    switch (happening.do) {
      case 'Telegram fails': {
        const named = happening.method === 'any' ? {} : { method: happening.method };
        // A message is refused for what it says or where it goes, never by chance.
        const isRefusal = FAULTS[happening.how].kind === 'error';
        const match = ({ user_id, text }: { user_id?: unknown; text?: unknown }) =>
          user_id !== world.bot.id && !(isRefusal && text !== undefined);
        const { times } = happening;
        deadlines.troubles();
        telegram.faults.add({ ...FAULTS[happening.how], ...named, match, times });
        return;
      }
      case 'database fails':
        deadlines.troubles();
        requests.troubles();
        for (let time = 0; time < happening.times; time += 1) outside.failDatabase(happening.how);
        return;
      case 'memory goes':
        deadlines.troubles();
        memory.isAway = true;
        return;
      case 'memory forgets':
        return memory.clear();
      case 'sets':
        return set(happening.where, happening.patch);
      case 'update comes twice':
        return hearsAgain(post.repeatInWork(happening.instance));
      case 'memory returns':
        return returnMemory();
      case 'time passes':
        vi.advanceTimersByTime(happening.seconds * 1000);
        return;
      case 'jobs':
        doJobs(happening.instance);
        return;
      case 'crash':
        return post.crash(happening.instance);
      case 'update comes again':
        return hearsAgain(post.repeatAny());
      default:
        if (!(await perform(happening))) note('  (Telegram did not let them)');
    }
  }

  function hearsAgain(update: object | undefined): void {
    deadlines.hearsAgain(whomItIsAbout(update));
    const request = requestIn(update);
    if (request !== undefined) requests.hearsAgain(request.channelId, request.userId);
  }

  /** Once it is known what the bot goes by. */
  async function perform(happening: Parameters<typeof fixtures.perform>[0]): Promise<boolean> {
    deadlines.knows(await whatIsKnown(outside, fixtures));
    return fixtures.perform(happening);
  }

  /** As the settings menu does it. */
  function set(where: number, patch: SettingsPatch): void {
    modes.change();
    const id = fixtures.groups()[where]?.id;
    if (id !== undefined) void outside.asOne('settings', async () => lives[0]?.set(id, patch));
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
  let wasSlow = false;
  /** One thing of all those that may come next. */
  async function step(next: Happening[]): Promise<boolean> {
    await drained();
    steps += 1;
    if (steps > MOST_STEPS) throw new Error('it does not come to rest');
    const ready = post.deliverable();
    const weights = [
      turns.count() > 0 ? 8 : 0,
      ready.length > 0 ? 4 : 0,
      next.length > 0 ? 1.5 : 0,
      vi.getTimerCount() > 0 && next.length > 0 ? 0.3 : 0,
    ];
    let drawn = random.random() * weights.reduce((sum, weight) => sum + weight, 0);
    if (weights.every((weight) => weight === 0)) return false;
    const choice = weights.findIndex((weight) => {
      drawn -= weight;
      return weight > 0 && drawn < 0;
    });
    if (choice === 0) await take();
    else if (choice === 1) {
      const update = ready[random.below(ready.length)];
      if (update !== undefined) post.deliver(update);
    } else if (choice === 2) {
      const happening = next.shift();
      if (happening !== undefined) await happen(happening);
    } else vi.advanceTimersByTime(50 + random.below(1000));
    return true;
  }

  /** What somebody waited too long for, they do without: an error is never punished. */
  async function take(): Promise<void> {
    const { what, waitedMs } = await turns.go(random.below(turns.count()));
    note(`  ${what}`);
    const isDoubted = fixtures.channels.some(({ id }) => memory.get(`doubt:${id}`) !== null);
    if (waitedMs > LONG_MS) wasSlow = true;
    if (what === 'setEnabled') requests.isSwitched();
    if (CHANGES_OF_GROUPS.has(what) || waitedMs > LONG_MS || isDoubted) deadlines.forgive();
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
  const crashes = program.happenings.filter((happening) => happening.do === 'crash').length;
  // Until what a dead process was about to look at is due again.
  if (crashes > 0) await settle(60);
  const lostNotices = () => crashes + outside.unheardOf();
  const isUninterrupted = program.happenings.every(
    ({ do: what }) => what !== 'crash' && what !== 'database fails',
  );
  // What was looked up before a long wait may be forgotten after it, and nobody is sure any more.
  const isUndisturbed = () => isUninterrupted && !wasSlow;
  const consistsOf = (kinds: typeof PLAIN) =>
    program.happenings.every(({ do: what }) => kinds.has(what));
  const everybodyApproved = (kinds: typeof PLAIN) =>
    modes.approves && consistsOf(kinds) && !wasSlow;
  const input = { fixtures, telegram, facts, deadlines, requests, recorder, stored };
  const lookAtRest = () =>
    checkPromises(input, {
      lostNotices: lostNotices(),
      everybodySpoke: false,
      isUndisturbed: isUndisturbed(),
      everybodyApproved: everybodyApproved(PLAIN),
    });
  let broken = await lookAtRest();
  // Where the memory went, what a join has told may be lost before the mute, until the sweep looks.
  if (!isRemembered && broken.some(isStillMuted)) {
    note('— an hour later');
    vi.advanceTimersByTime(3_600_000);
    await settle(45);
    const others = broken.filter((promise) => !isStillMuted(promise));
    broken = [...others, ...(await lookAtRest())];
  }
  facts.violations.push(...broken);
  note('— a while later, with all rights, everybody speaks');
  for (const where of [0, 1]) {
    await fixtures.perform({ do: 'gives rights', where });
    set(where, STANDARD);
  }
  for (const channel of [0, 1]) await fixtures.perform({ do: 'gives the bot’s place', channel });
  await settle(20);
  vi.advanceTimersByTime(700_000);
  for (let where = 0; where < fixtures.groups().length; where += 1) {
    for (const [who] of fixtures.people.entries())
      await fixtures.perform({ do: 'says', who, where, topic: modes.checkedTopic });
  }
  await settle(30);
  const isDoubted = await lives[0]?.isDoubted(fixtures.channels);
  facts.violations.push(
    ...(await checkPromises(input, {
      lostNotices: lostNotices(),
      everybodySpoke: isDoubted !== true,
      isUndisturbed: isUndisturbed(),
      everybodyApproved: modes.mayMiss === 0 && everybodyApproved(UNHINDERED),
    })),
  );
  if (program.modes.removeAfterHours !== undefined) {
    note('— an hour later, who has not joined is gone');
    for (const seconds of [1_500, 600, 1_200, 400]) {
      vi.advanceTimersByTime(seconds * 1000);
      await settle(30);
    }
    facts.violations.push(...(await whoIsStillThere(input, isDoubted === true)));
  }
  if (isUndisturbed() && welcomes.left() > outside.unheardOf())
    facts.violations.push(`${welcomes.left()} welcomes should be gone`);
  const errors = lives.flatMap((life) => life.errors.map(String));
  return {
    violations: [...facts.violations, ...recorder.violations, ...welcomes.violations, ...errors],
    trace,
  };
}
