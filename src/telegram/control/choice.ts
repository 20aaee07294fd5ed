import type { Group } from '../../core/model/group.ts';
import type { Settings, SettingsPatch } from '../../core/model/settings.ts';
import type { PlainKey, Texts } from '../texts/texts.ts';

/** A value of a setting: its name, and a sentence that says what it means. */
export interface Option<V> {
  readonly value: V;
  readonly name: (texts: Texts) => string;
  readonly means: (texts: Texts, settings: Settings) => string;
  /** Whether a button offers it in the group; if there is no word of it, one does. */
  readonly isOffered?: (group: Group) => boolean;
}

export type Unit = 'seconds' | 'minutes' | 'hours' | 'days';

const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** A time as whole units, as large as they can be: what `lasting` takes for a value of any length. */
export function inUnits(seconds: number): [count: number, unit: Unit] {
  const [unit, length] = UNITS.find(([, one]) => seconds % one === 0) ?? ['seconds', 1];
  return [seconds / length, unit];
}

/** A screen that lists settings. */
export type Section = 'rules' | 'notices' | 'language';

/** A setting with fixed values, chosen by a button. */
export interface Choice<K extends keyof SettingsPatch = keyof SettingsPatch> {
  readonly key: K;
  readonly section: Section;
  readonly label: PlainKey;
  /** A sentence that says what it is for. */
  readonly about: PlainKey;
  readonly options: readonly Option<Settings[K]>[];
  /** What a number is called and means that no button offers: it came from a file. */
  readonly other?: (value: number) => Pick<Option<Settings[K]>, 'name' | 'means'>;
  /** The value that is in force in a group, where that is another one than was set. */
  readonly inForce?: (value: Settings[K], group: Group) => Settings[K];
  /** Whether it has an effect; it is not shown otherwise. */
  readonly matters?: (group: Group) => boolean;
}

export const choice = <K extends keyof SettingsPatch>(one: Choice<K>) => ({
  ...one,
  /** The value in force. */
  valueIn(group: Group): Settings[K] {
    const value = group.settings[one.key];
    return one.inForce === undefined ? value : one.inForce(value, group);
  },
});

export const named = <const V>(value: V, name: PlainKey, means: PlainKey): Option<V> => ({
  value,
  name: (texts) => texts.plain(name),
  means: (texts) => texts.plain(means),
});
