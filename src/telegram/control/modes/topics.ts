import type { ChangeRules } from '../../../core/leniency/change-rules.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { CheckTarget } from '../../../core/model/restriction.ts';
import { isEnforcedIn, type Settings, type SettingsPatch } from '../../../core/model/settings.ts';
import { GENERAL } from '../../middleware/topics.ts';
import type { Texts } from '../../texts/texts.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Screen, Visit } from '../screen.ts';

export const TOPICS = 'topics';
/** The screen of one topic, by its id. */
export const TOPIC = 'topic';

/** How many of the chosen topics the screen shows. */
const MOST_SHOWN = 30;

const nameOf = (id: string, texts: Texts): string =>
  Number(id) === GENERAL ? texts.plain('topic-general') : texts.plain('topic-number', { id });

/** The chosen topics as the bot knows them: Telegram tells bots no names of older ones. */
export const chosenTopics = ({ id: groupId, settings }: Group, texts: Texts) =>
  Object.keys(settings.topics).map((id) => ({
    ...{ id: Number(id), name: nameOf(id, texts), url: linkTo(groupId, id) },
  }));

/** Among the rules, where topics are chosen: how many of them. */
export function topicsButtons({ group, texts }: Visit) {
  const { topicsMode, topics } = group.settings;
  if (topicsMode === 'all') return [];
  const label = texts.plain('chosen-topics');
  const value = String(Object.keys(topics).length);
  const line = texts.plain('settings-line', { label, value });
  return [[buttonsFor(group.id).open(line, TOPICS)]];
}

export interface TopicsScreenDeps {
  readonly groups: Pick<Groups, 'setEntry'>;
  readonly changeRules: ChangeRules;
  /** Makes restrictions due for a check. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
}

/** The chosen topics, and the screen of one of them, to which `/settings` leads from there. */
export function topicScreens({ groups, changeRules, recheck }: TopicsScreenDeps): Screen[] {
  async function choose({ group, by }: Visit, id: string, isChosen: boolean): Promise<void> {
    await groups.setEntry(group.id, ['topics', id], isChosen ? true : undefined, by);
    // Somebody may be muted for what is free there now.
    await recheck({ groupId: group.id });
  }
  const idOf = ({ args: [id = ''] }: Visit): string | undefined =>
    /^[1-9]\d{0,9}$/.test(id) ? id : undefined;

  const list: Screen = {
    name: TOPICS,
    show({ group, texts }) {
      const { act, open } = buttonsFor(group.id);
      const chosen = chosenTopics(group, texts).slice(0, MOST_SHOWN);
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('chosen-topics') }),
          texts.rich('about-chosen-topics'),
        ]),
        keyboard: [
          ...chosen.map(({ id, name, url }) => [
            { text: name, url },
            act(texts.plain('remove-button'), TOPICS, 'remove', String(id)),
          ]),
          [open(texts.plain('back'), 'rules')],
        ],
      };
    },
    actions: {
      remove: async (visit) => {
        const id = idOf(visit);
        if (id === undefined) return {};
        await choose(visit, id, false);
        return { toast: visit.texts.plain('saved'), next: { screen: TOPICS } };
      },
    },
  };

  /** Whatever is set for the other topics stays. */
  async function setHere(visit: Visit, isEnforced: boolean) {
    const id = idOf(visit);
    if (id === undefined) return {};
    const { group, by, texts } = visit;
    let { topicsMode } = group.settings;
    const startExceptions = (now: Settings): SettingsPatch => {
      // Another admin may have just chosen otherwise.
      topicsMode = now.topicsMode === 'all' ? 'except' : now.topicsMode;
      // Topics that were chosen before are of no effect, and shall have none now.
      return now.topicsMode === 'all' ? { topicsMode, topics: {} } : {};
    };
    if (topicsMode === 'all' && !isEnforced) await changeRules(group.id, startExceptions, by);
    if (topicsMode !== 'all') await choose(visit, id, (topicsMode === 'only') === isEnforced);
    return { toast: texts.plain('saved'), next: { screen: TOPIC, args: [id] } };
  }

  const one: Screen = {
    name: TOPIC,
    show(visit) {
      const id = idOf(visit);
      if (id === undefined) return list.show(visit);
      const { group, texts } = visit;
      const { act, open } = buttonsFor(group.id);
      const isEnforced = isEnforcedIn(group.settings, Number(id));
      return {
        text: lines([
          texts.rich('screen-title', { title: nameOf(id, texts) }),
          texts.rich(isEnforced ? 'topic-enforced' : 'topic-free'),
        ]),
        keyboard: [
          [
            isEnforced
              ? act(texts.plain('topic-free-button'), TOPIC, 'free', id)
              : act(texts.plain('topic-enforce-button'), TOPIC, 'enforce', id),
          ],
          [open(texts.plain('back'), 'rules')],
        ],
      };
    },
    actions: {
      enforce: (visit) => setHere(visit, true),
      free: (visit) => setHere(visit, false),
    },
  };
  return [list, one];
}

/** Where the topic is, for those who are in the group. */
const linkTo = (groupId: number, id: string): string =>
  `https://t.me/c/${String(groupId).replace(/^-100/, '')}/${id}`;
