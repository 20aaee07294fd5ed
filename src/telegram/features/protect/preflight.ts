import type { Api } from 'grammy';
import type { Channel } from '../../../core/model/channel.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { ownRights } from '../../actions/rights.ts';
import { administers, RIGHT_TO_CHANGE } from '../../middleware/admin-rights.ts';
import { listOf, type Texts } from '../../texts/texts.ts';
import { channelName } from '../../ui/names.ts';
import { type ChannelReference, describe } from './channel-arguments.ts';
import type { ChannelLookup } from './channel-lookup.ts';
import type { Resolved } from './resolve-channel.ts';

/** Where the bot has to be made an admin, or to be given a right. */
export type Mend = 'group' | 'channel' | 'supergroup';

/** Why a group cannot be protected so, and how to fix it. */
export interface Fault {
  readonly text: string;
  /** Set where Telegram can open the dialog that fixes it. */
  readonly mend?: Mend;
  /** The chat that it is about, where that is known. */
  readonly chatId?: number;
  /** Telegram did not answer: there may be none. */
  readonly isDoubtful?: boolean;
}

const inDoubt = (text: string): Fault => ({ text, isDoubtful: true });

/** The channels to require, or all faults found. */
export type PreflightResult =
  | { readonly ok: true; readonly channels: Channel[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface PreflightRequest {
  readonly api: Api;
  readonly botId: number;
  readonly groupId: number;
  /** What the group makes of its channels: none is its log chat, and the bot may let people in. */
  readonly settings?: Pick<Settings, 'logChat' | 'approveRequests'> | undefined;
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
  const { references, texts } = request;
  const passed = distinct(request.passed);
  const faults = new Map<string, Fault>();
  const add = (fault: Fault) => faults.set(fault.text, fault);
  const channels = new Map<number, Channel>();
  const groupFault = await groupFaultOf(request);
  if (groupFault === undefined) passed(texts.plain('admin-here'));
  else add({ ...groupFault, chatId: request.groupId });
  for (const reference of references) {
    const checked = await checkChannel({ ...request, passed }, reference);
    if ('text' in checked) add('id' in reference ? { ...checked, chatId: reference.id } : checked);
    else channels.set(checked.id, checked);
  }
  const actorFault = await actorFaultOf(request);
  if (actorFault !== undefined) add(actorFault);
  else if (faults.size === 0) passed(texts.plain('actor-authorized'));
  if (faults.size > 0) return { ok: false, faults: [...faults.values()] };
  return { ok: true, channels: [...channels.values()] };
}

/** A channel may be named in two forms, as by its name and by its id, and is checked by each. */
function distinct(passed: (line: string) => void): (line: string) => void {
  const lines = new Set<string>();
  return (line) => {
    if (lines.has(line)) return;
    lines.add(line);
    passed(line);
  };
}

async function actorFaultOf({
  api,
  groupId,
  actorId,
  texts,
}: PreflightRequest): Promise<Fault | undefined> {
  if (actorId === undefined) return undefined;
  const inGroup = await administers(api, groupId, actorId, RIGHT_TO_CHANGE);
  if (inGroup === 'unknown') return inDoubt(texts.plain('cannot-tell-admin'));
  if (inGroup === 'limited-admin') return { text: texts.plain('actor-lacks-ban') };
  // What the bot lacks there is among the faults.
  if (inGroup === 'away') return undefined;
  return inGroup === 'admin' ? undefined : { text: texts.plain('actor-not-admin') };
}

async function groupFaultOf({
  api,
  groupId,
  botId,
  texts,
}: PreflightRequest): Promise<Fault | undefined> {
  const rights = await ownRights(api, groupId, botId);
  if (rights.kind === 'unknown') return inDoubt(texts.plain('no-answer'));
  if (rights.kind === 'not-admin') return { text: texts.plain('not-admin-here'), mend: 'group' };
  if (rights.missing.length === 0) return undefined;
  const names = rights.missing.map(({ name, right }) =>
    texts.rich('right-named', { right: texts.plain(name), code: right }),
  );
  return { text: texts.plain('lacks-rights-here', { rights: listOf(names) }), mend: 'group' };
}

/** Explains to the admin why the channel cannot be required, and how to fix it. */
export function faultOf(
  resolved: Exclude<Resolved, { kind: 'channel' }>,
  reference: ChannelReference,
  texts: Texts,
): Fault {
  const channel = describe(reference);
  switch (resolved.kind) {
    case 'forbidden':
      return { text: texts.plain('not-admin-in', { channel }), mend: kindOf(resolved) };
    case 'not-found':
      if ('username' in reference) return { text: texts.plain('not-found', { channel }) };
      return { text: texts.plain('not-found-or-seen', { channel }), mend: 'channel' };
    case 'not-a-channel':
      return {
        text: texts.plain(resolved.what === 'user' ? 'is-a-user' : 'is-a-group', { channel }),
      };
    case 'too-many':
      return inDoubt(texts.plain('too-many-look-ups'));
    default:
      return inDoubt(texts.plain('no-answer'));
  }
}

const kindOf = ({ isGroup }: { readonly isGroup: boolean }): Mend =>
  isGroup ? 'supergroup' : 'channel';

/** Resolves to the channel, or to the reason why it cannot be required. */
async function checkChannel(
  { api, botId, groupId, settings, actorId, lookUp, texts, passed }: PreflightRequest,
  reference: ChannelReference,
): Promise<Channel | Fault> {
  const resolved = await lookUp(groupId, reference);
  if (resolved.kind !== 'channel') return faultOf(resolved, reference, texts);
  const { channel } = resolved;
  if (channel.id === groupId) return { text: texts.plain('is-itself') };
  const typed = channel.username === null ? describe(reference) : channelName(channel);
  if (channel.id === settings?.logChat) {
    return { text: texts.plain('is-log-chat', { channel: typed }) };
  }
  const fault = (key: 'not-admin-in' | 'actor-not-admin-in', mend?: Mend): Fault => ({
    text: texts.plain(key, { channel: typed }),
    ...(mend && { mend }),
  });
  const rights = await ownRights(api, channel.id, botId);
  if (rights.kind === 'unknown') return inDoubt(texts.plain('no-answer'));
  if (rights.kind === 'not-admin') return fault('not-admin-in', kindOf(resolved));
  // For an anonymous admin, checked when they press the button, which shows their account.
  if (actorId === undefined) return channel;
  const isPrivate = channel.username === null;
  const needed = isPrivate || settings?.approveRequests ? 'can_invite_users' : undefined;
  const inChannel = await administers(api, channel.id, actorId, needed);
  if (inChannel === 'unknown') return inDoubt(texts.plain('cannot-tell-admin'));
  if (inChannel === 'not-admin' || inChannel === 'away') return fault('actor-not-admin-in');
  // Only now reveals the title: the actor is an admin of the channel.
  const name = { channel: channelName(channel) };
  if (inChannel === 'limited-admin') {
    return { text: texts.plain(isPrivate ? 'actor-lacks-invite' : 'takes-invite-right', name) };
  }
  if (isPrivate && !rights.mayInvite) {
    return { text: texts.plain('lacks-invite-in', name), mend: kindOf(resolved) };
  }
  passed(texts.plain('admin-in', name));
  return channel;
}
