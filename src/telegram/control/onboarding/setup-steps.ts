import type { Api } from 'grammy';
import { type Channel, idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Setup } from '../../../core/model/setup.ts';
import { type Fault, preflight } from '../../features/protect/preflight.ts';
import { resolveChannel } from '../../features/protect/resolve-channel.ts';
import type { Texts } from '../../texts/texts.ts';

/** Where set-ups that have begun are kept. */
export interface SetupStore {
  of(groupId: number): Promise<Setup | undefined>;
  begin(groupId: number, userId: number, againAfterMs: number): Promise<boolean>;
  change(setup: Setup, values: Partial<Pick<Setup, 'channels' | 'waitsFor'>>): Promise<boolean>;
  waitingFor(chatId: number): Promise<Setup[]>;
  ofPerson(userId: number, limit: number): Promise<Setup[]>;
  end(groupId: number): Promise<void>;
}

/** How far the set-up of a group has come. */
export type SetupState =
  | { readonly step: 'on' }
  /** Something is missing; `lacksIn` is a chat where the bot has to get a right. */
  | {
      readonly step: 'faults';
      readonly faults: readonly Fault[];
      readonly lacksIn: number | undefined;
      readonly isChosen: boolean;
    }
  | { readonly step: 'channels' }
  /** All is there, and the person decides for whom the rules are. */
  | { readonly step: 'ready'; readonly channels: readonly Channel[] };

/** What became of a choice: it may have been made before. */
export type Chosen = 'chosen' | 'there' | 'too-many';

/** Who does it, by which connection to Telegram. */
export interface Doer {
  readonly api: Api;
  readonly me: { readonly id: number };
  readonly userId: number;
  readonly texts: Texts;
}

export type SetupSteps = ReturnType<typeof createSetupSteps>;

const TRIES = 3;

/** The steps of setting a group up; every look checks the rights of the bot and of the person. */
export function createSetupSteps({ setups }: { readonly setups: SetupStore }) {
  /** What was chosen now, or when the group was set up before. */
  function chosenIn(group: Group, setup: Setup | undefined): readonly number[] {
    return setup !== undefined && setup.channels.length > 0
      ? setup.channels
      : idsOf(group.channels);
  }

  /** Changes what stands there, whoever else changes it at the same time. */
  async function change(
    { id }: Group,
    userId: number,
    by: (setup: Setup) => Partial<Pick<Setup, 'channels' | 'waitsFor'>> | undefined,
  ): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const setup = await setups.of(id);
      if (setup === undefined) {
        await setups.begin(id, userId, 0);
        continue;
      }
      const values = by(setup);
      if (values === undefined) return false;
      if (await setups.change(setup, values)) return true;
    }
    return false;
  }

  return {
    async look({ api, me, userId, texts }: Doer, group: Group): Promise<SetupState> {
      if (group.enabled) return { step: 'on' };
      const setup = await setups.of(group.id);
      // Whoever looked last is told how it goes on.
      if (setup !== undefined && setup.userId !== userId) await setups.begin(group.id, userId, 0);
      const chosen = chosenIn(group, setup);
      const checked = await preflight({
        ...{ api, botId: me.id, groupId: group.id, actorId: userId, texts },
        settings: group.settings,
        references: chosen.map((id) => ({ id })),
        lookUp: (_chatId, reference) => resolveChannel(api, reference),
        passed: () => undefined,
      });
      const faults = checked.ok ? [] : checked.faults;
      const lacksIn = faults.find(({ mend }) => mend !== undefined)?.chatId;
      const waitsFor = lacksIn ?? null;
      if ((setup?.waitsFor ?? null) !== waitsFor) await change(group, userId, () => ({ waitsFor }));
      if (!checked.ok) {
        return { step: 'faults', faults, lacksIn, isChosen: chosen.length > 0 };
      }
      if (chosen.length === 0) return { step: 'channels' };
      return { step: 'ready', channels: checked.channels };
    },

    /**
     * Chooses channels, instead of some others where they are named: all of them, or none if that
     * would be too many.
     */
    async choose(
      group: Group,
      userId: number,
      channelIds: readonly number[],
      instead: readonly number[] | 'all' = [],
    ): Promise<Chosen> {
      let chosen: Chosen = 'chosen';
      await change(group, userId, (setup) => {
        const before = chosenIn(group, setup);
        const kept = instead === 'all' ? [] : before.filter((id) => !instead.includes(id));
        const channels = [...kept.filter((id) => !channelIds.includes(id)), ...channelIds];
        const isThere = kept.length === before.length && channels.length === before.length;
        chosen = isThere ? 'there' : 'chosen';
        if (channels.length > MAX_CHANNELS) chosen = 'too-many';
        return chosen === 'chosen' ? { channels } : undefined;
      });
      return chosen;
    },
  };
}
