import { z } from 'zod';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from '../../../core/model/settings.ts';

/** Version of the stored format; raise it when the meaning of a field changes. */
export const SETTINGS_VERSION = 1;

const D = DEFAULT_SETTINGS;
/**
 * Stored as an object keyed by user id, so that concurrent additions do not overwrite each other.
 */
const allowListSchema = z
  .record(z.string(), z.unknown())
  .transform((stored) => Object.keys(stored).map(Number).filter(Number.isSafeInteger));
const seconds = z.int().min(0).max(31_536_000);

/** A missing or invalid field falls back to its default; the stored JSON is left as it is. */
const settingsSchema = z.object({
  warningText: z.string().min(1).max(1000).nullable().catch(D.warningText),
  verifyButtonText: z.string().min(1).max(64).nullable().catch(D.verifyButtonText),
  noticeLifetime: seconds.catch(D.noticeLifetime),
  muteLength: seconds.min(60).catch(D.muteLength),
  checkOnJoin: z.boolean().catch(D.checkOnJoin),
  onUnknown: z.enum(['allow', 'block']).catch(D.onUnknown),
  channelSenders: z.enum(['block', 'allow']).catch(D.channelSenders),
  checkEdits: z.boolean().catch(D.checkEdits),
  joinRequests: z.enum(['off', 'auto']).catch(D.joinRequests),
  deleteServiceMessages: z.boolean().catch(D.deleteServiceMessages),
  commandCleanup: seconds.catch(D.commandCleanup),
  noticeStyle: z.enum(['public', 'private']).catch(D.noticeStyle),
  allowList: allowListSchema.catch([]),
  language: z.enum(LANGUAGES).catch(D.language),
  dryRun: z.boolean().catch(D.dryRun),
}) satisfies z.ZodType<Settings>;

/** Reads stored settings; never throws, whatever JSON the database holds. */
export function parseSettings(params: unknown): Settings {
  const stored = z.record(z.string(), z.unknown()).catch({}).parse(params);
  return settingsSchema.parse(stored);
}
