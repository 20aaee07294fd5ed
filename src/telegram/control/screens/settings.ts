import type { InlineKeyboardButton } from 'grammy/types';
import type { ChangeRules } from '../../../core/leniency/change-rules.ts';
import type { Group } from '../../../core/model/group.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor, inRows } from '../buttons.ts';
import { letsInRefusal } from '../channels/lets-in.ts';
import type { Section } from '../choice.ts';
import { type AnyChoice, CHOICES, choicesFor, optionFor, valueName } from '../choices.ts';
import type { Outcome, Screen, View, Visit } from '../screen.ts';

/** The screen of one setting, by its key. */
const ONE = 'set';

export const ABOUT = {
  rules: 'about-rules',
  notices: 'about-notices',
  language: 'about-languages',
} as const;
export const TITLES = {
  rules: 'section-rules',
  notices: 'section-notices',
  language: 'section-language',
} as const;

/** A button for each setting of a section, with the value in force. */
export function settingButtons({ group, texts }: Visit, section: Section) {
  const { open } = buttonsFor(group.id);
  const ofSection = choicesFor(group).filter((one) => one.section === section);
  return ofSection.map((one) => {
    const value = valueName(one, group, texts);
    const label = texts.plain('settings-line', { label: texts.plain(one.label), value });
    return [open(label, ONE, one.key)];
  });
}

/** A screen that lists the settings of a section, and what else belongs there. */
export function sectionScreen(
  section: Section,
  others: (visit: Visit) => readonly (readonly InlineKeyboardButton[])[] = () => [],
): Screen {
  return {
    name: section,
    show: (visit) => {
      const { group, texts } = visit;
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain(TITLES[section]) }),
          texts.rich(ABOUT[section]),
        ]),
        keyboard: [
          ...settingButtons(visit, section),
          ...others(visit),
          [buttonsFor(group.id).open(texts.plain('back'), 'home')],
        ],
      };
    },
  };
}

export interface SettingScreenDeps {
  readonly changeRules: ChangeRules;
}

/** The screen of one setting: what it is for, what its value means, and the other values. */
export function settingScreen({ changeRules }: SettingScreenDeps): Screen {
  const of = ({ args: [key] }: Visit) => CHOICES.find((one) => one.key === key);

  return {
    name: ONE,
    show(visit) {
      const setting = of(visit);
      return setting === undefined ? sectionScreen('rules').show(visit) : view(visit, setting);
    },
    actions: {
      /** Each button sets a fixed value, so a second press is harmless. */
      to: async (visit): Promise<Outcome> => {
        const setting = of(visit);
        const option = setting?.options[Number(visit.args[1])];
        if (setting === undefined || option === undefined) return {};
        const { group, by, texts } = visit;
        const patch = { [setting.key]: option.value };
        const refusal = await letsInRefusal(visit, group.settings, patch, group.channels);
        if (refusal !== undefined) return { toast: refusal, isAlert: true };
        const contradiction = await changeRules(group.id, patch, by);
        if (contradiction !== undefined)
          return { toast: texts.plain(contradiction), isAlert: true };
        return { toast: texts.plain('saved'), next: { screen: ONE, args: [setting.key] } };
      },
    },
  };
}

/** The values that a group is offered, with their places among all of them. */
export function offeredIn(setting: AnyChoice, group: Group) {
  const now = optionFor(setting, setting.valueIn(group));
  return setting.options
    .map((option, index) => ({ option, index }))
    .filter(({ option }) => {
      const isOffered = !('isOffered' in option) || option.isOffered?.(group) !== false;
      return isOffered || option === now;
    });
}

function view({ group, texts }: Visit, setting: AnyChoice): View {
  const { settings } = group;
  const { open, act } = buttonsFor(group.id);
  const now = optionFor(setting, setting.valueIn(group));
  const options = offeredIn(setting, group).map(({ option, index }) => {
    const name = option.name(texts);
    const label = option === now ? `• ${name}` : name;
    return act(label, ONE, 'to', setting.key, String(index));
  });
  return {
    text: lines([
      texts.rich('screen-title', { title: texts.plain(setting.label) }),
      texts.rich(setting.about),
      '',
      texts.rich('value-now', {
        value: valueName(setting, group, texts),
        means: now?.means(texts, settings) ?? '',
      }),
    ]),
    keyboard: [...inRows(options, 3), [open(texts.plain('back'), setting.section)]],
  };
}
