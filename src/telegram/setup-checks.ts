import { type Api, GrammyError, HttpError } from 'grammy';
import { type Channel, channelName } from '../core/channel.ts';
import { administers } from './admins.ts';
import { isRefusal } from './api/errors.ts';
import { type ChannelReference, describe } from './channel-arguments.ts';
import { type Resolved, resolveChannel } from './channels.ts';
import type { FirstLink } from './first-link.ts';
import { plainName } from './rich-text.ts';
import { ownRights } from './rights.ts';
import { CANNOT_TELL_ADMIN } from './texts.ts';

/** The end of the checks: the channels to require, or the step that failed and its mend. */
export type CheckResult =
  | { readonly ok: true; readonly channels: Channel[] }
  | { readonly ok: false; readonly fault: string };

export interface SetupRequest {
  readonly api: Api;
  readonly botId: number;
  readonly groupId: number;
  readonly actorId: number;
  readonly references: readonly ChannelReference[];
  /** Gives a private channel the link by which people can join. */
  readonly firstLink: FirstLink;
  /** Called with each step that passed. */
  readonly passed: (line: string) => void;
}

const HOW_TO_PROMOTE = 'Open the chat, Administrators, Add Administrator, and choose me.';
const NO_ANSWER = "⚠️ Telegram doesn't answer at the moment.";

/** Everything that must be true before protection starts, in the order admins read it. */
export async function checkSetup(request: SetupRequest): Promise<CheckResult> {
  const { api, groupId, actorId, passed } = request;
  const groupFault = await groupFaultOf(request);
  if (groupFault !== undefined) return { ok: false, fault: groupFault };
  passed("✅ I'm admin in this group");
  const channels = new Map<number, Channel>();
  for (const reference of request.references) {
    const result = await checkChannel(request, reference);
    if (!result.ok) return result;
    for (const channel of result.channels) channels.set(channel.id, channel);
  }
  const inGroup = await administers(api, groupId, actorId);
  if (inGroup === 'unknown') return { ok: false, fault: CANNOT_TELL_ADMIN };
  if (inGroup === 'not-admin') {
    return { ok: false, fault: "❌ You're not an administrator of this group" };
  }
  passed("✅ You're authorized to set this up");
  return linked([...channels.values()], request.firstLink);
}

/** Last of all, so that a link is made only for who may have it. */
async function linked(channels: readonly Channel[], firstLink: FirstLink): Promise<CheckResult> {
  const withLinks: Channel[] = [];
  for (const channel of channels) {
    try {
      withLinks.push(await firstLink(channel));
    } catch (error) {
      const name = plainName(channelName(channel));
      const refused = `❌ I can't make a join link for ${name}. Give me the right "Invite users" (can_invite_users) there.`;
      if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
      return { ok: false, fault: isRefusal(error) ? refused : NO_ANSWER };
    }
  }
  return { ok: true, channels: withLinks };
}

async function groupFaultOf({ api, groupId, botId }: SetupRequest): Promise<string | undefined> {
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

/** Why what was named cannot be required, and what to do. */
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
    default:
      return NO_ANSWER;
  }
}

async function checkChannel(
  { api, botId, actorId, passed }: SetupRequest,
  reference: ChannelReference,
): Promise<CheckResult> {
  const fail = (fault: string): CheckResult => ({ ok: false, fault });
  const resolved = await resolveChannel(api, reference);
  if (resolved.kind !== 'channel') return fail(faultOf(resolved, reference));
  const { channel } = resolved;
  const typed = channel.username === null ? describe(reference) : channelName(channel);
  const rights = await ownRights(api, channel.id, botId);
  if (rights.kind === 'unknown') return fail(NO_ANSWER);
  if (rights.kind === 'not-admin') return fail(`❌ I'm not admin in ${typed}. ${HOW_TO_PROMOTE}`);
  const inChannel = await administers(api, channel.id, actorId);
  if (inChannel === 'unknown') return fail(CANNOT_TELL_ADMIN);
  if (inChannel === 'not-admin') {
    const mend = 'Only an admin of a channel can require it: ask one of them to run the command.';
    return fail(`❌ You're not an administrator of ${typed}. ${mend}`);
  }
  // From here on it may be called by its title, which is for its own admins.
  const name = plainName(channelName(channel));
  if (channel.username === null && !rights.mayInvite) {
    return fail(
      `❌ I'm admin in ${name}, but I lack the right "Invite users" (can_invite_users), which I need to make a join link for a private channel.`,
    );
  }
  passed(`✅ I'm admin in ${name}`);
  return { ok: true, channels: [channel] };
}
