import type { Group } from '../../../core/model/group.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import type { PlainKey, Texts } from '../../texts/texts.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { choicesFor, optionFor, valueName } from '../choices.ts';
import { MODE_CHOICES } from './mode-choices.ts';

const MODES: ReadonlySet<string> = new Set(MODE_CHOICES.map(({ key }) => key));

/** A line for each mode that is not as it is in a new group. */
export function modesOf(group: Group, texts: Texts): RichText[] {
  const { settings } = group;
  const line = (label: PlainKey, value: string) =>
    texts.rich('settings-line', { label: texts.plain(label), value });
  const modes = choicesFor(group)
    .filter((one) => MODES.has(one.key) && one.valueIn(group) !== DEFAULT_SETTINGS[one.key])
    .map((one) => line(one.label, valueName(one, group, texts)));
  const isWelcoming = settings.welcomeText !== null;
  return isWelcoming ? [...modes, line('setting-welcome', texts.plain('value-on'))] : modes;
}

/** Of several channels, how many one has to be in. */
export function howMany(group: Group, texts: Texts): string[] {
  const setting = choicesFor(group).find(({ key }) => key === 'atLeast');
  const option = setting && optionFor(setting, setting.valueIn(group));
  return option === undefined ? [] : [option.means(texts, group.settings)];
}
