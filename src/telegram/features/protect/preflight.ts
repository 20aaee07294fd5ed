import { type Api, GrammyError, HttpError } from 'grammy';
import type { Channel } from '../../../core/model/channel.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import { ownRights } from '../../actions/rights.ts';
import { isRefusal } from '../../api/errors.ts';
import { administers } from '../../middleware/admin-rights.ts';
import { RIGHT_TO_CHANGE } from '../../middleware/is-admin.ts';
import { CANNOT_TELL_ADMIN } from '../../ui/admin-texts.ts';
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
  /** Called with a line for each check that passed. */
  readonly passed: (line: string) => void;
}

const HOW_TO_PROMOTE = 'Open the chat, Administrators, Add Administrator, and choose me.';
const NO_ANSWER = "⚠️ Telegram doesn't answer at the moment.";

/** Checks everything that protection requires, in the order in which admins read it. */
export async function preflight(request: PreflightRequest): Promise<PreflightResult> {
  const { references, passed } = request;
  const faults = new Set<string>();
  const channels = new Map<number, Channel>();
  const groupFault = await groupFaultOf(request);
  if (groupFault === undefined) passed("✅ I'm admin in this group");
  else faults.add(groupFault);
  for (const reference of references) {
    const checked = await checkChannel(request, reference);
    if (typeof checked === 'string') faults.add(checked);
    else channels.set(checked.id, checked);
  }
  const actorFault = await actorFaultOf(request);
  if (actorFault !== undefined) faults.add(actorFault);
  else if (faults.size === 0) passed("✅ You're authorized to set this up");
  if (faults.size > 0) return { ok: false, faults: [...faults] };
  return { ok: true, channels: [...channels.values()] };
}

async function actorFaultOf({
  api,
  groupId,
  actorId,
}: PreflightRequest): Promise<string | undefined> {
  if (actorId === undefined) return undefined;
  const inGroup = await administers(api, groupId, actorId, RIGHT_TO_CHANGE);
  if (inGroup === 'unknown') return CANNOT_TELL_ADMIN;
  if (inGroup === 'limited-admin') {
    return '❌ You lack the right "Ban users" (can_restrict_members) in this group. Ask an admin who has it to run the command.';
  }
  return inGroup === 'admin' ? undefined : "❌ You're not an administrator of this group";
}

/**
 * Adds invite links to private channels. Runs after all checks, so that the bot creates a link only
 * for a person who is allowed to use it.
 */
export async function withLinks(
  channels: readonly Channel[],
  inviteLinks: Pick<InviteLinks, 'first'>,
): Promise<PreflightResult> {
  const linked: Channel[] = [];
  for (const channel of channels) {
    try {
      linked.push(await inviteLinks.first(channel));
    } catch (error) {
      const name = channelName(channel);
      const refused = `❌ I can't make a join link for ${name}. Give me the right "Invite users" (can_invite_users) there.`;
      if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
      return { ok: false, faults: [isRefusal(error) ? refused : NO_ANSWER] };
    }
  }
  return { ok: true, channels: linked };
}

async function groupFaultOf({
  api,
  groupId,
  botId,
}: PreflightRequest): Promise<string | undefined> {
  const rights = await ownRights(api, groupId, botId);
  if (rights.kind === 'unknown') return NO_ANSWER;
  if (rights.kind === 'not-admin') {
    const needed = 'with the rights "Delete messages" and "Ban users"';
    return `❌ I'm not admin in this group. Make me an administrator ${needed}.`;
  }
  if (rights.missing.length === 0) return undefined;
  const names = rights.missing.map(({ name, right }) => `"${name}" (${right})`).join(' and ');
  return `❌ I'm admin in this group, but I lack the right ${names}. Give it to me in the group's list of administrators.`;
}

/** Explains to the admin why the channel cannot be required, and how to fix it. */
export function faultOf(
  resolved: Exclude<Resolved, { kind: 'channel' }>,
  reference: ChannelReference,
): string {
  const typed = describe(reference);
  switch (resolved.kind) {
    case 'forbidden':
      return `❌ I'm not admin in ${typed}. ${HOW_TO_PROMOTE}`;
    case 'not-found': {
      const isNamed = 'username' in reference;
      const hint = isNamed ? 'Check the spelling.' : `I can't see it. ${HOW_TO_PROMOTE}`;
      return `❌ I can't find a channel ${typed}. ${hint}`;
    }
    case 'not-a-channel':
      return `❌ ${typed} is ${resolved.what}, not a channel. Name a channel.`;
    case 'too-many':
      return '⚠️ You named many channels in a short time. Try again in a minute.';
    default:
      return NO_ANSWER;
  }
}

/** Resolves to the channel, or to the reason why it cannot be required. */
async function checkChannel(
  { api, botId, groupId, actorId, lookUp, passed }: PreflightRequest,
  reference: ChannelReference,
): Promise<Channel | string> {
  const resolved = await lookUp(groupId, reference);
  if (resolved.kind !== 'channel') return faultOf(resolved, reference);
  const { channel } = resolved;
  const typed = channel.username === null ? describe(reference) : channelName(channel);
  const rights = await ownRights(api, channel.id, botId);
  if (rights.kind === 'unknown') return NO_ANSWER;
  if (rights.kind === 'not-admin') return `❌ I'm not admin in ${typed}. ${HOW_TO_PROMOTE}`;
  // For an anonymous admin, checked when they press the button, which shows their account.
  if (actorId === undefined) return channel;
  const isPrivate = channel.username === null;
  const needed = isPrivate ? 'can_invite_users' : undefined;
  const inChannel = await administers(api, channel.id, actorId, needed);
  if (inChannel === 'unknown') return CANNOT_TELL_ADMIN;
  if (inChannel === 'not-admin') {
    const mend = 'Only an admin of a channel can require it: ask one of them to run the command.';
    return `❌ You're not an administrator of ${typed}. ${mend}`;
  }
  // Only now reveals the title: the actor is an admin of the channel.
  const name = channelName(channel);
  if (inChannel === 'limited-admin') {
    return `❌ ${name} is private, so I would post a join link, and you lack the right "Invite users" (can_invite_users) there. Ask an admin of it who has that right to run the command.`;
  }
  if (isPrivate && !rights.mayInvite) {
    return `❌ I'm admin in ${name}, but I lack the right "Invite users" (can_invite_users), which I need to make a join link for a private channel.`;
  }
  passed(`✅ I'm admin in ${name}`);
  return channel;
}
