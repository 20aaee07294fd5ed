import * as z from 'zod';
import type { Group } from '../../../../core/model/group.ts';
import {
  DEFAULT_SETTINGS,
  isSetting,
  isValidSetting,
  type Settings,
} from '../../../../core/model/settings.ts';
import { isStorable } from '../../../../core/shared/storable.ts';
import { isStandIn } from '../../../middleware/sender.ts';
import { commasOf, type Texts } from '../../../texts/texts.ts';
import { channelName, fileName, visibleName } from '../../../ui/names.ts';
import { lines, type RichText } from '../../../ui/rich-text.ts';
import { CHOICES } from '../../choices.ts';
import { MOST_TRUSTED } from '../../people/trust.ts';
import { knownParts, type WrongField, wrongParts } from './own-parts.ts';
import { isPortable, type Proposal, portableSettings } from './proposal.ts';

/** Raise it when the meaning of a field changes. */
const VERSION = 1;
export const MOST_KB = 64;
const MOST_CHANNELS = 5;
/** Of how many fields an answer speaks. */
const MOST_NAMED = 10;

/** The file that an admin keeps of a group: the settings, the channels and the allow list. */
export function fileOf(group: Group): { name: string; content: string } {
  const { title, settings, channels } = group;
  const content = {
    nezuko: 'settings',
    version: VERSION,
    title,
    settings: portableSettings(settings),
    channels: channels.map((channel) => ({ id: channel.id, name: channelName(channel) })),
    allowList: settings.allowList,
  };
  return {
    name: fileName(group, '.json'),
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}

/** What a file proposes and which of its fields are left out, or what is wrong with it. */
export type ReadFile =
  | { readonly proposal: Proposal; readonly unknown: readonly string[] }
  | { readonly fault: RichText };

const head = z.looseObject({
  nezuko: z.literal('settings'),
  version: z.union([z.number(), z.string().max(20)]),
});
const id = z.number().int().refine(Number.isSafeInteger);
const body = z.looseObject({
  settings: z.record(z.string(), z.unknown()).default({}),
  channels: z
    .array(
      z.looseObject({ id: id.max(-1), name: z.string().max(256).refine(isStorable).default('') }),
    )
    .max(MOST_CHANNELS)
    .default([]),
  allowList: z
    .array(id.min(1).refine((one) => !isStandIn(one)))
    .max(MOST_TRUSTED)
    .optional(),
});
const KNOWN = new Set(['nezuko', 'version', 'title', 'settings', 'channels', 'allowList']);
const POSSIBLE: Readonly<Record<string, string>> = {
  settings: '{ … }',
  channels: `[{ "id": -1001234567890, "name": "@news" }] (0 – ${MOST_CHANNELS})`,
  allowList: `[123456789] (0 – ${MOST_TRUSTED})`,
};

/** Reads a file for the bot with this id; never throws, whatever it holds. */
export function readSettingsFile(text: string, botId: number, texts: Texts): ReadFile {
  const json = parsed(text);
  const begins = head.safeParse(json);
  if (!begins.success) return { fault: texts.rich('import-not-json') };
  const { version } = begins.data;
  if (version !== VERSION) {
    const versions = { version: visibleName(String(version)), known: VERSION };
    return { fault: texts.rich('import-version', versions) };
  }
  const file = body.safeParse(json);
  if (!file.success) {
    const fields = file.error.issues.map(({ path }) => path.map(String));
    return faults(
      fields.map((path) => [path.join('.'), POSSIBLE[path[0] ?? ''] ?? '']),
      texts,
    );
  }
  const itself = file.data.allowList?.indexOf(botId) ?? -1;
  if (itself >= 0) return faults([[`allowList.${itself}`, POSSIBLE.allowList ?? '']], texts);
  return proposalOf(file.data, texts);
}

function proposalOf(file: z.infer<typeof body>, texts: Texts): ReadFile {
  const unknown = Object.keys(file).filter((key) => !KNOWN.has(key));
  const settings: Record<string, unknown> = {};
  const wrong: WrongField[] = [];
  for (const [key, value] of Object.entries(file.settings)) {
    if (!isSetting(key) || !isPortable(key)) unknown.push(`settings.${key}`);
    else if (isValidSetting(key, value)) settings[key] = knownParts(key, value);
    else wrong.push(...wrongIn(key, value));
  }
  if (wrong.length > 0) return faults(wrong, texts);
  const allowList = file.allowList && [...new Set(file.allowList)];
  const channels = file.channels
    .filter((one, index, all) => all.findIndex((other) => other.id === one.id) === index)
    .map((channel) => ({ id: channel.id, name: visibleName(channel.name) }));
  return { proposal: { settings, allowList, channels }, unknown };
}

/** What is left out of a file, by name. */
export function leftOut(unknown: readonly string[], texts: Texts): RichText[] {
  if (unknown.length === 0) return [];
  const fields = unknown.slice(0, MOST_NAMED).map((field) => shown(field));
  return [texts.rich('import-unknown', { fields: commasOf(fields) })];
}

function faults(wrong: readonly WrongField[], texts: Texts): ReadFile {
  const named = wrong
    .slice(0, MOST_NAMED)
    .map(([field, possible]) => texts.rich('import-field', { field: shown(field), possible }));
  const isOfPeople = wrong.some(([field]) => /^allowList\.\d/.test(field));
  const people = isOfPeople ? [texts.rich('trust-no-person')] : [];
  return { fault: lines([texts.rich('import-faults'), ...named, ...people]) };
}

/** A name that somebody else may have written. */
const shown = (field: string): string => field.replace(/[^\w.-]/g, '?').slice(0, 40);

/** The parts of a setting that are wrong, or all of it. */
function wrongIn(key: keyof Settings, value: unknown): WrongField[] {
  const field = `settings.${key}`;
  const parts = wrongParts(key, field, value);
  return parts.length > 0 ? parts : [[field, possibleOf(key)]];
}

/** The values that buttons offer; for others the standard one. */
function possibleOf(key: keyof Settings): string {
  const options: readonly { readonly value: unknown }[] =
    CHOICES.find((choice) => choice.key === key)?.options ?? [];
  const values = options.map(({ value }) => JSON.stringify(value));
  if (values.length > 0) return values.join(', ');
  return `${JSON.stringify(DEFAULT_SETTINGS[key])}, "…"`;
}

/** Windows' editors put a mark of the byte order before what they save. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
