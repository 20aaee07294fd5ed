import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { howMuch } from '../support/in-full.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario, type Scenario, type Setup } from '../support/scenario.ts';
import { postgresUrl, redisUrl } from '../support/services/available.ts';
import { createFixtures, type Fixtures, NO_POLLS, type Place } from './fixtures.ts';
import { createLife, type Life } from './life.ts';
import { cutPower } from './power-cut.ts';
import { createRandom, type Random, seedFrom } from './random.ts';
import { keepTally, WRITTEN_AFTER_SECONDS } from './tally.ts';
import { isMuted, leftNotices, violations, type Witness, watchOver } from './violations.ts';

/** `CRASHES=200 CRASH_SEED=42 npm test -- test/crash` has more of them, or the same again. */
const CRASHES = howMuch('CRASHES', 2, 5);
const STEPS = 24;
/** So often the whole state is checked on the way. */
const CHECKED_EVERY = 4;
/**
 * After so many cuts the power comes back at once, while what the dead process held is still its.
 */
const SHORT_EVERY = 3;
/** So often what was counted is written before the cut. */
const WRITTEN_EVERY = 2;
/** Who leads and who does the jobs is free again then. */
const LEASE_ENDS_AFTER_SECONDS = 11;
/** An interrupted mute is completed by the sweep: after 15 s, looked for every 15 s. */
const COMPLETED_AFTER_SECONDS = 31;
/** A notice that stays for so long when it is pressed was on its way to be recorded. */
const ON_ITS_WAY_MS = 20_000;
const NOTICE_LIFETIME_SECONDS = 301;
/** The sweep does everything anew that is due, and posts notices. */
const COMPLETED_WITHIN_MS = 60_000;

/** Power cuts at random under load; the same promises must hold whatever they hit. */
export function describeCrashes(setup: Setup): void {
  const possible =
    setup.services === 'SQLite' ||
    (postgresUrl() !== undefined && (setup.services === 'PostgreSQL' || redisUrl() !== undefined));
  describe.runIf(possible)(`power cuts (${setup.intake}, ${setup.services})`, () => {
    let scenario: Scenario;
    const random = createRandom(seedFrom('CRASH_SEED'));
    beforeAll(async () => {
      scenario = await openScenario(setup, {}, { machine: openMachine() });
    });
    afterAll(() => scenario.close());

    it(`${CRASHES} of them leave everybody as they should be (CRASH_SEED=${random.seed})`, {
      timeout: CRASHES * 30_000 + 240_000,
    }, async () => {
      const fixtures = await createFixtures(scenario);
      const life = createLife(fixtures, random);
      const witness = watchOver(fixtures);
      const tally = keepTally(fixtures, scenario.variables.DATABASE_URL ?? '');
      const hits: string[] = [];
      for (let crash = 1; crash <= CRASHES; crash += 1) {
        humanMutes(fixtures, crash);
        if (crash % WRITTEN_EVERY === 0) await liveUntilWritten(scenario, life, random);
        const { what, at } = await cutPower(scenario, random, () => liveOn(life, random));
        hits.push(what);
        await tally.isCut(at);
        await life.step();
        if (crash % SHORT_EVERY !== 0) await scenario.passes(LEASE_ENDS_AFTER_SECONDS);
        await scenario.restart('kill');
        expect(witness.wrongs).toEqual([]);
        if (crash % CHECKED_EVERY === 0) await becomesRight(fixtures, life, witness);
      }
      await becomesRight(fixtures, life, witness);
      await everybodySpeaks(fixtures, life, witness);
      await everybodyJoins(fixtures, life, witness);
      await scenario.restart();
      await tally.agrees();
      await everybodySpeaks(fixtures, life, witness);
      expect(fixtures.lost).toBeLessThanOrEqual(CRASHES);
      expect(witness.wrongs).toEqual([]);
      expect(scenario.telegram.complaints).toEqual([]);
      process.stderr.write(
        `power cuts (${setup.intake}, ${setup.services}): ${hits.join(', ')}; ${fixtures.lost} notices were pressed away; ${tally.summary()}\n`,
      );
    });
  });
}

async function liveOn(life: Life, random: Random): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await life.step();
    for (let turn = random.below(30); turn > 0; turn -= 1) await setImmediate();
  }
}

/** What comes of it has been counted, and written down. */
async function liveUntilWritten(
  { telegram, passes }: Scenario,
  life: Life,
  random: Random,
): Promise<void> {
  await liveOn(life, random);
  await passes(LEASE_ENDS_AFTER_SECONDS);
  await telegram.settled({ timeoutMs: 30_000 });
  await passes(WRITTEN_AFTER_SECONDS);
}

/**
 * Somebody of whom the bot has heard nothing yet, so that the two do not act at the same moment.
 */
function humanMutes({ anna, silenced, places, channels }: Fixtures, crash: number): void {
  const person = silenced[crash - 1];
  if (person === undefined) return;
  for (const { group } of places) anna.mutes(person, group);
  for (const channel of channels) person.joins(channel);
  for (const { group } of places) {
    person.leaves(group);
    person.joins(group);
  }
  person.leaves(channels[0]);
}

/**
 * A power cut between Telegram's posting of a notice and its record leaves one of which the bot
 * does not know where it stands. It looks for it; what it does not find goes when its button is
 * pressed, and what was on its way to be recorded goes when its time is up.
 */
async function becomesRight(fixtures: Fixtures, life: Life, witness: Witness): Promise<void> {
  const { telegram } = fixtures;
  await telegram.settled({ timeoutMs: 30_000 });
  await fixtures.passes(COMPLETED_AFTER_SECONDS);
  const isOff = await whereOff(fixtures);
  const patience = { timeout: COMPLETED_WITHIN_MS, interval: 100 };
  await expect.poll(() => violations(fixtures, life, witness, isOff), patience).toEqual([]);
  await telegram.settled({ timeoutMs: 30_000 });
  const left = leftNotices(fixtures);
  fixtures.lost += left.length;
  const leftWhenPressed = async () => {
    for (const { notice, person } of leftNotices(fixtures))
      await person.pressesData(notice, 'verify');
    return leftNotices(fixtures).map(({ notice }) => notice.text);
  };
  await expect
    .poll(leftWhenPressed, { timeout: ON_ITS_WAY_MS, interval: 1_000 })
    .toEqual([])
    .catch(() => fixtures.passes(NOTICE_LIFETIME_SECONDS));
  await expect.poll(leftWhenPressed, { ...patience, interval: 1_000 }).toEqual([]);
  expect(violations(fixtures, life, witness, isOff)).toEqual([]);
}

/** Asks the bot itself where protection is switched off. */
async function whereOff({ places, anna }: Fixtures): Promise<(place: Place) => boolean> {
  const off = new Set<Place>();
  for (const place of places) {
    const asked = await anna.says(place.group, '/status');
    const { text } = await place.group.shows(/Enabled|Disabled/, { to: anna, after: asked });
    if (text.includes('Disabled')) off.add(place);
  }
  return (place) => off.has(place);
}

/** Whoever misses a channel and is not muted yet is muted for speaking now, and nobody else. */
async function everybodySpeaks(fixtures: Fixtures, life: Life, witness: Witness): Promise<void> {
  for (const place of fixtures.places)
    for (const person of fixtures.people) await life.speaks(person, place);
  await becomesRight(fixtures, life, witness);
}

async function everybodyJoins(fixtures: Fixtures, life: Life, witness: Witness): Promise<void> {
  const { telegram, places, people, partly, silenced } = fixtures;
  for (const person of people) life.joinsEverything(person);
  await becomesRight(fixtures, life, witness);
  for (const place of places) {
    expect(people.filter((person) => isMuted(telegram, person, place))).toEqual([]);
    expect(place.group.statusOf(partly)).toMatchObject({ status: 'restricted', ...NO_POLLS });
    for (const person of silenced.slice(0, CRASHES)) {
      expect(place.group.statusOf(person)).toMatchObject({
        status: 'restricted',
        can_send_messages: false,
        until_date: 0,
      });
    }
  }
}
