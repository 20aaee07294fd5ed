import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type TestContext } from 'vitest';
import { z } from 'zod';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { howMuch } from '../support/in-full.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario, type Scenario, type Setup } from '../support/scenario.ts';

/**
 * `OUTAGE_SECONDS=30 npm test -- test/faults` lets every outage last as long as a bad restart does.
 */
export const OUTAGE_MS = howMuch('OUTAGE_SECONDS', 2, 5) * 1000;
/** Members speak this often while the outage lasts. */
const SPEAK_EVERY_MS = 100;
/** Generous: calls and connections back off, and what is due is looked for every 15 s. */
const RECOVERS_WITHIN_MS = 60_000;
const PATIENT = { timeoutMs: RECOVERS_WITHIN_MS };

/** Members are asked for again and again, so that they are while nobody answers. */
const FORGETFUL = { CACHE_POSITIVE_TTL: '1', CACHE_NEGATIVE_TTL: '1' };

const healthSchema = z.looseObject({
  status: z.enum(['healthy', 'degraded', 'unhealthy']),
  checks: z.record(z.string(), z.looseObject({ status: z.string() })),
});

let opening: Promise<unknown> = Promise.resolve();

/** Opens scenarios one after the other: several processes that start at once would take too long. */
function openForgetful(setup: Setup, more: Record<string, string> = {}): Promise<Scenario> {
  const options = { machine: openMachine(), webhookRetryScale: 0.1 };
  const open = () => openScenario(setup, { ...FORGETFUL, ...more }, options);
  const opened = opening.then(open, open);
  opening = opened;
  return opened;
}

export interface SeenHealth extends z.infer<typeof healthSchema> {
  readonly code: number;
  readonly milliseconds: number;
}

export async function healthOf({ address }: BotProcess): Promise<SeenHealth> {
  const asked = performance.now();
  const response = await fetch(`${address}/health`);
  const health = healthSchema.parse(await response.json());
  return { ...health, code: response.status, milliseconds: performance.now() - asked };
}

export function healthBecomes(bot: BotProcess, status: SeenHealth['status']): Promise<void> {
  return eventually(async () => (await healthOf(bot)).status, status);
}

/** As `expect.poll` does it, also in tests that run at the same time. */
export async function eventually<T>(read: () => Promise<T> | T, wanted: T): Promise<void> {
  const deadline = Date.now() + RECOVERS_WITHIN_MS;
  for (;;) {
    const found = await read();
    if (found === wanted) return;
    if (Date.now() > deadline) expect(found).toBe(wanted);
    await sleep(100);
  }
}

/** A protected group with members of its channel, who must never notice that anything is wrong. */
export interface Street extends Fixtures {
  readonly members: readonly Person[];
  /** The members speak until the time is over; the process lives, and says so. */
  goesOnFor(milliseconds: number): Promise<void>;
  /** What was done to members; must stay empty. */
  readonly wrongs: readonly string[];
  /** Somebody who is in no channel speaks. */
  offends(person: Person): Promise<ShownMessage>;
  newcomer(name: string): Person;
}

async function openStreet(scenario: Scenario): Promise<Street> {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, news, cats } = fixtures;
  const members = ['Mia', 'Max', 'Moe'].map((name) => telegram.user(name));
  for (const member of members) {
    member.joins(news);
    member.joins(cats);
  }
  await telegram.settled();
  const wrongs: string[] = [];
  telegram.on((event) => {
    const isByBot = 'by' in event && event.by.id === telegram.bot.id;
    if (!isByBot) return;
    const victim = event.type === 'state' ? event.user.id : event.message.authorId;
    const member = members.find(({ id }) => id === victim);
    if (member !== undefined) wrongs.push(`${member.name}: ${event.type}`);
  });

  let turn = 0;
  async function goesOnFor(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end) {
      turn += 1;
      await members[turn % members.length]?.says(cats, `message ${turn}`);
      if (turn % 10 === 0) {
        const live = await fetch(`${scenario.bot.address}/live`);
        expect(live.status).toBe(200);
      }
      await sleep(SPEAK_EVERY_MS);
    }
  }

  return {
    ...fixtures,
    members,
    wrongs,
    goesOnFor,
    offends: (person) => person.says(cats, 'buy this'),
    newcomer(name) {
      const person = telegram.user(name);
      person.joins(cats);
      return person;
    },
  };
}

/** A bot that is well, or lacks something from the start, and its street; both go with the test. */
export async function openOutage(
  { intake, variables = {}, begins = 'healthy' }: Beginning,
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
) {
  const scenario = await openForgetful({ intake, services: 'SQLite' }, variables);
  onTestFinished(() => scenario.close());
  const street = await openStreet(scenario);
  await healthBecomes(scenario.bot, begins);
  return { bot: scenario.bot, street, passes: scenario.passes };
}

interface Beginning {
  readonly intake: Setup['intake'];
  readonly variables?: Record<string, string>;
  readonly begins?: SeenHealth['status'];
}

export type Opened = Awaited<ReturnType<typeof openOutage>>;

interface Outage {
  begins(): Promise<void>;
  /** What the health is meanwhile. */
  readonly shows: 'degraded' | 'unhealthy';
  /** Looked at when the outage has lasted. */
  meanwhile?(): Promise<void>;
  ends(): Promise<void>;
}

/**
 * An outage that nothing can be done in: somebody offends, and somebody who is muted joins the
 * channel. It is told, and what happened meanwhile is handled afterwards; members notice nothing.
 */
export async function isMadeUpFor({ bot, street }: Opened, outage: Outage): Promise<void> {
  const { telegram, bob, news, cats } = street;
  const muted = street.newcomer('Muted');
  await telegram.bot.mutes(muted, cats);
  await telegram.settled();
  await outage.begins();
  const offence = await street.offends(bob);
  muted.joins(news);
  await healthBecomes(bot, outage.shows);
  expect((await healthOf(bot)).code).toBe(outage.shows === 'unhealthy' ? 503 : 200);
  await street.goesOnFor(OUTAGE_MS);
  await outage.meanwhile?.();
  await outage.ends();
  await healthBecomes(bot, 'healthy');
  await telegram.bot.mutes(bob, cats, PATIENT);
  await offence.disappears(PATIENT);
  await telegram.bot.unmutes(muted, cats, PATIENT);
  await cats.shows(/Hello Bob/, PATIENT);
  expect(street.wrongs).toEqual([]);
  expect(bot.output()).not.toMatch(/update failed/);
}
