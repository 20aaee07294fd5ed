import type { Groups } from '../../../core/model/groups.ts';
import { LANGUAGES, type Language } from '../../../core/model/settings.ts';
import {
  isLabel,
  isNoticeLink,
  isOwnText,
  LINK_SLOTS,
  type LinkSlot,
  LONGEST_LABEL,
  LONGEST_TEXT,
  type NoticeLink,
  type OwnText,
  pageUrl,
} from '../../../core/notices/own-texts.ts';
import { isStorable } from '../../../core/shared/storable.ts';
import { LANGUAGE_NAMES } from '../../texts/languages.ts';
import { textsIn } from '../../texts/texts.ts';
import { richOf, welcomeText } from '../../ui/notice-text.ts';
import { rich } from '../../ui/rich-text.ts';
import type { Visit } from '../screen.ts';
import { type Editor, withEntry } from './editor.ts';
import { readText, textOf } from './reading.ts';
import { NAMES } from './text-refusals.ts';

export type EditorDeps = Pick<Groups, 'updateSettings' | 'setEntry'>;

const LINK_TITLES = {
  first: 'setting-link-first',
  second: 'setting-link-second',
} as const;

const languageIn = ([code]: readonly string[]): Language | undefined =>
  LANGUAGES.find((language) => language === code);
const slotIn = ([name]: readonly string[]): LinkSlot | undefined =>
  LINK_SLOTS.find((slot) => slot === name);

/** The text of the notice in a language. */
export function textEditor(groups: EditorDeps): Editor<OwnText> {
  const of = ({ args, group }: Visit) => languageIn(args) ?? group.settings.language;
  return {
    screen: 'text',
    back: 'texts',
    takeAway: 'standard-button',
    isPlace: (args) => languageIn(args) !== undefined,
    language: of,
    title: (visit) =>
      visit.texts.plain('settings-line', {
        label: visit.texts.plain('setting-warning-text'),
        value: LANGUAGE_NAMES[of(visit)],
      }),
    about: (visit) =>
      visit.texts.rich('about-notice-text', { language: LANGUAGE_NAMES[of(visit)] }),
    current: (visit) => visit.group.settings.noticeTexts[of(visit)],
    now(visit) {
      const own = this.current(visit);
      if (own !== undefined) return richOf(own);
      const { person: user, channels } = NAMES;
      return textsIn(of(visit)).rich('notice', { user, channels });
    },
    prompt: (visit) =>
      visit.texts.rich('text-prompt', {
        ...NAMES,
        language: LANGUAGE_NAMES[of(visit)],
        most: LONGEST_TEXT,
      }),
    read: readText,
    isValue: isOwnText,
    applied: (visit, value) => ({
      noticeTexts: withEntry(visit.group.settings.noticeTexts, of(visit), value),
    }),
    save: (visit, value) =>
      groups.setEntry(visit.group.id, ['noticeTexts', of(visit)], value, visit.by),
  };
}

/** What somebody reads who was verified. */
export function welcomeEditor(groups: EditorDeps): Editor<OwnText> {
  return {
    screen: 'welcome',
    back: 'notices',
    takeAway: 'remove-button',
    isPlace: () => true,
    title: ({ texts }) => texts.plain('setting-welcome'),
    about: ({ texts }) => texts.rich('about-welcome'),
    current: ({ group }) => group.settings.welcomeText ?? undefined,
    now(visit) {
      const own = this.current(visit);
      return own === undefined ? visit.texts.rich('value-none') : richOf(own);
    },
    prompt: ({ texts }) => texts.rich('welcome-prompt', { ...NAMES, most: LONGEST_TEXT }),
    read: readText,
    isValue: isOwnText,
    sample: ({ user, texts }, group) => ({
      text:
        welcomeText(group, { id: user.id, firstName: user.first_name }) ?? texts.rich('value-none'),
      keyboard: { inline_keyboard: [] },
      picture: undefined,
    }),
    applied: (_, value) => ({ welcomeText: value ?? null }),
    save: ({ group, by }, value) =>
      groups.updateSettings(group.id, { welcomeText: value ?? null }, by),
  };
}

/** The text of the Verify button. */
export function buttonEditor(groups: EditorDeps): Editor<string> {
  return {
    screen: 'button',
    back: 'notices',
    takeAway: 'standard-button',
    isPlace: () => true,
    title: ({ texts }) => texts.plain('setting-verify-button'),
    about: ({ texts }) => texts.rich('about-verify-button'),
    current: ({ group }) => group.settings.verifyButtonText ?? undefined,
    now(visit) {
      const own = this.current(visit);
      const { language } = visit.group.settings;
      return own === undefined ? textsIn(language).rich('verify-button') : rich`${own}`;
    },
    prompt: ({ texts }) => texts.rich('button-prompt', { most: LONGEST_LABEL }),
    read({ texts }, message) {
      const read = textOf(message, LONGEST_LABEL, texts);
      return read.refusal === undefined ? { value: inOneLine(read.text) } : read;
    },
    isValue: isLabel,
    applied: (_, value) => ({ verifyButtonText: value ?? null }),
    save: ({ group, by }, value) =>
      groups.updateSettings(group.id, { verifyButtonText: value ?? null }, by),
  };
}

/** A button that opens a page. */
export function linkEditor(groups: EditorDeps): Editor<NoticeLink> {
  const of = ({ args }: Visit) => slotIn(args) ?? 'first';
  return {
    screen: 'link',
    back: 'notices',
    takeAway: 'remove-button',
    isPlace: (args) => slotIn(args) !== undefined,
    title: (visit) => visit.texts.plain(LINK_TITLES[of(visit)]),
    about: ({ texts }) => texts.rich('about-link-button'),
    current: (visit) => visit.group.settings.noticeLinks[of(visit)],
    now(visit) {
      const link = this.current(visit);
      return link === undefined ? visit.texts.rich('value-none') : rich`${link.text} – ${link.url}`;
    },
    prompt: ({ texts }) => texts.rich('link-prompt', { most: LONGEST_LABEL }),
    read({ texts }, { text = '' }) {
      if (!isStorable(text)) return { refusal: texts.plain('sample-refused') };
      const value = linkIn(text);
      return value === undefined ? { refusal: texts.plain('not-a-link') } : { value };
    },
    isValue: isNoticeLink,
    applied: (visit, value) => ({
      noticeLinks: withEntry(visit.group.settings.noticeLinks, of(visit), value),
    }),
    save: (visit, value) =>
      groups.setEntry(visit.group.id, ['noticeLinks', of(visit)], value, visit.by),
  };
}

/** The picture above the text. */
export function pictureEditor(groups: EditorDeps): Editor<string> {
  return {
    screen: 'picture',
    back: 'notices',
    takeAway: 'remove-button',
    isPlace: () => true,
    title: ({ texts }) => texts.plain('setting-picture'),
    about: ({ texts }) => texts.rich('about-picture'),
    current: ({ group }) => group.settings.noticePicture ?? undefined,
    now({ group, texts }) {
      return texts.rich(group.settings.noticePicture === null ? 'value-none' : 'value-on');
    },
    prompt: ({ texts }) => texts.rich('picture-prompt'),
    read({ texts }, { photo }) {
      // The sizes ascend (Bot API, Message.photo).
      const value = photo?.at(-1)?.file_id;
      return value === undefined ? { refusal: texts.plain('not-a-photo') } : { value };
    },
    isValue: (value) => typeof value === 'string',
    applied: (_, value) => ({ noticePicture: value ?? null }),
    save: ({ group, by }, value) =>
      groups.updateSettings(group.id, { noticePicture: value ?? null }, by),
  };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was typed before the address is the button's text, without the dash or colon between. */
function linkIn(typed: string): NoticeLink | undefined {
  const [, before = '', address = ''] = /^(.*\S)\s+(\S+)$/s.exec(typed.trim()) ?? [];
  const text = inOneLine(before.replace(/\s*[-–—:|]+$/, ''));
  const url = pageUrl(/^(?:t\.me|telegram\.me)\//i.test(address) ? `https://${address}` : address);
  const link = { text, url };
  return isNoticeLink(link) ? link : undefined;
}
