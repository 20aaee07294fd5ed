import type { Context } from 'grammy';
import type { User } from 'grammy/types';
import type { KeyedLock } from '../../../core/lib/keyed-lock.ts';
import { type Channel, idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import { mendRows } from '../../control/channels/mending.ts';
import { textsFor } from '../../texts/reader.ts';
import type { Texts } from '../../texts/texts.ts';
import { createProgress, type ProgressDeps } from '../../ui/progress.ts';
import { type RichText, rich } from '../../ui/rich-text.ts';
import { activatedText } from './activated-text.ts';
import { offerToAdd, tooMany } from './already-protected.ts';
import { type ChannelReference, describe, isNamed } from './channel-arguments.ts';
import type { ChannelLookup } from './channel-lookup.ts';
import { type Fault, preflight } from './preflight.ts';
import { createRequireChannels, type RequireChannelsDeps } from './require-channels.ts';
import { withLinks } from './with-links.ts';

export interface ProtectGroupDeps extends ProgressDeps, RequireChannelsDeps {
  readonly groups: Groups;
  readonly inviteLinks: Pick<InviteLinks, 'first'>;
  readonly channelLookup: ChannelLookup;
  /** Groups are protected one after the other, by whichever way. */
  readonly oneAtATime: KeyedLock;
}

export interface ProtectGroupRequest {
  /** The account whose rights are checked; never an anonymous admin. */
  readonly actor: User;
  /** Whether others may read who it was: not where the actor is anonymous in the group. */
  readonly isSeen: boolean;
  readonly references: readonly ChannelReference[];
  /** Whether the channels replace the group's list, or are added to it. */
  readonly mode: 'set' | 'add';
}

/** Runs all checks and protects the group; shows each step in one message. */
export function createProtectGroup(deps: ProtectGroupDeps) {
  const { groups, inviteLinks, channelLookup, oneAtATime } = deps;
  const requireChannels = createRequireChannels(deps);

  async function save(
    { chat }: Context,
    { actor, mode, isSeen }: ProtectGroupRequest,
    list: Channel[],
  ) {
    if (chat?.type !== 'supergroup') return;
    if (mode === 'add') return groups.addChannels(chat.id, list, isSeen ? actor.id : null);
    await groups.protect({
      group: { id: chat.id, title: chat.title },
      owner: { id: actor.id, username: actor.username ?? null, isHidden: !isSeen },
      channels: list,
    });
  }

  /** Answers whether the group is protected so now. */
  return async function protectGroup(ctx: Context, request: ProtectGroupRequest): Promise<boolean> {
    const { chat, api, me } = ctx;
    if (chat?.type !== 'supergroup') return false;
    const { actor } = request;
    const group = await groups.find(chat.id);
    const { mode, references } = group?.enabled ? request : switchingOn(request, group);
    const texts = textsFor(ctx);
    const progress = createProgress(ctx, texts.plain('verifying'), deps);
    const { settings = DEFAULT_SETTINGS } = group ?? {};
    const ids = { botId: me.id, groupId: chat.id, settings, actorId: actor.id };
    const { add: passed } = progress;
    const asked = { api, ...ids, references, lookUp: channelLookup, texts, passed };
    const checked = await preflight(asked);
    const named = references.map((one) => namedIn(group, one));
    const fail = (faults: readonly Fault[], again = named) => {
      const rows = mendRows(faults, chat, me.username, texts);
      const keyboard = rows.length === 0 ? undefined : { inline_keyboard: rows };
      progress.end(failure(texts, faults, again), { keyboard });
      return false;
    };
    if (!checked.ok) return fail(checked.faults);
    const wanted =
      mode === 'add' ? union(group?.channels ?? [], checked.channels) : checked.channels;
    if (wanted.length > MAX_CHANNELS) return fail([{ text: tooMany(texts) }], []);
    const result = await withLinks(checked.channels, inviteLinks, texts);
    if (!result.ok) return fail(result.faults);
    const channels = mode === 'add' ? union(wanted, result.channels) : result.channels;
    const change = { groupId: chat.id, actorId: actor.id, channelIds: idsOf(channels) };
    return oneAtATime.run(String(chat.id), async () => {
      // The checks took a while, and somebody else may have protected it.
      const present = await groups.find(chat.id);
      if (present?.enabled && mode === 'set' && !isSameList(present, channels)) {
        const { text, keyboard } = offerToAdd(present, channels, { username: me.username, texts });
        progress.end(text, { keyboard });
        return false;
      }
      await requireChannels({ ...change, what: 'protection activated' }, () =>
        save(ctx, { ...request, mode }, result.channels),
      );
      progress.end(activatedText({ channels, settings }, texts), { keep: true });
      return true;
    });
  };
}

/**
 * What is added while protection is off switches it on, by the old list and what is added. All of
 * the list is checked then, as it is without a press.
 */
function switchingOn({ mode, references }: ProtectGroupRequest, group: Group | undefined) {
  const kept = mode === 'add' ? (group?.channels ?? []) : [];
  const old = kept.filter((channel) => !references.some((one) => isNamed(channel, one)));
  return { mode: 'set', references: [...old.map(({ id }) => ({ id })), ...references] } as const;
}

/** A channel of the group's own list by its username, which people know better than its id. */
export function namedIn(group: Group | undefined, reference: ChannelReference): ChannelReference {
  const username = group?.channels.find((one) => isNamed(one, reference))?.username;
  return typeof username === 'string' ? { username } : reference;
}

/** The faults, and the command to run again after fixing them. */
export function failure(
  texts: Texts,
  faults: readonly Fault[],
  references: readonly ChannelReference[] = [],
): RichText {
  const named = references.length > 0 ? references.map(describe).join(' ') : '@Channel';
  return rich`${faults.map(({ text }) => text).join('\n')}\n\n${texts.rich('run-again', { channels: named })}`;
}

function union(present: readonly Channel[], added: readonly Channel[]): Channel[] {
  const ids = new Set(idsOf(added));
  return [...present.filter(({ id }) => !ids.has(id)), ...added];
}

/** Whether the list is unchanged, as when a button is pressed twice. */
function isSameList({ channels }: Group, others: readonly Channel[]): boolean {
  const ids = new Set(idsOf(others));
  return ids.size === channels.length && channels.every(({ id }) => ids.has(id));
}
