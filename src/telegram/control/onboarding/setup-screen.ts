import type { Message } from 'grammy/types';
import type { TakeSurvey } from '../../../core/leniency/survey.ts';
import { tooMany } from '../../features/protect/already-protected.ts';
import type { ChannelReference } from '../../features/protect/channel-arguments.ts';
import type { ChannelLookup } from '../../features/protect/channel-lookup.ts';
import { faultOf } from '../../features/protect/preflight.ts';
import type { Texts } from '../../texts/texts.ts';
import { groupTitle } from '../../ui/names.ts';
import { namedIn, objectionTo } from '../channels/named-in.ts';
import type { Action, Outcome, Screen, Visit } from '../screen.ts';
import type { SetupLine } from './setup-line.ts';
import type { SetupSteps } from './setup-steps.ts';
import { channelQuestion, SETUP, viewOfSetup } from './setup-view.ts';
import type { Start, SwitchOn } from './switch-on.ts';

export interface SetupScreenDeps {
  readonly steps: SetupSteps;
  readonly switchOn: SwitchOn;
  readonly setupLine: Pick<SetupLine, 'lacking'>;
  readonly survey: TakeSurvey;
  readonly lookUp: ChannelLookup;
}

/** Setting a group up: the channels, whom it will concern, and for whom the rules are. */
export function setupScreen(deps: SetupScreenDeps): Screen {
  const { steps, switchOn, setupLine, survey, lookUp } = deps;
  const look = ({ ctx, user, group, texts }: Visit) => {
    const { api, me } = ctx;
    return steps.look({ api, me, userId: user.id, texts }, group);
  };

  /** The chosen channels that cannot be required as they are; all where the fault is another one. */
  async function faultyOnes(visit: Visit): Promise<readonly number[] | 'all'> {
    const state = await look(visit);
    if (state.step !== 'faults') return [];
    const faulty = state.faults.filter(({ isDoubtful }) => isDoubtful !== true);
    if (faulty.length === 0) return [];
    const ids = faulty.flatMap(({ chatId }) => chatId ?? []);
    return ids.length > 0 ? ids : 'all';
  }

  /** What the bot cannot see by its id yet is chosen all the same: the next step says what it lacks. */
  async function idsFor(
    groupId: number,
    named: readonly ChannelReference[],
    texts: Texts,
  ): Promise<{ readonly ids: readonly number[] } | { readonly fault: string }> {
    const ids: number[] = [];
    for (const reference of named) {
      const found = 'id' in reference ? reference : await lookUp(groupId, reference);
      if ('id' in found) ids.push(found.id);
      else if (found.kind === 'channel') ids.push(found.channel.id);
      else return { fault: faultOf(found, reference, texts).text };
    }
    return { ids };
  }

  const starting =
    (start: Start): Action =>
    async (visit): Promise<Outcome> => {
      const { group, texts } = visit;
      const state = await look(visit);
      // Pressed twice, or before something was mended: the screen says how it stands.
      if (state.step === 'on') {
        return { toast: texts.plain('setup-is-on'), next: { screen: 'home' } };
      }
      if (state.step !== 'ready') return { next: { screen: SETUP } };
      const fault = await switchOn.run(visit, state.channels, start);
      if (fault !== undefined) return { toast: fault, isAlert: true, next: { screen: SETUP } };
      return {
        toast:
          start === 'dry'
            ? texts.plain('practice-begun')
            : texts.plain('switched-on', { group: groupTitle(group) }),
        next: { screen: 'home' },
      };
    };

  return {
    name: SETUP,
    show: async (visit) => {
      const { group, user, texts, ctx } = visit;
      const state = await look(visit);
      const pressed = ctx.callbackQuery?.message?.message_id;
      await setupLine.lacking(group.id, user.id, state.step === 'faults' ? pressed : undefined);
      return viewOfSetup({ group, state, texts, survey, botUsername: ctx.me.username });
    },
    actions: {
      pick: ({ group, texts }) => ({ ask: channelQuestion(group, texts) }),
      other: ({ group, texts }) => ({ ask: channelQuestion(group, texts, true) }),
      check: async (visit) => {
        const { step } = await look(visit);
        if (step === 'channels') return { ask: channelQuestion(visit.group, visit.texts) };
        return { next: { screen: SETUP } };
      },
      all: starting('all'),
      new: starting('new'),
      dry: starting('dry'),
      /** A channel that the bot was added to by hand. */
      with: async ({ group, user, args: [channelId = ''] }) => {
        const id = Number(channelId);
        if (Number.isSafeInteger(id) && id < 0) await steps.choose(group, user.id, [id]);
        return { next: { screen: SETUP } };
      },
    },
    async takes(visit, answer: Message): Promise<Outcome> {
      const {
        group,
        user,
        texts,
        args: [how],
      } = visit;
      // It was set up in the group, while the question stood here.
      if (group.enabled) return { toast: texts.plain('setup-is-on'), next: { screen: 'home' } };
      const named = namedIn(answer);
      const isOne = how === 'replace';
      const objection = objectionTo(named, texts, isOne);
      if (objection !== undefined || named === undefined || named === 'invite-link') {
        return { asksAgain: true, toast: objection ?? '' };
      }
      const found = await idsFor(group.id, named, texts);
      if ('fault' in found) return { asksAgain: true, toast: found.fault };
      const instead = isOne ? await faultyOnes(visit) : [];
      const chosen = await steps.choose(group, user.id, found.ids, instead);
      if (chosen === 'too-many') return { asksAgain: true, toast: tooMany(texts) };
      return { next: { screen: SETUP } };
    },
  };
}
