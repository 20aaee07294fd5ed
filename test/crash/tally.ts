import { expect } from 'vitest';
import { dayOf } from '../../src/core/statistics/figures.ts';
import { createReadReport, type Report, verifiedIn } from '../../src/core/statistics/report.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Fixtures } from './fixtures.ts';
import { isMuteBy } from './violations.ts';

interface Tallied {
  readonly what: 'muted' | 'verified';
  /** By Telegram's clock. */
  readonly at: number;
  readonly groupId: number;
}

/** A batch is written every five seconds, on a slow machine a little later. */
const BATCH_SECONDS = 5;
const LATE_SECONDS = 5;
/** After so long what has happened is written down. */
export const WRITTEN_AFTER_SECONDS = BATCH_SECONDS + LATE_SECONDS + 2;

/** Counts beside the bot whom it mutes and lifts, and what of that a power cut may have lost. */
export function keepTally({ telegram, places, people }: Fixtures, url: string) {
  const all: Tallied[] = [];
  const lost = new Set<Tallied>();
  const groups = places.map(({ group }) => group.id);
  // What an admin switches off ends mutes that were never completed, and lifts nobody as verified.
  const steady = places.filter(({ isSwitched }) => !isSwitched).map(({ group }) => group.id);
  let lifeBegan = 0;
  let interruptedLifts = 0;

  telegram.on((event) => {
    if (event.type !== 'state' || event.by.id !== telegram.bot.id) return;
    const { chat, before, after } = event;
    const was = isMuteBy(before, telegram.bot.id);
    const is = isMuteBy(after, telegram.bot.id);
    if (was === is || !groups.includes(chat.id)) return;
    const what = is ? 'muted' : 'verified';
    all.push({ what, at: telegram.clock.now(), groupId: chat.id });
  });

  async function reported(ids: readonly number[]) {
    const database = await openDatabase(url);
    const readReport = createReadReport(database.figures);
    const today = dayOf(new Date());
    const reports = await Promise.all(ids.map((id) => readReport(id, 60, today + 30)));
    await database.close();
    const sum = (of: (report: Report) => number) =>
      reports.reduce((total, report) => total + (report === undefined ? 0 : of(report)), 0);
    return {
      muted: sum(({ totals }) => totals.offences),
      verified: sum(({ totals }) => verifiedIn(totals)),
    };
  }

  /** Whoever offends again before the next process has lifted them counts, and is muted already. */
  async function countInterruptedLifts(): Promise<number> {
    const database = await openDatabase(url);
    const found = await Promise.all(
      groups.flatMap((id) => people.map((person) => database.restrictions.find(id, person.id))),
    );
    await database.close();
    return found.filter((row) => row?.state === 'lifting').length;
  }

  return {
    /** The process has died at that moment: at most its last batch is lost. */
    async isCut(at: number): Promise<void> {
      const oldest = at - BATCH_SECONDS - LATE_SECONDS;
      for (const one of all.slice(lifeBegan)) if (one.at >= oldest) lost.add(one);
      lifeBegan = all.length;
      interruptedLifts += await countInterruptedLifts();
    },

    /** Once the process has ended by itself: nothing that was written is missing, nor there twice. */
    async agrees(): Promise<void> {
      const [ofAll, ofSteady] = [await reported(groups), await reported(steady)];
      for (const what of ['muted', 'verified'] as const) {
        const tallied = all.filter((one) => one.what === what);
        const certain = tallied.filter((one) => steady.includes(one.groupId) && !lost.has(one));
        const most = tallied.length + (what === 'muted' ? interruptedLifts : 0);
        expect(certain.length).toBeGreaterThan(0);
        expect(ofSteady[what], `${what}, at least`).toBeGreaterThanOrEqual(certain.length);
        expect(ofAll[what], `${what}, at most`).toBeLessThanOrEqual(most);
      }
    },
    summary: () => `${all.length} mutes and lifts, of which ${lost.size} may not have been counted`,
  };
}
