import * as z from 'zod';
import { type Settings, settingsFrom } from '../../../core/model/settings.ts';

/** Version of the stored format; raise it when the meaning of a field changes. */
export const SETTINGS_VERSION = 1;

/**
 * Stored as an object keyed by user id, so that concurrent additions do not overwrite each other.
 */
const allowListSchema = z
  .record(z.string(), z.unknown())
  .transform((stored) => Object.keys(stored).map(Number).filter(Number.isSafeInteger));

const storedSchema = z
  .looseObject({ allowList: allowListSchema.catch([]) })
  .catch({ allowList: [] });

/** Reads stored settings; never throws, whatever JSON the database holds, and changes none of it. */
export function parseSettings(params: unknown): Settings {
  return settingsFrom(storedSchema.parse(params));
}
