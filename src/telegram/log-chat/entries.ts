import type { Change } from '../../core/model/change.ts';
import type { Channel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import { changeWords, type Names } from '../control/records/change-words.ts';
import { commasOf, type Texts } from '../texts/texts.ts';
import { channelName, groupTitle, visibleName } from '../ui/names.ts';
import { join, lines, type RichText, rich } from '../ui/rich-text.ts';

/** Something that happened in a group, for its log chat. */
export type LogEntry =
  | { readonly kind: 'muted'; readonly who: Who; readonly missing: readonly Channel[] }
  | { readonly kind: 'ended'; readonly who: Who; readonly why: EndOfMute }
  | { readonly kind: 'changed'; readonly who: Who | null; readonly change: Change }
  | { readonly kind: 'fault'; readonly text: (texts: Texts) => string };

/** Why somebody is muted no more; `ended` when time or an admin ended the mute. */
export type EndOfMute = 'joined' | 'rules' | 'removed' | 'lifted' | 'ended';

export interface Who {
  readonly id: number;
  /** Empty when it is not known. */
  readonly firstName: string;
}

/** What happened in one group, in the order in which it did. */
export interface GroupLog {
  readonly group: Group;
  readonly entries: readonly LogEntry[];
  /** What was not kept, because there was too much of it. */
  readonly dropped: Readonly<Record<LogEntry['kind'], number>>;
}

/** Telegram's limit is 4096 characters; what is left out is counted. */
const LONGEST = 3_800;
const MOST_LINES = 40;

const END_KEYS = {
  joined: 'log-joined',
  rules: 'log-rules',
  removed: 'log-removed',
  lifted: 'log-lifted',
  ended: 'log-ended',
} as const;

/** One message about what happened in a group, in the language of the group. */
export function groupLogText({ group, entries, dropped }: GroupLog, texts: Texts): RichText {
  const title = texts.rich('log-title', { group: groupTitle(group) });
  const shown: RichText[] = [title];
  let length = title.text.length;
  const left = { ...dropped };
  for (const entry of entries) {
    const line = entryLine(entry, group, texts);
    if (shown.length <= MOST_LINES && length + line.text.length + 1 <= LONGEST) {
      shown.push(line);
      length += line.text.length + 1;
    } else left[entry.kind] += 1;
  }
  const count = left.muted + left.ended + left.changed + left.fault;
  if (count === 0) return lines(shown);
  const more = texts.rich('log-more', { count, muted: left.muted, ended: left.ended });
  return lines([...shown, more]);
}

function entryLine(entry: LogEntry, group: Group, texts: Texts): RichText {
  switch (entry.kind) {
    case 'muted': {
      const channels = commasOf(entry.missing.map(channelName));
      return texts.rich('log-muted', { who: named(entry.who, texts), channels });
    }
    case 'ended':
      return texts.rich(END_KEYS[entry.why], { who: named(entry.who, texts) });
    case 'changed': {
      const who = entry.who === null ? texts.rich('anonymous-admin') : named(entry.who, texts);
      const words = join(changeWords(entry.change, namesIn(group, texts), texts), '; ');
      return rich`${texts.rich('log-changed', { who })} – ${words}`;
    }
    default:
      return { text: entry.text(texts), entities: [] };
  }
}

/** Mentions nobody: the log disturbs no one, and its readers can look the id up. */
function named({ id, firstName }: Who, texts: Texts): RichText {
  const name = visibleName(firstName);
  if (name === '') return texts.rich('nameless-person', { id: String(id) });
  return rich`${texts.shown(name)} (${id})`;
}

/** Names that are at hand: the log asks for none. */
function namesIn({ channels }: Group, texts: Texts): Names {
  return {
    person: (id) => texts.rich('nameless-person', { id: String(id) }),
    channel: (id) => {
      const channel = channels.find((one) => one.id === id);
      return channel === undefined ? String(id) : channelName(channel);
    },
  };
}
