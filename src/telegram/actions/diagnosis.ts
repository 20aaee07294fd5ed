import type { Context } from 'grammy';
import type { MassDeparture } from '../../core/membership/mass-departure.ts';
import type { Channel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import type { PlainKey, Texts } from '../texts/texts.ts';
import { channelName } from '../ui/names.ts';
import { channelsIn } from '../ui/notice-text.ts';
import type { RichText } from '../ui/rich-text.ts';
import { GROUP_RIGHTS, type OwnRights, ownRights } from './rights.ts';

export interface DiagnosisDeps {
  readonly massDeparture: Pick<MassDeparture, 'isSuspected'>;
  /** How many people are muted in a group. */
  readonly countMuted: (groupId: number) => Promise<number>;
}

export type Diagnose = ReturnType<typeof createDiagnosis>;

/**
 * Says for each right and channel whether the bot can do its work, and what to do if not; of a group
 * that is not protected any more, what keeps people muted there. Empty when there is nothing to say.
 */
export function createDiagnosis({ massDeparture, countMuted }: DiagnosisDeps) {
  const stillMuted = createStillMuted(countMuted);
  return async (ctx: Context, group: Group, texts: Texts): Promise<RichText[]> => {
    const { api, me } = ctx;
    if (!group.enabled) {
      const held = await stillMuted(ctx, group.id, texts);
      return held.length === 0 ? [] : [texts.rich('status-diagnosis'), ...held];
    }
    const inGroup = await ownRights(api, group.id, me.id);
    const { joinRequests } = group.settings;
    const inChannels = group.channels.map(async (channel) => {
      const rights = await ownRights(api, channel.id, me.id);
      // Where the bot is no admin, that is why members cannot be seen.
      const isSuspected =
        rights.kind !== 'not-admin' && (await massDeparture.isSuspected(channel.id));
      if (isSuspected) return texts.rich('status-members-gone', { channel: channelName(channel) });
      return channelLine(channel, rights, texts);
    });
    const letsPeopleIn = joinRequests === 'auto';
    const uses = { letsPeopleIn, isForum: await isForum(ctx, group.id) };
    const inTheGroup = groupLines(inGroup, uses, texts);
    const title = texts.rich('status-diagnosis');
    return [title, ...inTheGroup, ...(await Promise.all(inChannels))];
  };
}

/** In a group that is not protected: how many people the bot may not free, and what it takes. */
export function createStillMuted(countMuted: DiagnosisDeps['countMuted']) {
  return async ({ api, me }: Context, groupId: number, texts: Texts): Promise<RichText[]> => {
    const count = await countMuted(groupId);
    if (count === 0) return [];
    const rights = await ownRights(api, groupId, me.id);
    const lacks = rights.kind === 'not-admin' ? GROUP_RIGHTS : whatLacks(rights);
    const ban = lacks.find(({ right }) => right === 'can_restrict_members');
    if (ban === undefined) return [];
    const named = { right: texts.plain(ban.name), code: ban.right };
    return [texts.rich('still-muted', { count }), texts.rich('status-right-missing', named)];
  };
}

const whatLacks = (rights: OwnRights) => (rights.kind === 'admin' ? rights.missing : []);

/** Whether the group is protected, in a word or two. */
export function stateOf({ enabled, suspended, channels }: Group, texts: Texts): RichText {
  if (!enabled) return texts.rich('status-disabled');
  if (suspended) return texts.rich('status-suspended');
  const unseen = channels.filter(({ isUnseen }) => isUnseen);
  if (unseen.length === 0) return texts.rich('status-enabled');
  return texts.rich('status-suspended-for', { channels: channelsIn(unseen) });
}

/** In private the group is not at hand, and Telegram is asked. */
async function isForum({ api, chat }: Context, groupId: number): Promise<boolean> {
  if (chat?.id === groupId) return chat.is_forum === true;
  try {
    return (await api.getChat(groupId)).is_forum === true;
  } catch {
    return false;
  }
}

interface Uses {
  readonly letsPeopleIn: boolean;
  readonly isForum: boolean;
}

/** Rights that few groups need are shown only where they are used. */
function groupLines(
  rights: OwnRights,
  { letsPeopleIn, isForum: hasTopics }: Uses,
  texts: Texts,
): RichText[] {
  if (rights.kind === 'unknown') return [texts.rich('status-no-answer')];
  if (rights.kind === 'not-admin') return [texts.rich('status-not-admin-here')];
  const rightLine = (name: PlainKey, code: string, isGiven: boolean) => {
    const right = texts.plain(name);
    if (isGiven) return texts.rich('status-right-given', { right });
    return texts.rich('status-right-missing', { right, code });
  };
  const shown = GROUP_RIGHTS.map(({ right, name }) =>
    rightLine(name, right, !rights.missing.some((missing) => missing.right === right)),
  );
  if (letsPeopleIn) shown.push(rightLine('right-invite', 'can_invite_users', rights.mayInvite));
  if (hasTopics) {
    shown.push(
      rights.mayManageTopics
        ? rightLine('right-topics', 'can_manage_topics', true)
        : texts.rich('status-topics-missing'),
    );
  }
  return shown;
}

/** How the bot stands in a required channel. */
export function channelLine(named: Channel, rights: OwnRights, texts: Texts): RichText {
  const channel = channelName(named);
  if (rights.kind === 'unknown') return texts.rich('status-no-answer-for', { channel });
  if (rights.kind === 'not-admin') return texts.rich('status-not-admin-in', { channel });
  const isStuck = named.username === null && !rights.mayInvite;
  return texts.rich(isStuck ? 'status-lacks-invite-in' : 'admin-in', { channel });
}
