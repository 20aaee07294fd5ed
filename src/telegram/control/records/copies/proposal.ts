import { differs } from '../../../../core/model/change.ts';
import { idsOf } from '../../../../core/model/channel.ts';
import type { Group } from '../../../../core/model/group.ts';
import type { Settings, SettingsPatch } from '../../../../core/model/settings.ts';
import type { Texts } from '../../../texts/texts.ts';
import { channelName } from '../../../ui/names.ts';
import type { Piece, RichText } from '../../../ui/rich-text.ts';
import { changeWords } from '../change-words.ts';

/** What a group may take over from a file or from another group. */
export interface Proposal {
  readonly settings: SettingsPatch;
  /** Undefined leaves the people alone. */
  readonly allowList?: readonly number[] | undefined;
  readonly channels: readonly ProposedChannel[];
}

export interface ProposedChannel {
  readonly id: number;
  readonly name: string;
}

/** Belongs to one group, or, as the id of a picture, to one bot. */
const OF_ONE_GROUP: readonly string[] = [
  ...['allowList', 'logChat', 'onlyJoinedAfter', 'dryRun', 'noticePicture'],
  ...['topicsMode', 'topics'],
];

export const isPortable = (key: string): boolean => !OF_ONE_GROUP.includes(key);

/** The settings that make sense in another group. */
export function portableSettings(settings: Settings): SettingsPatch {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => isPortable(key)));
}

export interface Differences {
  readonly lines: readonly RichText[];
  /** Whether the channels are others; without any, the list of the group stays. */
  readonly ofChannels: boolean;
  readonly ofTheRest: boolean;
}

/** What would change in the group. */
export function differencesOf(group: Group, proposal: Proposal, texts: Texts): Differences {
  const { settings, channels, allowList } = proposal;
  const names = {
    person: (id: number) => texts.rich('nameless-person', { id: String(id) }),
    channel: nameOf(group, channels),
  };
  const has: Readonly<Record<string, unknown>> = { ...group.settings };
  const changed = Object.entries(settings)
    .map(([what, after]) => ({ what, before: has[what], after }))
    .filter(({ before, after }) => differs(before, after));
  const people = allowList === undefined ? [] : peopleOf(group.settings.allowList, allowList);
  const [before, after] = [idsOf(group.channels), channels.map(({ id }) => id)];
  const ofChannels = after.length > 0 && before.join() !== after.join();
  const ofChannelsToo = ofChannels ? [{ what: 'channels', before, after }] : [];
  const all = [...changed, ...people, ...ofChannelsToo];
  return {
    lines: all.flatMap((one) => changeWords(one, names, texts)),
    ofChannels,
    ofTheRest: changed.length + people.length > 0,
  };
}

function peopleOf(before: readonly number[], after: readonly number[]) {
  const [had, has] = [new Set(before), new Set(after)];
  const removed = before.filter((id) => !has.has(id));
  const added = after.filter((id) => !had.has(id));
  if (removed.length + added.length === 0) return [];
  return [{ what: 'allowList', before: removed, after: added }];
}

/** What a file calls a channel is not believed without its id. */
function nameOf({ channels }: Group, proposed: readonly ProposedChannel[]) {
  return (id: number): Piece => {
    const known = channels.find((one) => one.id === id);
    if (known !== undefined) return channelName(known);
    return `${proposed.find((one) => one.id === id)?.name ?? ''} (${id})`.trimStart();
  };
}
