import { differs } from '../../../core/model/change.ts';
import type { Group } from '../../../core/model/group.ts';
import { LANGUAGES } from '../../../core/model/settings.ts';
import { LANGUAGE_NAMES } from '../../texts/languages.ts';
import type { Texts } from '../../texts/texts.ts';
import { welcomeText } from '../../ui/notice-text.ts';
import { unknownPlaceholder } from '../../ui/placeholders.ts';
import { LONGEST_MESSAGE } from '../../ui/rich-text.ts';
import { LONGEST_CAPTION } from '../../ui/send.ts';
import { sampleOf, type Visitor } from './sample.ts';

/** What `fillPlaceholders` knows, as it is typed. */
export const NAMES = {
  person: '{user}',
  channels: '{channels}',
  group: '{group}',
  number: '{count}',
};

/** A placeholder that nothing would be put in the place of, with the one that was meant. */
export function placeholderRefusal(text: string, texts: Texts): string | undefined {
  const unknown = unknownPlaceholder(text);
  if (unknown === undefined) return undefined;
  const placeholder = `{${unknown.name}}`;
  return unknown.meant === undefined
    ? texts.plain('unknown-placeholder', { placeholder, ...NAMES })
    : texts.plain('placeholder-meant', { placeholder, meant: `{${unknown.meant}}` });
}

/** The same of the texts that a change brings, from wherever. */
export function placeholdersRefusal(
  texts: Texts,
  { settings: before }: Pick<Group, 'settings'>,
  { settings: after }: Pick<Group, 'settings'>,
): string | undefined {
  const pairs = [
    ...LANGUAGES.map((one) => [before.noticeTexts[one], after.noticeTexts[one]] as const),
    [before.welcomeText, after.welcomeText] as const,
  ];
  for (const [was, is] of pairs) {
    const refusal = is && differs(was, is) ? placeholderRefusal(is.text, texts) : undefined;
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/**
 * Why the group's texts cannot be sent as they are after a change, with all that is filled in;
 * undefined if they can, or where the change is not to blame: of two texts that are too long each
 * can be shortened.
 */
export function lengthRefusal(visitor: Visitor, before: Group, after: Group): string | undefined {
  const { texts } = visitor;
  const { noticeTexts, language } = after.settings;
  const own = LANGUAGES.filter((one) => noticeTexts[one] !== undefined);
  for (const one of new Set([language, ...own])) {
    const [was, is] = [before, after].map((group) => sampleOf(visitor, group, one));
    const length = is?.text.text.length ?? 0;
    if (was?.text.text === is?.text.text && was?.picture === is?.picture) continue;
    if (length > LONGEST_MESSAGE) return tooLong(length, texts);
    if (is?.picture === undefined || length <= LONGEST_CAPTION) continue;
    const values = { language: LANGUAGE_NAMES[one], length, most: LONGEST_CAPTION };
    return texts.plain('too-long-for-picture', values);
  }
  const [was, is] = [before, after].map((group) => welcomed(visitor, group));
  if (is === undefined || is === was || is.length <= LONGEST_MESSAGE) return undefined;
  return tooLong(is.length, texts);
}

const tooLong = (length: number, texts: Texts): string =>
  texts.plain('too-long-with-names', { length, most: LONGEST_MESSAGE });

const welcomed = ({ user }: Visitor, group: Group): string | undefined =>
  welcomeText(group, { id: user.id, firstName: user.first_name })?.text;

/** Why the texts of an admin's own that a change brings cannot be the group's. */
export const textsRefusal = (visitor: Visitor, before: Group, after: Group): string | undefined =>
  placeholdersRefusal(visitor.texts, before, after) ?? lengthRefusal(visitor, before, after);
