import * as z from 'zod';
import { LANGUAGES, type Settings, settingsFrom } from '../../../core/model/settings.ts';
import {
  isNoticeLink,
  isOwnText,
  LINK_SLOTS,
  type OwnText,
} from '../../../core/notices/own-texts.ts';

/** Version of the stored format; raise it when the meaning of a field changes. */
export const SETTINGS_VERSION = 1;

/**
 * Stored as an object keyed by user id, so that concurrent additions do not overwrite each other.
 */
const allowListSchema = z
  .record(z.string(), z.unknown())
  .transform((stored) => Object.keys(stored).map(Number).filter(Number.isSafeInteger));

/** Entries that are valid; one that is not costs none of the others. */
const entriesSchema = (keys: readonly string[], isOne: (value: unknown) => boolean) =>
  z
    .record(z.string(), z.unknown())
    .transform((stored) =>
      Object.fromEntries(
        Object.entries(stored).filter(([key, value]) => keys.includes(key) && isOne(value)),
      ),
    );

const storedSchema = z
  .looseObject({
    allowList: allowListSchema.catch([]),
    noticeTexts: entriesSchema(LANGUAGES, isOwnText).catch({}),
    noticeLinks: entriesSchema(LINK_SLOTS, isNoticeLink).catch({}),
  })
  .catch({ allowList: [], noticeTexts: {}, noticeLinks: {} });

/** Reads stored settings; never throws, whatever JSON the database holds, and changes none of it. */
export function parseSettings(params: unknown): Settings {
  const { warningText, ...stored } = storedSchema.parse(params);
  const settings = settingsFrom(stored);
  const { language, noticeTexts } = settings;
  // An earlier version had one text, without formatting, for whichever language was set.
  const old: OwnText = { text: String(warningText), entities: [] };
  const isInForce = typeof warningText === 'string' && noticeTexts[language] === undefined;
  if (!isInForce || !isOwnText(old)) return settings;
  return { ...settings, noticeTexts: { ...noticeTexts, [language]: old } };
}
