import { Buffer } from 'node:buffer';
import { differencesOf } from '../control/records/copies/proposal.ts';
import {
  fileOf,
  leftOut,
  MOST_KB,
  readSettingsFile,
} from '../control/records/copies/settings-file.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import type { Texts } from '../texts/texts.ts';
import { groupTitle } from '../ui/names.ts';
import { asRich, type RichText } from '../ui/rich-text.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

/** A name of each person in it is asked of Telegram. */
const PAGE = 12;

const NOTHING = { changes: [], notes: [], ofChannels: false, ofTheRest: false };

/** Who changed what, and settings as a file. */
export function recordHandlers(
  { readHistory, apply }: Rooms,
  { again }: Desk,
): Handlers<'history' | 'export' | 'compare' | 'apply'> {
  function comparison({ group, texts }: Visit, content: string, outcome: Outcome = {}) {
    const read = readFile(content, texts);
    if ('fault' in read) return { ...NOTHING, fault: read.fault };
    const { lines, ofChannels, ofTheRest } = differencesOf(group, read.proposal, texts);
    const names = { group: groupTitle(group) };
    const title = texts.rich(lines.length === 0 ? 'would-change-nothing' : 'would-change', names);
    const notes = leftOut(read.unknown, texts);
    return { ...saidOf(outcome), title, changes: lines, notes, ofChannels, ofTheRest };
  }

  return {
    async history({ group, texts }, { before }) {
      const { page, hasOlder } = await readHistory(group, texts, { size: PAGE, beforeId: before });
      const older = page.at(-1)?.id;
      return {
        changes: page.map(({ id, at, who, lines }) => ({
          ...{ id, when: Math.floor(at.getTime() / 1_000), who: asRich(who), lines },
        })),
        ...(hasOlder && older !== undefined && { older }),
      };
    },

    export: async ({ group }) => fileOf(group),

    compare: async (visit, { content }) => comparison(visit, content),

    async apply(visit, { content, withChannels }) {
      const { group, texts } = visit;
      const read = readFile(content, texts);
      if ('fault' in read) return { ...NOTHING, fault: read.fault };
      const applied = await apply(visit, group, read.proposal, withChannels);
      if ('faults' in applied) return { ...NOTHING, fault: applied.faults };
      return comparison(await again(visit), content, { toast: applied.done });
    },
  };
}

function readFile(
  content: string,
  texts: Texts,
): ReturnType<typeof readSettingsFile> | { readonly fault: RichText } {
  if (Buffer.byteLength(content) > MOST_KB * 1024) {
    return { fault: texts.rich('import-too-large', { most: MOST_KB }) };
  }
  return readSettingsFile(content, texts);
}
