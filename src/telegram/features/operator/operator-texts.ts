import type { Channel } from '../../../core/model/channel.ts';
import { type Group, isSetUp } from '../../../core/model/group.ts';
import { type Report, verifiedIn } from '../../../core/statistics/report.ts';
import { channelName, groupTitle } from '../../ui/names.ts';
import { lines, type RichText, rich, styled } from '../../ui/rich-text.ts';

interface Listed {
  readonly id: number;
  readonly title: string;
}

/** What `/groups` shows. */
export interface GroupsOverview {
  readonly counts: { readonly all: number; readonly enabled: number };
  /** Of the last 30 days. */
  readonly figures: { readonly offences: number; readonly joined: number };
  readonly largest: readonly (Listed & { readonly people: number })[];
  readonly newest: readonly (Listed & { readonly since: Date })[];
  readonly suspended: readonly Listed[];
}

/** What `/group` shows. */
export interface GroupDetails {
  readonly id: number;
  readonly group: Group | undefined;
  readonly people: { readonly seen: number; readonly muted: number };
  /** Of the last 30 days; undefined when nothing happened. */
  readonly report: Report | undefined;
  readonly isBlocked: boolean;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

const channelList = (channels: readonly Channel[]) => channels.map(channelName).join(', ');

const nameOf = (group: Listed): RichText =>
  rich`${groupTitle(group)} ${styled('code', String(group.id))}`;

function section(title: string, entries: readonly RichText[]): (RichText | string)[] {
  if (entries.length === 0) return [];
  return ['', styled('bold', title), ...entries.map((entry) => rich`• ${entry}`)];
}

export function groupsText({
  counts,
  figures,
  largest,
  newest,
  suspended,
}: GroupsOverview): RichText {
  const { all, enabled } = counts;
  return lines([
    `Groups: ${enabled} protected, ${all - enabled} switched off or not set up`,
    `In 30 days: ${figures.offences} stopped, ${figures.joined} joined a channel that they were asked to`,
    ...section(
      'Largest, by people seen in 30 days',
      largest.map((group) => rich`${nameOf(group)}: ${group.people}`),
    ),
    ...section(
      'Newest',
      newest.map((group) => rich`${nameOf(group)}, ${dayOf(group.since)}`),
    ),
    ...section('Suspended, because I lack a right', suspended.map(nameOf)),
    '',
    rich`${styled('code', '/group ID')} shows one of them.`,
  ]);
}

export function groupText({ id, group, people, report, isBlocked }: GroupDetails): RichText {
  const blocked = isBlocked ? ['🚫 Blocked'] : [];
  if (group === undefined) {
    return lines([rich`Group ${styled('code', String(id))} has never been protected.`, ...blocked]);
  }
  if (!isSetUp(group)) {
    return lines([nameOf(group), ...blocked, 'Nobody has set it up yet.']);
  }
  return lines([
    nameOf(group),
    ...blocked,
    stateOf(group),
    `Channels: ${channelList(group.channels)}`,
    ownerOf(group),
    `Protected since: ${dayOf(group.protectedSince)}`,
    `People seen in 30 days: ${people.seen}, muted now: ${people.muted}`,
    ...(report === undefined ? [] : [figuresOf(report)]),
  ]);
}

function figuresOf({ totals, joined }: Report): string {
  const verified = verifiedIn(totals);
  const messages = totals.messages === 1 ? '1 message' : `${totals.messages} messages`;
  return `In 30 days: ${messages} checked, ${totals.offences} stopped, ${verified} verified, ${joined} joined a channel that they were asked to`;
}

function stateOf({ enabled, suspended, channels }: Group): string {
  if (!enabled) return '❌ Switched off';
  if (suspended) return '⚠️ Suspended: I lack a right in the group';
  const unseen: readonly Channel[] = channels.filter(({ isUnseen }) => isUnseen);
  if (unseen.length > 0) return `⚠️ Suspended for ${channelList(unseen)}: I'm not admin there`;
  return '✅ Enabled';
}

function ownerOf({ owner }: Group): RichText | string {
  if (owner === null) return 'Set up by: nobody who is known';
  const name = owner.username === null ? '' : `@${owner.username} `;
  return rich`Set up by: ${name}${styled('code', String(owner.id))}`;
}

/** The answer to `/block` with a person. */
export function personBlocked(id: number, isNew: boolean, owned: readonly Listed[]): RichText {
  const state = isNew
    ? rich`🚫 Person ${styled('code', String(id))} is blocked: they cannot set up protection, and I leave groups that they add me to.`
    : rich`Person ${styled('code', String(id))} is blocked already.`;
  if (owned.length === 0) return state;
  return lines([state, ...section('Groups that they have set up stay', owned.map(nameOf))]);
}
