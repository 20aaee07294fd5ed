import { LANGUAGES, type Settings } from '../../../../core/model/settings.ts';
import {
  isLabel,
  isNoticeLink,
  isOwnText,
  isWording,
  LINK_SLOTS,
  LONGEST_LABEL,
  LONGEST_TEXT,
  noticeLinkFrom,
  ownTextFrom,
} from '../../../../core/notices/own-texts.ts';
import { isEntityIn, isRecord, MOST_ENTITIES } from '../../../../core/notices/text-entities.ts';

/** A field of a file, and what is possible there. */
export type WrongField = readonly [field: string, possible: string];

const words = (longest: number): string => `"…" (1 – ${longest}, ≠ \\u0000, \\ud800 – \\udfff)`;
const OF_TEXT = '{ "text": "…", "entities": [] }';
const OF_LINK = '{ "text": "…", "url": "https://…" }';

/** The fields of an admin's own texts and buttons that cannot stand in a notice; none is wrong. */
export function wrongParts(key: keyof Settings, field: string, value: unknown): WrongField[] {
  if (key === 'welcomeText') return value === null ? [] : wrongInText(field, value);
  if (key === 'noticeTexts') return wrongEntries(field, value, LANGUAGES, OF_TEXT, wrongInText);
  if (key === 'noticeLinks') return wrongEntries(field, value, LINK_SLOTS, OF_LINK, wrongInLink);
  if (key !== 'verifyButtonText' || value === null || isLabel(value)) return [];
  return [[field, `null, ${words(LONGEST_LABEL)}`]];
}

function wrongEntries(
  field: string,
  value: unknown,
  keys: readonly string[],
  possible: string,
  wrongIn: (field: string, value: unknown) => WrongField[],
): WrongField[] {
  const whole = `{ "${keys.join('" | "')}": ${possible} }`;
  if (!isRecord(value)) return [[field, whole]];
  return Object.entries(value).flatMap(([key, one]): WrongField[] =>
    keys.includes(key) ? wrongIn(`${field}.${key}`, one) : [[`${field}.${key}`, whole]],
  );
}

function wrongInText(field: string, value: unknown): WrongField[] {
  if (isOwnText(value)) return [];
  if (!isRecord(value)) return [[field, OF_TEXT]];
  const { text, entities } = value;
  if (!isWording(text)) return [[`${field}.text`, words(LONGEST_TEXT)]];
  if (!Array.isArray(entities) || entities.length > MOST_ENTITIES) {
    return [[`${field}.entities`, `[] (0 – ${MOST_ENTITIES})`]];
  }
  return entities.flatMap((one: unknown, index): WrongField[] =>
    isEntityIn(text, one) ? [] : [[`${field}.entities.${index}`, entityOf(text, one)]],
  );
}

const ALSO: Readonly<Record<string, object>> = {
  text_link: { url: 'https://…' },
  custom_emoji: { custom_emoji_id: '5368324170671202286' },
};

/** One that is possible of the text, and as near to the wrong one as can be. */
function entityOf(text: string, value: unknown): string {
  const type = isRecord(value) && typeof value.type === 'string' ? value.type : '';
  const also = Object.hasOwn(ALSO, type) ? ALSO[type] : undefined;
  const example = { type: also === undefined ? 'bold' : type, offset: 0, length: text.length };
  return JSON.stringify({ ...example, ...also });
}

const wrongInLink = (field: string, value: unknown): WrongField[] => {
  if (isNoticeLink(value)) return [];
  if (!isRecord(value)) return [[field, OF_LINK]];
  return isLabel(value.text)
    ? [[`${field}.url`, '"https://…"']]
    : [[`${field}.text`, words(LONGEST_LABEL)]];
};

/** The value without what else stands in it, since all of that would be stored. */
export function knownParts(key: keyof Settings, value: unknown): unknown {
  if (key === 'welcomeText') return ownTextFrom(value) ?? null;
  if (!isRecord(value)) return value;
  if (key === 'noticeTexts') return mapped(value, ownTextFrom);
  return key === 'noticeLinks' ? mapped(value, noticeLinkFrom) : value;
}

const mapped = (entries: object, read: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(entries).map(([key, one]) => [key, read(one)]));
