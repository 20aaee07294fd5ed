import { InlineKeyboard } from 'grammy';
import { LANGUAGES, type Settings, type SettingsPatch } from '../../core/model/settings.ts';
import { textsIn } from '../locales/choose.ts';
import { groupTitle } from './names.ts';
import { bold, lines, type RichText, rich } from './rich-text.ts';

/** A setting with fixed values, chosen by a button. */
export interface Choice<K extends keyof SettingsPatch = keyof SettingsPatch> {
  readonly key: K;
  readonly label: string;
  readonly options: readonly { readonly name: string; readonly value: Settings[K] }[];
}

const ON_OFF = [
  { name: 'on', value: true },
  { name: 'off', value: false },
];

/** Values by their names, in the order of the buttons. */
function named<V>(values: Readonly<Record<string, V>>): readonly { name: string; value: V }[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

/** Values that are named as they are stored. */
function asStored<V extends string>(...values: V[]): readonly { name: string; value: V }[] {
  return values.map((value) => ({ name: value, value }));
}

function choice<K extends keyof SettingsPatch>(
  key: K,
  label: string,
  options: Choice<K>['options'],
): Choice<K> {
  return { key, label, options };
}

const NOTICES_STAY = { '30 s': 30, '1 min': 60, '5 min': 300, '30 min': 1_800, 'for good': 0 };
const MUTES_LAST = { '1 h': 3_600, '24 h': 86_400, '7 d': 604_800, '30 d': 2_592_000 };
const COMMANDS_STAY = { '15 s': 15, '1 min': 60, '5 min': 300, 'for good': 0 };
const LANGUAGE_NAMES = LANGUAGES.map((value) => ({ name: textsIn(value).name, value }));

/**
 * The settings with fixed values. Buttons carry the index of a value (`set:KEY:INDEX`), and old
 * buttons stay in chats: append values, and do not reorder them.
 */
export const CHOICES = [
  choice('checkOnJoin', '🚪 Check on join', ON_OFF),
  choice('noticeLifetime', '🗑 Notices stay', named(NOTICES_STAY)),
  choice('muteLength', '🔇 Mutes last', named(MUTES_LAST)),
  choice('onUnknown', '❓ If membership is unknown', asStored('allow', 'block')),
  choice('channelSenders', '📣 Speaking as a channel', asStored('block', 'allow')),
  choice('checkEdits', '✏️ Check edited messages', ON_OFF),
  choice('joinRequests', '🙋 Let members of the channels in', asStored('off', 'auto')),
  choice('deleteServiceMessages', '👋 Delete join and leave messages', ON_OFF),
  choice('commandCleanup', '🧹 Commands stay', named(COMMANDS_STAY)),
  choice('noticeStyle', '👁 Notices are', asStored('public', 'private')),
  choice('language', '🌐 Members read', LANGUAGE_NAMES),
  choice('dryRun', '🧪 Dry run (nobody is muted)', ON_OFF),
] as const;

/** A setting that an admin types as the reply to a prompt. */
export interface TextSetting {
  readonly key: 'warningText' | 'verifyButtonText';
  readonly label: string;
  readonly longest: number;
  /** The text of the language that is used while the setting is empty. */
  readonly fallback: 'warning' | 'verifyButton';
  readonly hint: string;
}

export const TEXT_SETTINGS: readonly TextSetting[] = [
  {
    key: 'warningText',
    label: '📝 Warning text',
    longest: 500,
    fallback: 'warning',
    hint: '{user}, {channels} and {group} stand for the names.',
  },
  {
    key: 'verifyButtonText',
    label: '🔘 Verify button',
    longest: 40,
    fallback: 'verifyButton',
    hint: '',
  },
];

/** The name of the current value; the value itself if no button offers it. */
export function valueName(setting: (typeof CHOICES)[number], settings: Settings): string {
  const value = settings[setting.key];
  return setting.options.find((option) => option.value === value)?.name ?? String(value);
}

/** The text in use: the admin's own, or the default of the language. */
export function textValue({ key, fallback: standard }: TextSetting, settings: Settings): string {
  return settings[key] ?? textsIn(settings.language)[standard];
}

/** Lists all settings with their current values. */
export function settingsText(title: string, settings: Settings): RichText {
  return lines([
    rich`${bold('Settings')} of ${groupTitle({ title })}`,
    '',
    ...CHOICES.map((setting) => `${setting.label}: ${valueName(setting, settings)}`),
    ...TEXT_SETTINGS.map((text) => `${text.label}: ${textValue(text, settings)}`),
    allowListLabel(settings),
    '',
    'Press a setting to change it.',
  ]);
}

function allowListLabel({ allowList }: Settings): string {
  return `👥 Allow list: ${allowList.length === 0 ? 'nobody' : allowList.length}`;
}

export function settingsKeyboard(settings: Settings): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const setting of CHOICES) {
    keyboard.text(`${setting.label}: ${valueName(setting, settings)}`, `set:${setting.key}`).row();
  }
  for (const { key, label } of TEXT_SETTINGS) keyboard.text(label, `set:${key}`).row();
  keyboard.text(allowListLabel(settings), 'allow:show').row();
  return keyboard.text('Close', 'set:close');
}

/** The values of one setting. Each button sets a fixed value, so a second press is harmless. */
export function choiceKeyboard(
  setting: (typeof CHOICES)[number],
  settings: Settings,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const current = valueName(setting, settings);
  setting.options.forEach(({ name }, index) => {
    if (index > 0 && index % 4 === 0) keyboard.row();
    keyboard.text(name === current ? `• ${name}` : name, `set:${setting.key}:${index}`);
  });
  return keyboard.row().text('⬅️ Back', 'set:back');
}

/** How long a prompt stays: longer than other answers, since typing takes time. */
export const PROMPT_STAYS_SECONDS = 600;

/** First line of a prompt, which identifies it when an admin replies to it. */
export function promptTitle({ label }: TextSetting): string {
  return `${label}: reply to this message with the new text.`;
}
