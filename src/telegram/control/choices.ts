import type { Group } from '../../core/model/group.ts';
import { LANGUAGES, type Language } from '../../core/model/settings.ts';
import { muteSeconds } from '../../core/policy/removal.ts';
import { LANGUAGE_NAMES } from '../texts/languages.ts';
import type { PlainKey, Texts } from '../texts/texts.ts';
import { choice, inUnits, named, type Option, type Unit } from './choice.ts';
import { MODE_CHOICES } from './modes/mode-choices.ts';

/** A length of time; the sentence is the same for all of them. */
const lasting =
  (means: 'means-notices-last' | 'means-commands-last') =>
  (value: number, count: number, unit: Unit): Option<number> => ({
    value,
    name: (texts) => texts.plain(unit, { count }),
    means: (texts) => texts.plain(means, { time: texts.plain(unit, { count }) }),
  });

const notices = lasting('means-notices-last');
const commands = lasting('means-commands-last');

/** Whoever is to be removed stays muted until then. */
const mutes = (value: number, count: number, unit: Unit): Option<number> => ({
  value,
  name: (texts) => texts.plain(unit, { count }),
  means: (texts, { removeAfterHours }) => {
    const seconds = muteSeconds({ muteLength: value, removeAfterHours });
    const [most, units] = seconds === value ? ([count, unit] as const) : inUnits(seconds);
    return texts.plain('means-mutes-last', { time: texts.plain(units, { count: most }) });
  },
});

/** Whether people are checked on joining, which nobody is where they are not meant to be yet. */
const onJoining = (
  value: boolean,
  name: PlainKey,
  muting: PlainKey,
  otherwise: PlainKey,
): Option<boolean> => ({
  ...{ value, name: (texts) => texts.plain(name) },
  means: (texts, { onOffence, graceMinutes, topicsMode }) => {
    const isNobody = graceMinutes > 0 || topicsMode !== 'all';
    if (isNobody) return texts.plain('means-check-on-join-nobody');
    return texts.plain(onOffence === 'mute' ? muting : otherwise);
  },
});

/**
 * The settings with fixed values. Buttons carry the index of a value, and old buttons stay in
 * chats: append values, and do not reorder them.
 */
export const CHOICES = [
  ...MODE_CHOICES,
  choice({
    ...{ key: 'checkOnJoin', section: 'rules' },
    ...{ label: 'setting-check-on-join', about: 'about-check-on-join' },
    options: [
      onJoining(true, 'value-on', 'means-check-on-join-on', 'means-check-on-join-told'),
      onJoining(false, 'value-off', 'means-check-on-join-off', 'means-check-on-join-later'),
    ],
  }),
  choice({
    ...{ key: 'muteLength', section: 'rules' },
    ...{ label: 'setting-mute-length', about: 'about-mute-length' },
    options: [
      mutes(3_600, 1, 'hours'),
      mutes(86_400, 24, 'hours'),
      mutes(604_800, 7, 'days'),
      mutes(2_592_000, 30, 'days'),
    ],
    other: (value) => mutes(value, ...inUnits(value)),
  }),
  choice({
    ...{ key: 'onUnknown', section: 'rules' },
    ...{ label: 'setting-on-unknown', about: 'about-on-unknown' },
    options: [
      named('allow', 'value-allow', 'means-on-unknown-allow'),
      named('block', 'value-block', 'means-on-unknown-block'),
    ],
  }),
  choice({
    ...{ key: 'channelSenders', section: 'rules' },
    ...{ label: 'setting-channel-senders', about: 'about-channel-senders' },
    options: [
      named('block', 'value-block', 'means-channel-senders-block'),
      named('allow', 'value-allow', 'means-channel-senders-allow'),
    ],
  }),
  choice({
    ...{ key: 'checkEdits', section: 'rules' },
    ...{ label: 'setting-check-edits', about: 'about-check-edits' },
    options: [
      named(true, 'value-on', 'means-check-edits-on'),
      named(false, 'value-off', 'means-check-edits-off'),
    ],
  }),
  choice({
    ...{ key: 'joinRequests', section: 'rules' },
    ...{ label: 'setting-join-requests', about: 'about-join-requests' },
    options: [
      named('off', 'value-requests-off', 'means-join-requests-off'),
      named('auto', 'value-requests-auto', 'means-join-requests-auto'),
    ],
  }),
  choice({
    ...{ key: 'dryRun', section: 'rules' },
    ...{ label: 'setting-dry-run', about: 'about-dry-run' },
    options: [
      named(true, 'value-on', 'means-dry-run-on'),
      named(false, 'value-off', 'means-dry-run-off'),
    ],
  }),
  choice({
    ...{ key: 'noticeLifetime', section: 'notices' },
    ...{ label: 'setting-notice-lifetime', about: 'about-notice-lifetime' },
    options: [
      notices(30, 30, 'seconds'),
      notices(60, 1, 'minutes'),
      notices(300, 5, 'minutes'),
      notices(1_800, 30, 'minutes'),
      named(0, 'value-for-good', 'means-notices-stay'),
    ],
    other: (value) => notices(value, ...inUnits(value)),
  }),
  choice({
    ...{ key: 'noticeStyle', section: 'notices' },
    ...{ label: 'setting-notice-style', about: 'about-notice-style' },
    options: [
      named('public', 'value-public', 'means-notice-style-public'),
      named('private', 'value-private', 'means-notice-style-private'),
    ],
  }),
  choice({
    ...{ key: 'deleteServiceMessages', section: 'notices' },
    ...{ label: 'setting-service-messages', about: 'about-service-messages' },
    options: [
      named(true, 'value-on', 'means-service-messages-on'),
      named(false, 'value-off', 'means-service-messages-off'),
    ],
  }),
  choice({
    ...{ key: 'commandCleanup', section: 'notices' },
    ...{ label: 'setting-command-cleanup', about: 'about-command-cleanup' },
    options: [
      commands(15, 15, 'seconds'),
      commands(60, 1, 'minutes'),
      commands(300, 5, 'minutes'),
      named(0, 'value-for-good', 'means-commands-stay'),
    ],
    other: (value) => commands(value, ...inUnits(value)),
  }),
  choice({
    ...{ key: 'language', section: 'language' },
    ...{ label: 'setting-language', about: 'about-language' },
    options: LANGUAGES.map((value: Language) => ({
      value,
      name: () => LANGUAGE_NAMES[value],
      means: (texts) => texts.plain('means-language', { language: LANGUAGE_NAMES[value] }),
    })),
  }),
  choice({
    ...{ key: 'membersLanguage', section: 'language' },
    ...{ label: 'setting-members-language', about: 'about-members-language' },
    options: [
      named('group', 'value-language-group', 'means-language-group'),
      named('own', 'value-language-own', 'means-language-own'),
    ],
  }),
] as const;

export type AnyChoice = (typeof CHOICES)[number];

/** The settings that have an effect in a group. */
export function choicesFor(group: Group): readonly AnyChoice[] {
  return CHOICES.filter((one) => one.matters?.(group) !== false);
}

/** What a value is called and means; undefined for one of which nothing is known. */
export function optionFor(
  setting: AnyChoice,
  value: unknown,
): Pick<Option<unknown>, 'name' | 'means'> | undefined {
  const option = setting.options.find((one) => one.value === value);
  if (option !== undefined || typeof value !== 'number') return option;
  return setting.other?.(value);
}

/** The name of the value in force. */
export function valueName(setting: AnyChoice, group: Group, texts: Texts): string {
  const value = setting.valueIn(group);
  return optionFor(setting, value)?.name(texts) ?? String(value);
}
