import { Buffer } from 'node:buffer';
import type { Group } from '../../core/model/group.ts';
import { createCopyTarget, proposalOf } from '../control/records/copies/copy-screen.ts';
import { differencesOf, type Proposal } from '../control/records/copies/proposal.ts';
import { refusalOf } from '../control/records/copies/refusal-of.ts';
import {
  fileOf,
  leftOut,
  MOST_KB,
  readSettingsFile,
} from '../control/records/copies/settings-file.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { groupTitle } from '../ui/names.ts';
import type { RichText } from '../ui/rich-text.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

/** Settings as a file, out of the group and into it, and for another group. */
export function copyHandlers(
  { access, groups, apply }: Pick<Rooms, 'access' | 'groups' | 'apply'>,
  { again }: Desk,
): Handlers<'export' | 'compare' | 'apply' | 'compare-copy' | 'apply-copy'> {
  const targetOf = createCopyTarget({ access, groups });

  function fromFile(visit: Visit, content: string, outcome: Outcome = {}) {
    const read = readFile(content, visit);
    if ('fault' in read) return refused(read.fault);
    const { proposal, unknown } = read;
    return comparison(visit, visit.group, proposal, outcome, leftOut(unknown, visit.texts));
  }

  return {
    export: async ({ group }) => fileOf(group),

    compare: async (visit, { content }) => fromFile(visit, content),

    async apply(visit, { content, withChannels }) {
      const read = readFile(content, visit);
      if ('fault' in read) return refused(read.fault);
      const applied = await apply(visit, visit.group, read.proposal, withChannels);
      if ('faults' in applied) return refused(applied.faults);
      return fromFile(await again(visit), content, { toast: applied.done });
    },

    async 'compare-copy'(visit, { target: id }) {
      const target = await targetOf(visit, String(id));
      if (typeof target === 'string') return refused(visit.texts.rich(target));
      return comparison(visit, target.group, proposalOf(visit.group));
    },

    async 'apply-copy'(visit, { target: id, withChannels }) {
      const { group, texts } = visit;
      const target = await targetOf(visit, String(id));
      if (typeof target === 'string') return refused(texts.rich(target));
      const there = { ...visit, by: target.by };
      const applied = await apply(there, target.group, proposalOf(group), withChannels);
      if ('faults' in applied) return refused(applied.faults);
      const now = (await groups.find(target.group.id)) ?? target.group;
      return comparison(visit, now, proposalOf(group), { toast: applied.done });
    },
  };
}

/** What would change in a group, or that it cannot. */
function comparison(
  visit: Visit,
  group: Group,
  proposal: Proposal,
  outcome: Outcome = {},
  notes: readonly RichText[] = [],
) {
  const fault = refusalOf(visit, group, proposal);
  if (fault !== undefined) return refused(fault);
  const { texts } = visit;
  const { lines, ofChannels, ofTheRest } = differencesOf(group, proposal, texts);
  const names = { group: groupTitle(group) };
  const title = texts.rich(lines.length === 0 ? 'would-change-nothing' : 'would-change', names);
  return { ...saidOf(outcome), title, changes: lines, notes, ofChannels, ofTheRest };
}

const refused = (fault: RichText) => ({
  ...{ changes: [], notes: [], ofChannels: false, ofTheRest: false },
  fault,
});

function readFile(
  content: string,
  { ctx, texts }: Pick<Visit, 'ctx' | 'texts'>,
): ReturnType<typeof readSettingsFile> | { readonly fault: RichText } {
  if (Buffer.byteLength(content) > MOST_KB * 1024) {
    return { fault: texts.rich('import-too-large', { most: MOST_KB }) };
  }
  return readSettingsFile(content, ctx.me.id, texts);
}
