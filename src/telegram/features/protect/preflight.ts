import { type Api, GrammyError, HttpError } from 'grammy';
import type { Channel } from '../../../core/model/channel.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import { ownRights } from '../../actions/rights.ts';
import { isRefusal } from '../../api/errors.ts';
import { administers } from '../../middleware/admin-rights.ts';
import { RIGHT_TO_CHANGE } from '../../middleware/is-admin.ts';
import { listOf, type Texts } from '../../texts/texts.ts';
import { channelName } from '../../ui/names.ts';
import { type ChannelReference, describe } from './channel-arguments.ts';
import type { ChannelLookup } from './channel-lookup.ts';
import type { Resolved } from './resolve-channel.ts';

/** The channels to require, or all faults found, each with how to fix it. */
export type PreflightResult =
  | { readonly ok: true; readonly channels: Channel[] }
  | { readonly ok: false; readonly faults: readonly string[] };

export interface PreflightRequest {
  readonly api: Api;
  readonly botId: number;
  readonly groupId: number;
  /** Undefined for an anonymous admin, whose account is unknown. */
  readonly actorId: number | undefined;
  readonly references: readonly ChannelReference[];
  readonly lookUp: ChannelLookup;
  /** In the language of who asked. */
  readonly texts: Texts;
  /** Called with a line for each check that passed. */
  readonly passed: (line: string) => void;
}

/** Checks everything that protection requires, in the order in which admins read it. */
export async function preflight(request: PreflightRequest): Promise<PreflightResult> {
  const { references, texts, passed } = request;
  const faults = new Set<string>();
  const channels = new Map<number, Channel>();
  const groupFault = await groupFaultOf(request);
  if (groupFault === undefined) passed(texts.plain('admin-here'));
  else faults.add(groupFault);
  for (const reference of references) {
    const checked = await checkChannel(request, reference);
    if (typeof checked === 'string') faults.add(checked);
    else channels.set(checked.id, checked);
  }
  const actorFault = await actorFaultOf(request);
  if (actorFault !== undefined) faults.add(actorFault);
  else if (faults.size === 0) passed(texts.plain('actor-authorized'));
  if (faults.size > 0) return { ok: false, faults: [...faults] };
  return { ok: true, channels: [...channels.values()] };
}

async function actorFaultOf({
  api,
  groupId,
  actorId,
  texts,
}: PreflightRequest): Promise<string | undefined> {
  if (actorId === undefined) return undefined;
  const inGroup = await administers(api, groupId, actorId, RIGHT_TO_CHANGE);
  if (inGroup === 'unknown') return texts.plain('cannot-tell-admin');
  if (inGroup === 'limited-admin') return texts.plain('actor-lacks-ban');
  return inGroup === 'admin' ? undefined : texts.plain('actor-not-admin');
}

/**
 * Adds invite links to private channels. Runs after all checks, so that the bot creates a link only
 * for a person who is allowed to use it.
 */
export async function withLinks(
  channels: readonly Channel[],
  inviteLinks: Pick<InviteLinks, 'first'>,
  texts: Texts,
): Promise<PreflightResult> {
  const linked: Channel[] = [];
  for (const channel of channels) {
    try {
      linked.push(await inviteLinks.first(channel));
    } catch (error) {
      if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
      const refused = texts.plain('no-join-link', { channel: channelName(channel) });
      return { ok: false, faults: [isRefusal(error) ? refused : texts.plain('no-answer')] };
    }
  }
  return { ok: true, channels: linked };
}

async function groupFaultOf({
  api,
  groupId,
  botId,
  texts,
}: PreflightRequest): Promise<string | undefined> {
  const rights = await ownRights(api, groupId, botId);
  if (rights.kind === 'unknown') return texts.plain('no-answer');
  if (rights.kind === 'not-admin') return texts.plain('not-admin-here');
  if (rights.missing.length === 0) return undefined;
  const names = rights.missing.map(({ name, right }) =>
    texts.rich('right-named', { right: texts.plain(name), code: right }),
  );
  return texts.plain('lacks-rights-here', { rights: listOf(names) });
}

/** Explains to the admin why the channel cannot be required, and how to fix it. */
export function faultOf(
  resolved: Exclude<Resolved, { kind: 'channel' }>,
  reference: ChannelReference,
  texts: Texts,
): string {
  const channel = describe(reference);
  switch (resolved.kind) {
    case 'forbidden':
      return texts.plain('not-admin-in', { channel });
    case 'not-found':
      return texts.plain('username' in reference ? 'not-found' : 'not-found-or-seen', { channel });
    case 'not-a-channel':
      return texts.plain(resolved.what === 'group' ? 'is-a-group' : 'is-a-user', { channel });
    case 'too-many':
      return texts.plain('too-many-look-ups');
    default:
      return texts.plain('no-answer');
  }
}

/** Resolves to the channel, or to the reason why it cannot be required. */
async function checkChannel(
  { api, botId, groupId, actorId, lookUp, texts, passed }: PreflightRequest,
  reference: ChannelReference,
): Promise<Channel | string> {
  const resolved = await lookUp(groupId, reference);
  if (resolved.kind !== 'channel') return faultOf(resolved, reference, texts);
  const { channel } = resolved;
  const typed = channel.username === null ? describe(reference) : channelName(channel);
  const rights = await ownRights(api, channel.id, botId);
  if (rights.kind === 'unknown') return texts.plain('no-answer');
  if (rights.kind === 'not-admin') return texts.plain('not-admin-in', { channel: typed });
  // For an anonymous admin, checked when they press the button, which shows their account.
  if (actorId === undefined) return channel;
  const isPrivate = channel.username === null;
  const needed = isPrivate ? 'can_invite_users' : undefined;
  const inChannel = await administers(api, channel.id, actorId, needed);
  if (inChannel === 'unknown') return texts.plain('cannot-tell-admin');
  if (inChannel === 'not-admin') return texts.plain('actor-not-admin-in', { channel: typed });
  // Only now reveals the title: the actor is an admin of the channel.
  const name = { channel: channelName(channel) };
  if (inChannel === 'limited-admin') return texts.plain('actor-lacks-invite', name);
  if (isPrivate && !rights.mayInvite) return texts.plain('lacks-invite-in', name);
  passed(texts.plain('admin-in', name));
  return channel;
}
