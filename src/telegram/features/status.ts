import { Composer, type Context } from 'grammy';
import type { Activity } from '../../core/membership/activity.ts';
import type { MassDeparture } from '../../core/membership/mass-departure.ts';
import type { Channel } from '../../core/model/channel.ts';
import type { Group, Owner } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import { GROUP_RIGHTS, type OwnRights, ownRights } from '../actions/rights.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { textsFor } from '../texts/reader.ts';
import type { PlainKey, Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { STATUS_DEEP_LINK } from '../ui/keyboards.ts';
import { channelName } from '../ui/names.ts';
import { channelsIn } from '../ui/notice-text.ts';
import { lines, mention, type RichText, rich } from '../ui/rich-text.ts';

export interface StatusDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly activity: Pick<Activity, 'groupsWhereSeen'>;
  readonly answers: Answers;
  readonly massDeparture: MassDeparture;
}

/** The deep-link parameter of `/start` for a group's status (`adminsKeyboard`). */
const OF_GROUP = new RegExp(`^${STATUS_DEEP_LINK}(\\d{1,16})$`);

/** `/status`: the required channels, and whether the bot can enforce membership. */
export function status({ admins, groups, activity, answers, massDeparture }: StatusDeps) {
  const composer = new Composer<Context>();

  composer
    .chatType('private')
    .command('status', (ctx) => answers.reply(ctx, textsFor(ctx).plain('groups-only')));

  // The button under a message to the owner in the group leads here.
  composer.chatType('private').command('start', async (ctx, next) => {
    const [, id] = OF_GROUP.exec(ctx.match) ?? [];
    if (id === undefined || !(await takesPart(-Number(id), ctx.from.id))) return next();
    const answer = await admins.administers(-Number(id), ctx.from.id);
    if (answer === 'not-admin') return next();
    if (answer === 'unknown') return answers.reply(ctx, textsFor(ctx).plain('cannot-tell-admin'));
    return answers.reply(ctx, () => stateOfChat(ctx, -Number(id), async () => true));
  });

  /** Stops strangers from using up the group's limit on calls that check admins. */
  async function takesPart(groupId: number, userId: number): Promise<boolean> {
    const group = await groups.find(groupId);
    if (group === undefined) return false;
    if (group.owner?.id === userId) return true;
    return (await activity.groupsWhereSeen(userId, [groupId])).length > 0;
  }

  // Runs the diagnosis, which costs several calls, only when the answer is actually sent.
  composer.command('status', (ctx) =>
    answers.reply(ctx, () => stateOfChat(ctx, ctx.chat.id, () => isAskedByAdmin(ctx))),
  );

  async function isAskedByAdmin(ctx: Context): Promise<boolean> {
    const answer = await admins.isFromAdmin(ctx);
    return answer === 'admin' || answer === 'limited-admin';
  }

  async function stateOfChat(
    ctx: Context,
    groupId: number,
    isForAdmin: () => Promise<boolean>,
  ): Promise<RichText> {
    const group = await groups.find(groupId);
    const texts = textsFor(ctx);
    if (group === undefined) return texts.rich('status-hint');
    const { owner } = group;
    // Asks Telegram about the person only where there is a name to withhold.
    const isNamed = owner !== null && !owner.isHidden && (await isForAdmin());
    const setUpBy = isNamed ? nameOf(owner) : texts.plain('status-an-admin');
    const diagnosis = group.enabled ? await diagnose(ctx, group, texts) : [];
    return lines([...overview(group, setUpBy, texts), ...diagnosis]);
  }

  async function diagnose(ctx: Context, group: Group, texts: Texts): Promise<RichText[]> {
    const { api, me } = ctx;
    const inGroup = await ownRights(api, group.id, me.id);
    const { joinRequests } = group.settings;
    const inChannels = group.channels.map(async (channel) => {
      const isSuspected = await massDeparture.isSuspected(channel.id);
      if (isSuspected) return texts.rich('status-members-gone', { channel: channelName(channel) });
      return channelLine(channel, await ownRights(api, channel.id, me.id), texts);
    });
    const letsPeopleIn = joinRequests === 'auto';
    const uses = { letsPeopleIn, isForum: await isForum(ctx, group.id) };
    const inTheGroup = groupLines(inGroup, uses, texts);
    const title = texts.rich('status-diagnosis');
    return [rich``, title, ...inTheGroup, ...(await Promise.all(inChannels))];
  }

  return composer;
}

function nameOf({ id, username }: Owner): RichText | string {
  return username === null ? mention({ id, firstName: String(id) }) : `@${username}`;
}

function overview(group: Group, owner: RichText | string, texts: Texts): RichText[] {
  const channels = group.channels.map((channel) => rich`• ${texts.shown(channelName(channel))}`);
  const time = group.protectedSince.toISOString().slice(0, 16).replace('T', ' ');
  const state = group.enabled
    ? [
        texts.rich('status-since', { time }),
        ...(group.settings.dryRun ? [texts.rich('status-dry-run')] : []),
      ]
    : [rich``, texts.rich('status-hint')];
  return [
    texts.rich('status-title', { state: stateOf(group, texts) }),
    texts.rich('status-channels'),
    ...channels,
    texts.rich('status-set-up-by', { owner }),
    ...state,
  ];
}

function stateOf({ enabled, suspended, channels }: Group, texts: Texts): RichText {
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

function channelLine(named: Channel, rights: OwnRights, texts: Texts): RichText {
  const channel = channelName(named);
  if (rights.kind === 'unknown') return texts.rich('status-no-answer-for', { channel });
  if (rights.kind === 'not-admin') return texts.rich('status-not-admin-in', { channel });
  const isStuck = named.username === null && !rights.mayInvite;
  return texts.rich(isStuck ? 'status-lacks-invite-in' : 'admin-in', { channel });
}
