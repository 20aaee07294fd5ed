import type { Group } from '../../core/model/group.ts';
import { type AnyChoice, choicesFor, valueName } from '../control/choices.ts';
import { chosenTopics, TOPICS } from '../control/modes/topics.ts';
import { NEWCOMERS, spanOf } from '../control/onboarding/newcomers.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { ABOUT, offeredIn, TITLES } from '../control/screens/settings.ts';
import type { Texts } from '../texts/texts.ts';
import { type Desk, type Handlers, saidOf } from './rooms.ts';

const SECTIONS = ['rules', 'notices', 'language'] as const;

/** The settings with fixed values, and the topics that they speak of. */
export function settingsHandlers({
  press,
  again,
}: Desk): Handlers<'settings' | 'choose' | 'remove-topic'> {
  const view = ({ group, texts }: Visit, outcome: Outcome = {}) => ({
    ...saidOf(outcome),
    sections: SECTIONS.map((name) => ({
      name,
      title: texts.plain(TITLES[name]),
      about: texts.plain(ABOUT[name]),
      settings: [
        ...choicesFor(group)
          .filter(({ section }) => section === name)
          .map((one) => lineOf(one, group, texts)),
        ...(name === 'rules' ? [newcomers(group, texts)] : []),
      ],
    })),
    ...(group.settings.topicsMode !== 'all' && { topics: chosenTopics(group, texts) }),
  });

  return {
    settings: async (visit) => view(visit),
    async choose(visit, { key, option }) {
      const isOn = option === 0 ? 'on' : 'off';
      const outcome = await (key === NEWCOMERS
        ? press(visit, NEWCOMERS, isOn)
        : press(visit, 'set', 'to', key, String(option)));
      return view(await again(visit), outcome);
    },
    async 'remove-topic'(visit, { topic }) {
      const outcome = await press(visit, TOPICS, 'remove', String(topic));
      return view(await again(visit), outcome);
    },
  };
}

function lineOf(one: AnyChoice, group: Group, texts: Texts) {
  const now = one.valueIn(group);
  const chosen = one.options.findIndex(({ value }) => value === now);
  return {
    key: one.key,
    label: texts.plain(one.label),
    about: texts.plain(one.about),
    options: offeredIn(one, group).map(({ option, index }) => ({
      ...{ index, name: option.name(texts), means: option.means(texts, group.settings) },
    })),
    ...(chosen >= 0 && { chosen }),
    value: valueName(one, group, texts),
  };
}

/** For whom the rules are, as a setting: switching it on takes the present moment. */
function newcomers(group: Group, texts: Texts) {
  const isOn = group.settings.onlyJoinedAfter !== null;
  return {
    key: NEWCOMERS,
    label: texts.plain('setting-newcomers'),
    about: texts.plain('about-newcomers'),
    options: [
      {
        index: 0,
        name: isOn ? spanOf(group, texts) : texts.plain('newcomers-from-now-button'),
        means: texts.plain('means-newcomers-on'),
      },
      {
        index: 1,
        name: texts.plain('value-everybody'),
        means: texts.plain('means-newcomers-off'),
      },
    ],
    chosen: isOn ? 0 : 1,
    value: spanOf(group, texts),
  };
}
