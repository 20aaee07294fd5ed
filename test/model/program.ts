import fc from 'fast-check';
import { DEFAULT_SETTINGS, type SettingsPatch } from '../../src/core/model/settings.ts';

/** What may happen, in the order of a program; people, channels and groups go by number. */
export type Happening =
  | {
      readonly do: 'says';
      readonly who: number;
      readonly where: number;
      /** In a forum: General, or the other one. */
      readonly topic: number;
    }
  | {
      readonly do: 'edits' | 'enters' | 'exits' | 'presses';
      readonly who: number;
      readonly where: number;
    }
  | {
      readonly do: 'joins' | 'leaves' | 'asks to join';
      readonly who: number;
      readonly channel: number;
    }
  | {
      readonly do: 'is muted';
      readonly who: number;
      readonly where: number;
      readonly partly: boolean;
      readonly seconds: number;
    }
  | {
      readonly do: 'is unmuted' | 'is kicked' | 'is promoted' | 'is demoted';
      readonly who: number;
      readonly where: number;
    }
  | {
      readonly do: 'is banned from' | 'is let back into' | 'is declined by';
      readonly who: number;
      readonly channel: number;
    }
  | {
      readonly do: 'is protected' | 'is unprotected' | 'gives rights' | 'is upgraded';
      readonly where: number;
    }
  | {
      readonly do: 'takes rights';
      readonly where: number;
      readonly right: 'can_restrict_members' | 'can_delete_messages';
    }
  | { readonly do: 'sets'; readonly where: number; readonly patch: SettingsPatch }
  | { readonly do: 'takes the bot’s place' | 'gives the bot’s place'; readonly channel: number }
  | {
      readonly do: 'Telegram fails';
      readonly how: TelegramFault;
      readonly method: FaultyMethod;
      readonly times: number;
    }
  | {
      readonly do: 'database fails';
      readonly how: 'refused' | 'executed, answer lost';
      readonly times: number;
    }
  | { readonly do: 'memory goes' | 'memory returns' | 'memory forgets' }
  | { readonly do: 'time passes'; readonly seconds: number }
  | {
      readonly do: 'jobs' | 'crash' | 'update comes again' | 'update comes twice';
      readonly instance: number;
    };

export const TELEGRAM_FAULTS = [
  '502',
  'executed, 502',
  'cut off',
  'executed, cut off',
  '429',
  'long 429',
  'refused',
  'member not found',
] as const;
export type TelegramFault = (typeof TELEGRAM_FAULTS)[number];

export const FAULTY_METHODS = [
  'getChatMember',
  'restrictChatMember',
  'sendMessage',
  'deleteMessage',
  'any',
] as const;
export type FaultyMethod = (typeof FAULTY_METHODS)[number];

export interface Program {
  readonly happenings: readonly Happening[];
  /** What is set in both groups at first. */
  readonly modes: SettingsPatch;
  /** Whether the first group has topics. */
  readonly isForum: boolean;
  /** Whose turn it is, and when what happens. */
  readonly seed: number;
  /** Polling has one instance; it takes up updates before those before them were handled. */
  readonly intake: 'polling' | 'webhook' | 'webhook to two';
}

const { checkOnJoin, onUnknown, dryRun, onlyJoinedAfter, onOffence, graceMinutes } =
  DEFAULT_SETTINGS;
/** Those settings as they are without anybody setting them. */
export const STANDARD: SettingsPatch = {
  ...{ checkOnJoin, onUnknown, dryRun, onlyJoinedAfter, onOffence, graceMinutes },
};
/** When each program begins: whoever was there before is free. */
export const BEGINNING = Date.UTC(2026, 0, 1, 12) / 1000;
/** Nobody joins after this moment: the rules are for nobody (2096). */
const NEVER = 4_000_000_000;

export const PEOPLE = 3;
export const GROUPS = 2;
export const CHANNELS = 2;

/** Most of a program is about the same person in the same group, so that things meet. */
const who = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.nat(PEOPLE - 1) },
);
const where = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(GROUPS - 1) },
);
const channel = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(CHANNELS - 1) },
);
const instance = fc.nat(1);
const times = fc.integer({ min: 1, max: 5 });

const named = <N extends string>(name: N) => ({ do: fc.constant(name) });

const people = [
  { weight: 8, arbitrary: fc.record({ ...named('says'), who, where, topic: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ ...named('edits'), who, where }) },
  { weight: 2, arbitrary: fc.record({ ...named('enters'), who, where }) },
  { weight: 2, arbitrary: fc.record({ ...named('exits'), who, where }) },
  { weight: 4, arbitrary: fc.record({ ...named('presses'), who, where }) },
  { weight: 5, arbitrary: fc.record({ ...named('joins'), who, channel }) },
  { weight: 5, arbitrary: fc.record({ ...named('leaves'), who, channel }) },
  { weight: 3, arbitrary: fc.record({ ...named('asks to join'), who, channel }) },
  { weight: 1, arbitrary: fc.record({ ...named('is declined by'), who, channel }) },
  { weight: 1, arbitrary: fc.record({ ...named('is banned from'), who, channel }) },
  { weight: 1, arbitrary: fc.record({ ...named('is let back into'), who, channel }) },
  {
    weight: 3,
    arbitrary: fc.record({ ...named('time passes'), seconds: fc.constantFrom(1, 2, 5, 20, 70) }),
  },
  { weight: 1, arbitrary: fc.record({ ...named('jobs'), instance }) },
  { weight: 1, arbitrary: fc.record({ ...named('update comes again'), instance }) },
  { weight: 1, arbitrary: fc.record({ ...named('update comes twice'), instance }) },
];

const admins = [
  {
    weight: 2,
    arbitrary: fc.record({
      ...named('is muted'),
      who,
      where,
      partly: fc.boolean(),
      seconds: fc.constantFrom(0, 60, 400_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...named('is unmuted'), who, where }) },
  { weight: 1, arbitrary: fc.record({ ...named('is kicked'), who, where }) },
  { weight: 1, arbitrary: fc.record({ ...named('is promoted'), who, where }) },
  { weight: 1, arbitrary: fc.record({ ...named('is demoted'), who, where }) },
  { weight: 1, arbitrary: fc.record({ ...named('is protected'), where }) },
  { weight: 1, arbitrary: fc.record({ ...named('is unprotected'), where }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...named('takes rights'),
      where,
      right: fc.constantFrom('can_restrict_members' as const, 'can_delete_messages' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...named('sets'),
      where,
      patch: fc.constantFrom<SettingsPatch>(
        { checkOnJoin: false },
        { onUnknown: 'block' },
        { dryRun: true },
        { onlyJoinedAfter: NEVER },
        { onOffence: 'delete' },
        { onOffence: 'warn', warnings: 1 },
        { graceMinutes: 1 },
        STANDARD,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...named('gives rights'), where }) },
  { weight: 1, arbitrary: fc.record({ ...named('is upgraded'), where }) },
  { weight: 1, arbitrary: fc.record({ ...named('takes the bot’s place'), channel }) },
  { weight: 1, arbitrary: fc.record({ ...named('gives the bot’s place'), channel }) },
];

const troubles = [
  {
    weight: 4,
    arbitrary: fc.record({
      ...named('Telegram fails'),
      how: fc.constantFrom(...TELEGRAM_FAULTS),
      method: fc.constantFrom(...FAULTY_METHODS),
      times,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...named('database fails'),
      how: fc.constantFrom('refused' as const, 'executed, answer lost' as const),
      times,
    }),
  },
  { weight: 1, arbitrary: fc.record(named('memory goes')) },
  { weight: 1, arbitrary: fc.record(named('memory returns')) },
  { weight: 1, arbitrary: fc.record(named('memory forgets')) },
  { weight: 3, arbitrary: fc.record({ ...named('crash'), instance }) },
];

/** What happens to whom. */
const offences = fc.oneof(
  { weight: 2, arbitrary: fc.constant<SettingsPatch>({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<SettingsPatch>(
      { onOffence: 'delete' },
      { onOffence: 'warn', warnings: 1 },
      { onOffence: 'warn', warnings: 2 },
      { graceMinutes: 1 },
      { graceMinutes: 1, onOffence: 'delete' },
      { graceMinutes: 1, checkOnJoin: false },
      { onlyJoinedAfter: BEGINNING },
      { atLeast: 1 },
      { removeAfterHours: 1 },
      { removeAfterHours: 1, atLeast: 1 },
      { atLeast: 1, onOffence: 'delete' },
    ),
  },
);

/** General is chosen, the only topic whose id is known beforehand. */
const topics = { 1: true } as const;
const welcomeText = { text: 'Welcome, {user}', entities: [] };

/** Where, what counts as a membership, and what follows from one. */
const others = fc.oneof(
  { weight: 2, arbitrary: fc.constant<SettingsPatch>({}) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<SettingsPatch>(
      { topicsMode: 'only', topics },
      { topicsMode: 'except', topics },
      { requestsCount: true },
      { requestsCount: true, topicsMode: 'only', topics },
      { approveRequests: true },
      { requestsCount: true, approveRequests: true },
      { welcomeText },
      { welcomeText, requestsCount: true, topicsMode: 'except', topics },
    ),
  },
);

/** In which modes the groups are at first. */
const modes = fc
  .tuple(offences, others)
  .map(([offence, other]): SettingsPatch => ({ ...offence, ...other }));

const MOST = 24;

function programOf(happening: fc.Arbitrary<Happening>): fc.Arbitrary<Program> {
  return fc.record({
    happenings: fc.array(happening, { minLength: 1, maxLength: MOST, size: 'max' }),
    modes,
    isForum: fc.boolean(),
    seed: fc.noShrink(fc.integer()),
    intake: fc.constantFrom('polling', 'webhook', 'webhook to two'),
  });
}

const crashes = [{ weight: 12, arbitrary: fc.record({ ...named('crash'), instance }) }];

/**
 * People alone, people and their admins, people and a bot that crashes, and all with everything
 * failing.
 */
export const programs = {
  calm: programOf(fc.oneof(...people)),
  administered: programOf(fc.oneof(...people, ...admins)),
  interrupted: programOf(fc.oneof(...people, ...crashes)),
  troubled: programOf(fc.oneof(...people, ...admins, ...troubles)),
};
