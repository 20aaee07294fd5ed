import { InlineKeyboard } from 'grammy';
import {
  LANGUAGES,
  type Language,
  type Settings,
  type SettingsPatch,
} from '../../core/model/settings.ts';
import { LANGUAGE_NAMES } from '../texts/languages.ts';
import { type PlainKey, type Texts, textsIn } from '../texts/texts.ts';
import { groupTitle } from './names.ts';
import { lines, type RichText } from './rich-text.ts';

/** The name of a value, in the language of the texts. */
type Name = (texts: Texts) => string;

/** A setting with fixed values, chosen by a button. */
export interface Choice<K extends keyof SettingsPatch = keyof SettingsPatch> {
  readonly key: K;
  readonly label: PlainKey;
  readonly options: readonly { readonly name: Name; readonly value: Settings[K] }[];
}

const choice = <K extends keyof SettingsPatch>(
  key: K,
  label: PlainKey,
  options: Choice<K>['options'],
): Choice<K> => ({ key, label, options });

const named = <V>(value: V, key: PlainKey) => ({
  value,
  name: (texts: Texts) => texts.plain(key),
});

const lasting = (value: number, count: number, unit: 'seconds' | 'minutes' | 'hours' | 'days') => ({
  value,
  name: (texts: Texts) => texts.plain(unit, { count }),
});

const ON_OFF = [named(true, 'value-on'), named(false, 'value-off')];
const FOR_GOOD = named(0, 'value-for-good');
const NOTICES_STAY = [
  lasting(30, 30, 'seconds'),
  lasting(60, 1, 'minutes'),
  lasting(300, 5, 'minutes'),
  lasting(1_800, 30, 'minutes'),
  FOR_GOOD,
];
const MUTES_LAST = [
  lasting(3_600, 1, 'hours'),
  lasting(86_400, 24, 'hours'),
  lasting(604_800, 7, 'days'),
  lasting(2_592_000, 30, 'days'),
];
const COMMANDS_STAY = [
  lasting(15, 15, 'seconds'),
  lasting(60, 1, 'minutes'),
  lasting(300, 5, 'minutes'),
  FOR_GOOD,
];
const ALLOW = named<'allow'>('allow', 'value-allow');
const BLOCK = named<'block'>('block', 'value-block');

/**
 * The settings with fixed values. Buttons carry the index of a value (`set:KEY:INDEX`), and old
 * buttons stay in chats: append values, and do not reorder them.
 */
export const CHOICES = [
  choice('checkOnJoin', 'setting-check-on-join', ON_OFF),
  choice('noticeLifetime', 'setting-notice-lifetime', NOTICES_STAY),
  choice('muteLength', 'setting-mute-length', MUTES_LAST),
  choice('onUnknown', 'setting-on-unknown', [ALLOW, BLOCK]),
  choice('channelSenders', 'setting-channel-senders', [BLOCK, ALLOW]),
  choice('checkEdits', 'setting-check-edits', ON_OFF),
  choice('joinRequests', 'setting-join-requests', [
    named('off', 'value-requests-off'),
    named('auto', 'value-requests-auto'),
  ]),
  choice('deleteServiceMessages', 'setting-service-messages', ON_OFF),
  choice('commandCleanup', 'setting-command-cleanup', COMMANDS_STAY),
  choice('noticeStyle', 'setting-notice-style', [
    named('public', 'value-public'),
    named('private', 'value-private'),
  ]),
  choice(
    'language',
    'setting-language',
    LANGUAGES.map((value: Language) => ({ value, name: () => LANGUAGE_NAMES[value] })),
  ),
  choice('dryRun', 'setting-dry-run', ON_OFF),
] as const;

/** A setting that an admin types as the reply to a prompt. */
export interface TextSetting {
  readonly key: 'warningText' | 'verifyButtonText';
  readonly label: PlainKey;
  readonly longest: number;
  /** The text that members read while the setting is empty. */
  readonly fallback: Name;
  readonly hint: Name;
}

export const TEXT_SETTINGS: readonly TextSetting[] = [
  {
    key: 'warningText',
    label: 'setting-warning-text',
    longest: 500,
    fallback: (texts) => texts.plain('notice', { user: '{user}', channels: '{channels}' }),
    hint: (texts) => texts.plain('settings-placeholders'),
  },
  {
    key: 'verifyButtonText',
    label: 'setting-verify-button',
    longest: 40,
    fallback: (texts) => texts.plain('verify-button'),
    hint: () => '',
  },
];

/** The name of the current value; the value itself if no button offers it. */
export function valueName(
  setting: (typeof CHOICES)[number],
  settings: Settings,
  texts: Texts,
): string {
  const value = settings[setting.key];
  return setting.options.find((option) => option.value === value)?.name(texts) ?? String(value);
}

/** The text in use: the admin's own, or the default of the group's language. */
export function textValue({ key, fallback: standard }: TextSetting, settings: Settings): string {
  return settings[key] ?? standard(textsIn(settings.language));
}

function lineOf(setting: (typeof CHOICES)[number], settings: Settings, texts: Texts): RichText {
  const label = texts.plain(setting.label);
  return texts.rich('settings-line', { label, value: valueName(setting, settings, texts) });
}

/** Lists all settings with their current values. */
export function settingsText(title: string, settings: Settings, texts: Texts): RichText {
  return lines([
    texts.rich('settings-title', { group: groupTitle({ title }) }),
    '',
    ...CHOICES.map((setting) => lineOf(setting, settings, texts)),
    ...TEXT_SETTINGS.map((text) => {
      const label = texts.plain(text.label);
      return texts.rich('settings-line', { label, value: textValue(text, settings) });
    }),
    allowListLabel(settings, texts),
    '',
    texts.rich('settings-help'),
  ]);
}

const allowListLabel = ({ allowList }: Settings, texts: Texts): string =>
  texts.plain('allow-list-row', { count: allowList.length });

export function settingsKeyboard(settings: Settings, texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const setting of CHOICES) {
    keyboard.text(lineOf(setting, settings, texts).text, `set:${setting.key}`).row();
  }
  for (const { key, label } of TEXT_SETTINGS) keyboard.text(texts.plain(label), `set:${key}`).row();
  keyboard.text(allowListLabel(settings, texts), 'allow:show').row();
  return keyboard.text(texts.plain('settings-close'), 'set:close');
}

/** The values of one setting. Each button sets a fixed value, so a second press is harmless. */
export function choiceKeyboard(
  setting: (typeof CHOICES)[number],
  settings: Settings,
  texts: Texts,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const current = valueName(setting, settings, texts);
  setting.options.forEach(({ name }, index) => {
    if (index > 0 && index % 4 === 0) keyboard.row();
    const label = name(texts);
    keyboard.text(label === current ? `• ${label}` : label, `set:${setting.key}:${index}`);
  });
  return keyboard.row().text(texts.plain('back'), 'set:back');
}
