import { expect, it } from 'vitest';
import type { FaultKind } from '../simulator/api/faults.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

const LIMITED: FaultKind = { kind: '429', retryAfter: 3 };

type Act = (fixtures: Fixtures) => void;

const bans: Act = ({ anna, bob, cats }) => anna.bans(bob, cats);
const mutesForGood: Act = ({ anna, bob, cats }) => anna.mutes(bob, cats);
const takesPolls: Act = ({ anna, bob, cats }) =>
  anna.mutes(bob, cats, { permissions: { can_send_polls: false } });

describeScenes('what an admin does while a call of the bot waits', ONE_SETUP, (scenario) => {
  /** The bot is told to wait before it may restrict anybody, and the admin acts meanwhile. */
  async function waits(fixtures: Fixtures, begin: () => unknown, act: Act): Promise<void> {
    const { telegram } = fixtures;
    const method = 'restrictChatMember';
    const rule = telegram.faults.add({ method, kind: '429', retryAfter: 1, times: 1 });
    begin();
    await expect.poll(() => rule.hits).toBe(1);
    act(fixtures);
    await telegram.settled();
  }

  const ownOf = ({ cats, bob }: Fixtures) => cats.record.members.get(bob.id);

  it.each([
    ['a ban', bans, { status: 'kicked', until: 0 }],
    ['a mute for good', mutesForGood, { status: 'restricted', until: 0 }],
    ['a partial restriction', takesPolls, { status: 'restricted', until: 0 }],
  ] as const)('stands, where the bot was about to mute: %s', async (_which, act, state) => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await waits(fixtures, () => bob.says(cats, 'hi'), act);
    expect(ownOf(fixtures)).toMatchObject({ ...state, by: anna.id });
    bob.joins(news);
    await telegram.settled();
    expect(ownOf(fixtures)).toMatchObject({ ...state, by: anna.id });
  });

  it.each([
    ['a ban', bans, 'kicked'],
    ['a mute for good', mutesForGood, 'restricted'],
  ] as const)('stands, where the bot was about to lift: %s', async (_which, act, status) => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    await waits(fixtures, () => bob.joins(news), act);
    expect(ownOf(fixtures)).toMatchObject({ status, until: 0, by: anna.id });
  });

  it('is nothing: the bot mutes and lifts once it may', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    await waits(
      fixtures,
      () => bob.says(cats, 'hi'),
      () => undefined,
    );
    expect(cats.canSpeak(bob)).toBe(false);
    await waits(
      fixtures,
      () => bob.joins(news),
      () => undefined,
    );
    await telegram.until(() => cats.canSpeak(bob), 'Bob to be free');
  });
});

describeScenes('a mute that waits', ONE_SETUP, (scenario) => {
  async function switchesOff({ anna }: Fixtures, room: ShownMessage): Promise<void> {
    await anna.presses(room, 'Switch off');
    await room.becomes(/Really switch/);
    await anna.presses(room, /^Yes/);
    await room.becomes(/Disabled|not protected/);
  }

  it.each<[string, FaultKind, (fixtures: Fixtures, room: ShownMessage) => Promise<unknown>]>([
    ['Bob has joined', LIMITED, async ({ bob, news }) => bob.joins(news)],
    ['protection is off', LIMITED, switchesOff],
    ['Bob has joined', { kind: '5xx' }, async ({ bob, news }) => bob.joins(news)],
  ])('does not go out once %s, nor does a notice: %j', async (_which, fault, act) => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    const rule = telegram.faults.add({ ...fault, method: 'restrictChatMember', times: 1 });
    const message = await bob.says(cats, 'hi');
    await expect.poll(() => rule.hits).toBe(1);
    await act(fixtures, room);
    await telegram.settled();
    expect(message.isDeleted).toBe(true);
    const mutes = telegram.callsOf('restrictChatMember');
    expect(mutes.filter(({ params }) => params.user_id === bob.id)).toHaveLength(1);
    expect(cats.liveMessagesOfBot().map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('Hello Bob'),
    );
    expect(cats.canSpeak(bob)).toBe(true);
  });
});
