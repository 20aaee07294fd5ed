import { setTimeout as sleep } from 'node:timers/promises';
import { FIRST_STRANGER } from '../bot-api.ts';
import { startBareServer, startNezuko } from '../contender.ts';
import { type Fixtures, groupId } from '../fixtures.ts';
import { inTurn, type Speech, speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { median, percentiles, spread } from '../statistics.ts';
import { openSender, type Sender } from '../webhook-sender.ts';
import { CROWD, everybodyAtOnce, ratios } from './crowd.ts';
import { verifiedPeople } from './limit.ts';
import { steadily } from './traffic.ts';

const ITEM = 'From an offence to its end (PostgreSQL and Redis)';
const GROUPS = 200;
const BACKGROUND = [0, 100, 500];
const OFFENCES = 60;
const EVERY_MS = 100;
const RAIDERS = 200;
const RAIDS = 3;
const UNANSWERED_AFTER_MS = 20_000;

/** When each stranger was first muted, and the message of each was deleted. */
export interface Ends {
  readonly muted: Map<number, number>;
  readonly deleted: Map<number, number>;
}

let strangers = 0;

/** A stranger is known by their id when muted, and by that of their message when it is deleted. */
function stranger(group: number): Speech & { readonly messageId: number } {
  strangers += 1;
  const messageId = 10_000 + strangers;
  return { ...speech(group, FIRST_STRANGER + strangers, messageId), messageId };
}

export async function measureOffences(fixtures: Fixtures): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database('redis', GROUPS);
  const bot = await startNezuko(fixtures, { intake: 'webhook', services: 'redis', databaseUrl });
  const sender = await openSender([bot.target]);
  const ends: Ends = { muted: new Map(), deleted: new Map() };
  fixtures.api.listener = (method, params) => tellEnds(ends, method, params);
  await sendOffences(sender, ends, 20);
  const figures: Figure[] = [];
  const alone: Times[number][] = [];
  for (const perSecond of BACKGROUND) {
    const seconds = (OFFENCES * EVERY_MS) / 1000;
    const background = steadily(sender, perSecond, seconds, inTurn(verifiedPeople()));
    const times = await sendOffences(sender, ends, OFFENCES);
    if (perSecond === 0) alone.push(...times);
    figures.push(...told(`at ${perSecond} messages/s`, times));
    await background;
  }
  const raids: Times[] = [];
  for (let index = 0; index < RAIDS; index += 1) raids.push(await raid(sender, ends));
  figures.push(...told(`in a raid of ${RAIDERS} strangers`, raids.flat()));
  figures.push(...(await comparedWithBareCalls(fixtures, alone, raids)));
  fixtures.api.listener = undefined;
  sender.close();
  await bot.stop();
  return figures;
}

/** Notes what a call of the bot ends. */
export function tellEnds(
  ends: Ends,
  method: string,
  {
    user_id: userId = 0,
    message_id: messageId = 0,
  }: { user_id?: number | undefined; message_id?: number | undefined },
): void {
  const now = performance.now();
  if (method === 'restrictChatMember' && !ends.muted.has(userId)) ends.muted.set(userId, now);
  if (method === 'deleteMessage') ends.deleted.set(messageId, now);
}

type Times = readonly { readonly muted: number; readonly deleted: number }[];

/** One after the other, each in the next group. */
export async function sendOffences(sender: Sender, ends: Ends, count: number): Promise<Times> {
  const times: Promise<Times[number]>[] = [];
  for (let index = 0; index < count; index += 1) {
    times.push(offend(sender, ends, stranger(groupId(index % (GROUPS - RAIDS)))));
    await sleep(EVERY_MS);
  }
  return Promise.all(times);
}

let raided = 0;

/** All at once in one group, where nothing has happened yet. */
function raid(sender: Sender, ends: Ends): Promise<Times> {
  raided += 1;
  const raiders = Array.from({ length: RAIDERS }, () => stranger(groupId(GROUPS - raided)));
  return Promise.all(raiders.map((one) => offend(sender, ends, one)));
}

/**
 * With a server that makes one call for each person: one after the other as the offences, and a
 * thousand at once, which are as many calls as a raid.
 */
async function comparedWithBareCalls(
  fixtures: Fixtures,
  alone: Times,
  raids: readonly Times[],
): Promise<Figure[]> {
  const server = await startBareServer(fixtures, { calls: true });
  const single = await openSender([server.target]);
  const calls = await bareCalls(fixtures, single);
  single.close();
  const sender = await openSender([server.target], CROWD);
  const least = await everybodyAtOnce(sender, CROWD);
  sender.close();
  await server.stop();
  const bare = median(calls.toSorted((a, b) => a - b));
  const all = raids.map((times) => Math.max(...times.map(({ muted }) => muted)));
  const figure = { item: ITEM, unit: '×' };
  return [
    {
      ...figure,
      what: 'mute at 0 messages/s, compared with the one call of the bare server at that pace',
      values: percentiles(alone.map(({ muted }) => muted / bare)),
    },
    {
      ...figure,
      what: `all of ${RAIDERS} strangers muted, compared with the bare server and ${CROWD} calls`,
      values: spread(ratios(all, least)),
      goal: '≤ 3',
    },
  ];
}

/** How long after each post its call came. */
async function bareCalls(fixtures: Fixtures, sender: Sender): Promise<number[]> {
  const asked = new Map<number, number>();
  fixtures.api.listener = (_method, { user_id: userId = 0 }) =>
    asked.set(userId, performance.now());
  const times: number[] = [];
  for (let index = 0; index < OFFENCES; index += 1) {
    const post = stranger(groupId(0));
    const start = performance.now();
    await sender.post(post);
    times.push((await seen(asked, post.userId)) - start);
    await sleep(EVERY_MS);
  }
  return times;
}

async function offend(sender: Sender, ends: Ends, offence: ReturnType<typeof stranger>) {
  const start = performance.now();
  await sender.post(offence);
  const [muted, deleted] = await Promise.all([
    seen(ends.muted, offence.userId),
    seen(ends.deleted, offence.messageId),
  ]);
  return { muted: muted - start, deleted: deleted - start };
}

async function seen(times: ReadonlyMap<number, number>, id: number): Promise<number> {
  const until = performance.now() + UNANSWERED_AFTER_MS;
  while (performance.now() < until) {
    const at = times.get(id);
    if (at !== undefined) return at;
    await sleep(5);
  }
  throw new Error('an offence was not answered');
}

const told = (when: string, times: Times) => answered(ITEM, when, times);

export function answered(item: string, when: string, times: Times): Figure[] {
  const figure = (what: string, samples: number[]): Figure => ({
    item,
    what: `${what} ${when}`,
    unit: 'ms',
    values: percentiles(samples),
  });
  return [
    figure(
      'mute',
      times.map(({ muted }) => muted),
    ),
    figure(
      'deletion',
      times.map(({ deleted }) => deleted),
    ),
  ];
}
