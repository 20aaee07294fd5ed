import type { Group } from '../../../core/model/group.ts';
import { type Diagnose, stateOf } from '../../actions/diagnosis.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelTitle, groupTitle } from '../../ui/names.ts';
import { requiredIn } from '../../ui/notice-text.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';
import { buttonsFor, inRows } from '../buttons.ts';
import { mendOfChannel } from '../channels/channel-state.ts';
import { mendButton, mendOf } from '../channels/mending.ts';
import { GROUP_LIST, STATISTICS } from '../control-data.ts';
import { myLanguageButton } from '../my-language.ts';
import { momentOf } from '../onboarding/newcomers.ts';
import { PRACTICE } from '../onboarding/practice-screen.ts';
import { SETUP } from '../onboarding/setup-view.ts';
import type { Screen, Visit } from '../screen.ts';

/** A group in numbers. */
export interface Figures {
  /** People who took part in the last 30 days. */
  seen(groupId: number): Promise<number>;
  muted(groupId: number): Promise<number>;
}

export interface HomeScreenDeps {
  readonly diagnose: Diagnose;
  readonly figures: Figures;
  /** Where the same is shown as a page, if it is. */
  readonly pageUrl: string | undefined;
}

/** The overview of a group: its state, what is amiss, three figures, and the way to all screens. */
export function homeScreen({ diagnose, figures, pageUrl }: HomeScreenDeps): Screen {
  return {
    name: 'home',
    async show(visit) {
      const { ctx, group, texts } = visit;
      const [diagnosis, seen, muted] = await Promise.all([
        diagnose(ctx, group, texts),
        figures.seen(group.id),
        figures.muted(group.id),
      ]);
      const { length: allowed } = group.settings.allowList;
      return {
        text: lines([
          texts.rich('home-title', { group: groupTitle(group), state: stateOf(group, texts) }),
          texts.rich('home-about'),
          '',
          requires(group, texts),
          ...spares(group, texts),
          ...(group.settings.dryRun && group.enabled ? [texts.rich('status-dry-run')] : []),
          texts.rich('home-figures', { seen, muted, allowed }),
          ...(diagnosis.length > 0 ? ['', ...diagnosis] : []),
        ]),
        keyboard: [...(await mendRowsOf(visit)), ...keyboardOf(visit, pageUrl)],
      };
    },
  };
}

/** A button for each thing without which the group, or a channel, is not enforced. */
async function mendRowsOf({ ctx, group, texts }: Visit) {
  if (!group.enabled) return [];
  const { username } = ctx.me;
  const unseen = group.channels.filter(({ isUnseen }) => isUnseen);
  const inChannels = unseen.map(async (channel) => {
    const label = texts.plain('make-admin', { chat: channelTitle(channel) });
    return [mendButton(await mendOfChannel(ctx.api, channel), username, label)];
  });
  const inGroup = group.suspended ? [[mendOf('group', group, username, texts)]] : [];
  return [...inGroup, ...(await Promise.all(inChannels))];
}

export function requires(group: Group, texts: Texts): RichText {
  if (group.channels.length === 0) return texts.rich('home-no-channels');
  return texts.rich('home-requires', { channels: requiredIn(group, texts) });
}

/** Those for whom the rules are not. */
export function spares(group: Group, texts: Texts): RichText[] {
  const time = momentOf(group);
  return time === undefined ? [] : [texts.rich('status-newcomers', { time })];
}

function keyboardOf({ group, texts }: Visit, pageUrl: string | undefined) {
  const { open } = buttonsFor(group.id);
  const sections = [
    open(texts.plain('section-channels'), 'channels'),
    open(texts.plain('section-rules'), 'rules'),
    open(texts.plain('section-notices'), 'notices'),
    open(texts.plain('section-language'), 'language'),
    open(texts.plain('section-people'), 'people'),
    open(texts.plain('section-statistics'), STATISTICS),
    open(texts.plain('section-history'), 'history'),
    open(texts.plain('section-copies'), 'copies'),
    ...(group.settings.dryRun && group.enabled
      ? [open(texts.plain('practice-button'), PRACTICE)]
      : []),
    group.enabled
      ? open(texts.plain('section-off'), 'off')
      : open(texts.plain('section-on'), SETUP),
  ];
  const back = { text: texts.plain('my-groups'), callback_data: GROUP_LIST };
  const page = { text: texts.plain('page-open-button'), url: `${pageUrl}?group=${group.id}` };
  return [
    ...inRows(sections, 2),
    ...(pageUrl === undefined ? [] : [[{ text: page.text, web_app: { url: page.url } }]]),
    [back, myLanguageButton(texts, group.id)],
  ];
}
