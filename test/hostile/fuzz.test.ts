import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLOWED_UPDATES } from '../../src/telegram/intake/allowed-updates.ts';
import { seedFrom } from '../crash/random.ts';
import {
  choose,
  type Fixtures,
  openSettings,
  protectedFixtures,
  roomData,
  shownTo,
} from '../support/fixtures.ts';
import { howMuch } from '../support/in-full.ts';
import { postUpdate } from '../support/post-update.ts';
import { openScenario, type Scenario, SECRET } from '../support/scenario.ts';
import { damaged, junk } from './damage.ts';

/** `FUZZ=5000 FUZZ_SEED=42 npm test -- test/hostile` sends more of it, or the same again. */
const RUNS = howMuch('FUZZ', 150, 400);
const SEED = seedFrom('FUZZ_SEED') | 0;
const runs = { numRuns: RUNS, seed: SEED, endOnFailure: true };
const PATIENT = { timeout: 60_000 + RUNS * 100 };

describe(`fuzzed input (FUZZ_SEED=${SEED})`, () => {
  let scenario: Scenario;
  /** Its updates are what is damaged. */
  let victim: Fixtures;
  /** Has to be served all the while, and is named in nothing. */
  let bystander: Fixtures;

  beforeAll(async () => {
    scenario = await openScenario(
      { intake: 'webhook', services: 'SQLite' },
      { LOG_LEVEL: 'trace' },
    );
    victim = await protectedFixtures(scenario);
    await ordinaryLife(victim);
    bystander = await protectedFixtures(scenario);
    await scenario.telegram.settled();
  });
  afterAll(() => scenario.close());

  let nextId = 900_000_000;
  const post = (update: unknown) =>
    postUpdate(scenario.variables.WEBHOOK_URL, JSON.stringify(update));

  const victimMessage = () => ({
    ...{ message_id: 1, date: scenario.telegram.clock.now(), text: 'hi' },
    chat: { id: victim.cats.id, type: 'supergroup', title: victim.cats.title },
    from: { id: victim.bob.id, is_bot: false, first_name: 'Bob' },
  });

  async function bystanderIsServed(): Promise<void> {
    const { telegram, news, cats } = bystander;
    const carl = telegram.user('Carl');
    carl.joins(cats);
    await telegram.bot.mutes(carl, cats, { timeoutMs: 15_000 });
    carl.joins(news);
    await telegram.bot.unmutes(carl, cats, { timeoutMs: 15_000 });
    expect((await fetch(`${scenario.bot.address}/live`)).status).toBe(200);
  }

  it(
    'is never answered with an error that Telegram would repeat, and holds up nobody',
    PATIENT,
    async () => {
      const updates = [...scenario.telegram.updates.values()].filter(
        (update) => !JSON.stringify(update).includes(String(bystander.cats.id)),
      );
      const update = fc.oneof(
        { weight: 6, arbitrary: damaged(updates) },
        { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...KINDS), junk) },
      );
      await fc.assert(
        fc.asyncProperty(update, async (body) => {
          nextId += 1;
          const status = await post({ ...body, update_id: nextId });
          expect(isPoisoned(body) ? [200, 400] : [200]).toContain(status);
        }),
        runs,
      );
      await bystanderIsServed();
    },
  );

  it.each([
    ['message', 'from'],
    ['message', 'chat'],
    ['edited_message', 'from'],
    ['my_chat_member', 'chat'],
    ['chat_member', 'from'],
    ['chat_join_request', 'from'],
    ['callback_query', 'from'],
  ] as const)('with an id that cannot be made a text ends nothing: %s, %s', async (kind, place) => {
    for (const id of [{ toString: 'no' }, { toString: null, valueOf: 1 }, [{ toString: 0 }]]) {
      nextId += 1;
      const event = victimMessage();
      const body = { ...event, [place]: { ...event[place], id } };
      expect(await post({ update_id: nextId, [kind]: body })).toBe(200);
    }
    expect((await fetch(`${scenario.bot.address}/live`)).status).toBe(200);
  });

  it('that is no update at all is refused', PATIENT, async () => {
    const noUpdate = junk.filter(
      (body) => !(body !== null && typeof body === 'object' && 'update_id' in body),
    );
    await fc.assert(
      fc.asyncProperty(noUpdate, async (body) => {
        expect(await post(body)).toBe(400);
      }),
      { ...runs, numRuns: 50 },
    );
    await bystanderIsServed();
  });

  it(
    'in the data of buttons changes nothing for others, and is always answered',
    PATIENT,
    async () => {
      const { telegram } = scenario;
      const own = await protectedFixtures(scenario);
      const { cats: hers, anna: eve } = own;
      const under = await eve.says(hers, '/status');
      const others = [bystander.cats.id, bystander.news.id, bystander.bob.id];
      const verbs = ['verify', 'join', 'protect', 'add', 'set', 'allow', 'unprotect', 'menu', 'c'];
      const word = fc.oneof(
        fc.constantFrom(...others.flatMap((id) => [String(id), String(-id), (-id).toString(36)])),
        fc.constantFrom(
          'show',
          'add',
          'remove',
          'yes',
          'close',
          'back',
          'dryRun',
          'allowList',
          '1',
        ),
        fc.string({ maxLength: 12 }),
      );
      const data = fc
        .tuple(fc.constantFrom(...verbs), fc.array(word, { maxLength: 3 }))
        .map(([verb, words]) => [verb, ...words].join(':').slice(0, 64));
      const place = fc
        .tuple(
          fc.constantFrom(...[bystander, own].map(({ cats }) => cats)),
          fc.constantFrom('home', 'rules', 'set', 'set!to', 'off', 'off!yes', 'set!cancel'),
          fc.array(fc.constantFrom('dryRun', 'checkOnJoin', '0', '1', 'length'), { maxLength: 3 }),
        )
        .map(([cats, screen, args]) => roomData(cats, [screen, ...args].join(':')));
      const before = await stateOf(bystander);
      await fc.assert(
        fc.asyncProperty(fc.oneof(data, place), fc.boolean(), async (pressed, isPrivate) => {
          const message = isPrivate ? await eve.opensPrivateChat('/help') : under;
          await eve.pressesData(message, pressed, { inaccessible: true });
        }),
        { ...runs, numRuns: Math.ceil(RUNS / 4) },
      );
      await telegram.settled({ timeoutMs: 20_000 });
      expect(await stateOf(bystander)).toEqual(before);
      await bystanderIsServed();
    },
  );

  it('has shown no secret, called nothing wrongly, and failed nowhere', () => {
    const { telegram, bot } = scenario;
    expect(bot.output()).not.toContain(telegram.token.split(':')[1]);
    expect(bot.output()).not.toContain(SECRET);
    expect(telegram.complaints).toEqual([]);
  });
});

const KINDS = [...ALLOWED_UPDATES, '__proto__'] as const;

/** Such keys are refused by the parser of JSON; Telegram has none. */
function isPoisoned(body: object): boolean {
  return /"(__proto__|constructor)":/.test(JSON.stringify(body));
}

/** So that every kind of update has come once. */
async function ordinaryLife(fixtures: Fixtures): Promise<void> {
  const { telegram, anna, bob, news, cats } = fixtures;
  await bob.says(cats, 'hi');
  const notice = await cats.shows(/Hello Bob/);
  await bob.presses(notice, 'I have joined');
  bob.joins(news);
  await telegram.bot.unmutes(bob, cats);
  const message = await bob.says(cats, 'hello', { media: 'photo' });
  await message.edit('hello all');
  await anna.saysAnonymously(cats, '/help');
  const settings = await openSettings({ anna, cats });
  await choose({ telegram, anna }, settings, 'Let members of the channels in', 'auto');
  telegram.user('Asks').asksToJoin(cats);
  await bob.opensPrivateChat('/start');
  await telegram.settled();
}

/** All that an admin can see of a group, and what Bob may do there. */
async function stateOf(fixtures: Fixtures) {
  return { texts: await shownTo(fixtures), bob: fixtures.cats.statusOf(fixtures.bob) };
}
