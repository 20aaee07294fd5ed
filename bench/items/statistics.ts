import { setTimeout as sleep } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { createArtist } from '../../src/charts/artist.ts';
import type { Chart } from '../../src/core/statistics/chart.ts';
import { dayOf } from '../../src/core/statistics/figures.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { controlData } from '../../src/telegram/control/control-data.ts';
import { FIRST_ADMIN } from '../bot-api.ts';
import { startNezuko } from '../contender.ts';
import { type Fixtures, groupId, SERVICES, type Services } from '../fixtures.ts';
import type { Figure } from '../result.ts';
import { percentiles, rounded } from '../statistics.ts';
import { openSender, type Sender } from '../webhook-sender.ts';
import { press } from './control-room.ts';
import { answered, type Ends, sendOffences, tellEnds } from './offences.ts';

const ITEM = 'Statistics';
const DRAWINGS = 100;
const DAYS = 400;
const GROUPS = 10_000;
/** So many are stored, and what they take is multiplied: rows are all of one size. */
const STORED_GROUPS = 500;
const PICTURES = 50;
const OFFENCES = 60;
const MIB = 1024 * 1024;

export async function measureStatistics(fixtures: Fixtures): Promise<Figure[]> {
  return [
    ...(await measureDrawing()),
    ...(await measureBesidePictures(fixtures)),
    await measureSize(fixtures, 'memory'),
    await measureSize(fixtures, 'redis'),
  ];
}

/** One picture after the other, in the languages of different fonts. */
async function measureDrawing(): Promise<Figure[]> {
  const artist = createArtist();
  const times: number[] = [];
  for (let index = 0; index < DRAWINGS; index += 1) {
    const start = performance.now();
    await artist.draw(String(index), () => chart(index));
    times.push(performance.now() - start);
  }
  await artist.close();
  // The first ones load the libraries and the fonts.
  const [first = 0] = times;
  return [
    { item: ITEM, what: 'the first picture', unit: 'ms', values: { '': rounded(first) } },
    {
      ...{ item: ITEM, what: 'the next pictures', unit: 'ms', goal: '< 300 ms at p95' },
      values: percentiles(times.slice(10)),
    },
  ];
}

const NAMES = [
  ['en', 'Cats', 'Muted'],
  ['ru', 'Кошки', 'Заглушено'],
  ['ar', 'قطط', 'مكتومون'],
  ['hi', 'बिल्लियाँ', 'म्यूट किए गए'],
  ['zh', '猫', '被禁言'],
] as const;

function chart(index: number): Chart {
  const [language, title, name] = NAMES[index % NAMES.length] ?? NAMES[0];
  const values = Array.from({ length: 30 }, (_, day) => (day * 7 + index) % 40);
  const series = { name, total: '420', values };
  const labels = values.map((_, day) => `${day + 1}`);
  const isRightToLeft = language === 'ar';
  const subtitle = '1 – 30';
  const rest = { stopped: series, verified: series, joined: series, gaps: [] };
  return { language, isRightToLeft, title, subtitle, labels, ...rest };
}

/** Offences while admins ask for pictures, and the same without. */
async function measureBesidePictures(fixtures: Fixtures): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database('redis', 200);
  await fill(databaseUrl, 200, 90);
  const bot = await startNezuko(fixtures, {
    ...{ intake: 'webhook', services: 'redis', databaseUrl },
    variables: { RATE_LIMIT_GLOBAL: '1000' },
  });
  const sender = await openSender([bot.target]);
  const ends: Ends = { muted: new Map(), deleted: new Map() };
  let pictures = 0;
  fixtures.api.listener = (method, params) => {
    if (method === 'sendPhoto') pictures += 1;
    tellEnds(ends, method, params);
  };
  await sendOffences(sender, ends, 20);
  const alone = await sendOffences(sender, ends, OFFENCES);
  await askForPictures(sender);
  const beside = await sendOffences(sender, ends, OFFENCES);
  while (pictures < PICTURES) await sleep(100);
  fixtures.api.listener = undefined;
  sender.close();
  await bot.stop();
  return [
    ...answered(ITEM, 'without pictures', alone),
    ...answered(ITEM, `while ${PICTURES} pictures are asked for`, beside),
  ];
}

async function askForPictures(sender: Sender): Promise<void> {
  for (let index = 0; index < PICTURES; index += 1) {
    const place = { screen: 'stats', action: 'days', args: ['30'] };
    const data = controlData({ groupId: groupId(index), ...place });
    await sender.post(press(FIRST_ADMIN + index, data));
  }
}

/** What 400 days of all groups take, with a channel each. */
async function measureSize(fixtures: Fixtures, services: Services): Promise<Figure> {
  const { url } = await fixtures.database(services, STORED_GROUPS);
  const before = await sizeOf(url);
  await fill(url, STORED_GROUPS, DAYS);
  const size = ((await sizeOf(url)) - before) * (GROUPS / STORED_GROUPS);
  return {
    ...{ item: ITEM, unit: 'MiB' },
    what: `the figures of ${GROUPS} groups in ${DAYS} days (${SERVICES[services]})`,
    values: { '': rounded(size / MIB) },
  };
}

async function fill(url: string, groups: number, days: number): Promise<void> {
  const database = await openDatabase(url);
  const today = dayOf(new Date());
  const counts = { messages: 900, offences: 9, verified1h: 3, verified6h: 2 };
  const more = { verified24h: 1, verifiedLater: 1 };
  const brought = { asked: 9, joined: 5, left: 1, cameBack: 1 };
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const ids = Array.from({ length: groups }, (_, index) => groupId(index));
    const day = today - ago;
    await database.figures.add({
      groups: ids.map((id) => ({ groupId: id, day, ...counts, ...more })),
      channels: ids.map((id) => ({ groupId: id, channelId: -1_002, day, ...brought })),
    });
  }
  await database.close();
}

async function sizeOf(url: string): Promise<number> {
  if (url.startsWith('sqlite:')) {
    const file = new SqliteDatabase(url.slice('sqlite:'.length), { readonly: true });
    const read = (pragma: string) => Number(file.pragma(pragma, { simple: true }));
    const size = read('page_count') * read('page_size');
    file.close();
    return size;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT pg_database_size(current_database()) AS size');
  await client.end();
  return Number(rows[0]?.size);
}
