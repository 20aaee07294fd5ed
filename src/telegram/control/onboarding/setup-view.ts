import type { InlineKeyboardButton } from 'grammy/types';
import type { Survey, TakeSurvey } from '../../../core/leniency/survey.ts';
import { MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Texts } from '../../texts/texts.ts';
import { groupTitle } from '../../ui/names.ts';
import { requiredIn } from '../../ui/notice-text.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import { mendButton } from '../channels/mending.ts';
import { CHANNEL_REQUEST } from '../chat-requests.ts';
import type { Question, View } from '../screen.ts';
import type { SetupState } from './setup-steps.ts';

/** The screen's name in callback data. */
export const SETUP = 'setup';

export interface SetupViewRequest {
  readonly group: Group;
  readonly state: SetupState;
  readonly texts: Texts;
  readonly botUsername: string;
  readonly survey: TakeSurvey;
}

/** The question for a channel, by Telegram's own list. */
export function channelQuestion(group: Group, texts: Texts, replaces = false): Question {
  return {
    prompt: texts.rich('setup-choose-channel', { group: groupTitle(group) }),
    picker: { label: texts.plain('setup-channel-button'), chat: CHANNEL_REQUEST },
    args: replaces ? ['replace'] : [],
  };
}

/** What the person reads about a set-up, with the buttons that take it further. */
export async function viewOfSetup(request: SetupViewRequest): Promise<View> {
  const { group, state, texts } = request;
  const { open, act } = buttonsFor(group.id);
  const title = texts.rich('screen-title', { title: groupTitle(group) });
  const home = [open(texts.plain('back'), 'home')];
  switch (state.step) {
    case 'on':
      return { text: lines([title, texts.rich('setup-is-on')]), keyboard: [home] };
    case 'channels': {
      const choose = act(texts.plain('setup-channel-button'), SETUP, 'pick');
      const { prompt } = channelQuestion(group, texts);
      return { text: prompt, keyboard: [[choose], home] };
    }
    case 'faults':
      return {
        text: lines([
          title,
          ...state.faults.map(({ text }) => text),
          // Of what the person lacks Telegram does not tell.
          ...(state.lacksIn === undefined ? [] : ['', texts.rich('setup-goes-on')]),
        ]),
        keyboard: [...repairs(request, state), home],
      };
    default: {
      const { channels } = state;
      const concerned = concerns(await request.survey(group, channels), texts);
      const more = act(texts.plain('setup-another-button'), SETUP, 'pick');
      return {
        text: lines([
          title,
          texts.rich('setup-ready', { channels: requiredIn({ ...group, channels }, texts) }),
          '',
          concerned,
          '',
          texts.rich('setup-whom'),
        ]),
        keyboard: [
          [act(texts.plain('setup-everybody-button'), SETUP, 'all')],
          [act(texts.plain('setup-newcomers-button'), SETUP, 'new')],
          [act(texts.plain('setup-practise-button'), SETUP, 'dry')],
          ...(channels.length < MAX_CHANNELS ? [[more]] : []),
          home,
        ],
      };
    }
  }
}

/** A button for each way to mend what is wrong. */
function repairs(
  { group, texts, botUsername }: SetupViewRequest,
  { faults, lacksIn, isChosen }: Extract<SetupState, { step: 'faults' }>,
): InlineKeyboardButton[][] {
  const { act } = buttonsFor(group.id);
  const rows: InlineKeyboardButton[][] = [];
  const mend = faults.find((fault) => fault.mend !== undefined)?.mend;
  if (mend !== undefined) {
    const key = mend === 'group' ? 'setup-rights-group-button' : 'setup-rights-channel-button';
    rows.push([mendButton(mend, botUsername, texts.plain(key))]);
  }
  rows.push([act(texts.plain('setup-check-button'), SETUP, 'check')]);
  if (isChosen && lacksIn !== group.id) {
    rows.push([act(texts.plain('setup-other-button'), SETUP, 'other')]);
  }
  return rows;
}

/** Whom the requirement will concern, as far as it is known. */
function concerns({ seen, missing, isEstimate }: Survey, texts: Texts): RichText {
  if (seen === 0) return texts.rich('concerns-unknown');
  if (missing === undefined) return texts.rich('concerns-unanswered', { seen });
  if (missing === 0) return texts.rich('concerns-nobody', { seen });
  return texts.rich(isEstimate ? 'concerns-about' : 'concerns', { missing, seen });
}
