import type { Message } from 'grammy/types';
import type { TakeSurvey } from '../../../core/leniency/survey.ts';
import { groupTitle } from '../../ui/names.ts';
import type { Action, Outcome, Screen, Visit } from '../screen.ts';
import type { SetupSteps, SetupStore } from './setup-steps.ts';
import { channelQuestion, SETUP, viewOfSetup } from './setup-view.ts';
import type { Start, SwitchOn } from './switch-on.ts';

export interface SetupScreenDeps {
  readonly steps: SetupSteps;
  readonly setups: Pick<SetupStore, 'end'>;
  readonly switchOn: SwitchOn;
  readonly survey: TakeSurvey;
}

/** Setting a group up: the channels, whom it will concern, and for whom the rules are. */
export function setupScreen({ steps, setups, switchOn, survey }: SetupScreenDeps): Screen {
  const look = ({ ctx, user, group, texts }: Visit) => {
    const { api, me } = ctx;
    return steps.look({ api, me, userId: user.id, texts }, group);
  };

  const starting =
    (start: Start): Action =>
    async (visit): Promise<Outcome> => {
      const { ctx, group, texts } = visit;
      const state = await look(visit);
      // Pressed twice, or before something was mended: the screen says how it stands.
      if (state.step === 'on') return { next: { screen: 'home' } };
      if (state.step !== 'ready') return { next: { screen: SETUP } };
      const fault = await switchOn.run(ctx, visit, state.channels, start);
      if (fault !== undefined) return { toast: fault, isAlert: true, next: { screen: SETUP } };
      await setups.end(group.id);
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
      const { group, texts, ctx } = visit;
      const state = await look(visit);
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
        if (Number.isSafeInteger(id) && id < 0) await steps.choose(group, user.id, id);
        return { next: { screen: SETUP } };
      },
    },
    async takes({ group, user, texts, args: [how] }, answer: Message): Promise<Outcome> {
      const { chat_shared: chosen } = answer;
      if (chosen === undefined) {
        return { asksAgain: true, toast: texts.plain('setup-press-below') };
      }
      const isNew = await steps.choose(group, user.id, chosen.chat_id, how === 'replace');
      // Telegram has told of it before, and the screen is there already.
      return { next: { screen: SETUP }, isShown: !isNew };
    },
  };
}
