import * as z from 'zod';
import { LANGUAGES, type Settings, settingsFrom } from '../../../core/model/settings.ts';
import {
  LINK_SLOTS,
  noticeLinkFrom,
  type OwnText,
  ownTextFrom,
} from '../../../core/notices/own-texts.ts';

/** Version of the stored format; raise it when the meaning of a field changes. */
export const SETTINGS_VERSION = 1;

/**
 * Stored as an object keyed by user id, so that concurrent additions do not overwrite each other.
 */
const allowListSchema = z
  .record(z.string(), z.unknown())
  .transform((stored) => Object.keys(stored).map(Number).filter(Number.isSafeInteger));

/** Entries as they can be used; one that cannot costs none of the others. */
const entriesSchema = (keys: readonly string[], read: (value: unknown) => object | undefined) =>
  z.record(z.string(), z.unknown()).transform((stored) =>
    Object.fromEntries(
      Object.entries(stored).flatMap(([key, value]) => {
        const entry = keys.includes(key) ? read(value) : undefined;
        return entry === undefined ? [] : [[key, entry]];
      }),
    ),
  );

const storedSchema = z
  .looseObject({
    allowList: allowListSchema.catch([]),
    noticeTexts: entriesSchema(LANGUAGES, ownTextFrom).catch({}),
    noticeLinks: entriesSchema(LINK_SLOTS, noticeLinkFrom).catch({}),
    welcomeText: z
      .unknown()
      .transform((value) => ownTextFrom(value) ?? null)
      .catch(null),
  })
  .catch({ allowList: [], noticeTexts: {}, noticeLinks: {}, welcomeText: null });

/** Reads stored settings; never throws, whatever JSON the database holds, and changes none of it. */
export function parseSettings(params: unknown): Settings {
  const { warningText, ...stored } = storedSchema.parse(params);
  const settings = settingsFrom(stored);
  const { language, noticeTexts } = settings;
  // An earlier version had one text, without formatting, for whichever language was set.
  const old: OwnText | undefined = ownTextFrom({ text: warningText });
  if (old === undefined || noticeTexts[language] !== undefined) return settings;
  return { ...settings, noticeTexts: { ...noticeTexts, [language]: old } };
}
