import { Composer, type Context } from 'grammy';
import type { Activity } from '../../core/membership/activity.ts';
import type { MassDeparture } from '../../core/membership/mass-departure.ts';
import type { Channel } from '../../core/model/channel.ts';
import type { Group, Owner } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import { GROUP_RIGHTS, type OwnRights, ownRights } from '../actions/rights.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { CANNOT_TELL_ADMIN, GROUPS_ONLY, UNPROTECTED_HINT } from '../ui/admin-texts.ts';
import type { Answers } from '../ui/answers.ts';
import { STATUS_DEEP_LINK } from '../ui/keyboards.ts';
import { channelName } from '../ui/names.ts';
import { channelList } from '../ui/notice-text.ts';
import { bold, lines, mention, type RichText, rich } from '../ui/rich-text.ts';

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

  composer.chatType('private').command('status', (ctx) => answers.reply(ctx, GROUPS_ONLY));

  // The button under a message to the owner in the group leads here.
  composer.chatType('private').command('start', async (ctx, next) => {
    const [, id] = OF_GROUP.exec(ctx.match) ?? [];
    if (id === undefined || !(await takesPart(-Number(id), ctx.from.id))) return next();
    const answer = await admins.administers(-Number(id), ctx.from.id);
    if (answer === 'not-admin') return next();
    if (answer === 'unknown') return answers.reply(ctx, CANNOT_TELL_ADMIN);
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
    if (group === undefined) return UNPROTECTED_HINT;
    const { owner } = group;
    // Asks Telegram about the person only where there is a name to withhold.
    const setUpBy = owner && !owner.isHidden && (await isForAdmin()) ? nameOf(owner) : 'an admin';
    const diagnosis = group.enabled ? await diagnose(ctx, group) : [];
    return lines([...overview(group, setUpBy), ...diagnosis]);
  }

  async function diagnose(ctx: Context, group: Group): Promise<(RichText | string)[]> {
    const { api, me } = ctx;
    const inGroup = await ownRights(api, group.id, me.id);
    const { joinRequests } = group.settings;
    const inChannels = group.channels.map(async (channel) => {
      if (await massDeparture.isSuspected(channel.id)) return doubtLine(channel);
      return channelLine(channel, await ownRights(api, channel.id, me.id));
    });
    const inTheGroup = groupLines(inGroup, {
      letsPeopleIn: joinRequests === 'auto',
      isForum: await isForum(ctx, group.id),
    });
    return ['', bold('Diagnosis'), ...inTheGroup, ...(await Promise.all(inChannels))];
  }

  return composer;
}

function nameOf({ id, username }: Owner): RichText | string {
  return username === null ? mention({ id, firstName: String(id) }) : `@${username}`;
}

function overview(group: Group, setUpBy: RichText | string): (RichText | string)[] {
  const channels = group.channels.map((channel) => `• ${channelName(channel)}`);
  const since = group.protectedSince.toISOString().slice(0, 16).replace('T', ' ');
  const state = group.enabled
    ? [`Since: ${since} UTC`, ...(group.settings.dryRun ? ['Dry run: nobody is muted'] : [])]
    : ['', UNPROTECTED_HINT];
  return [
    rich`${bold('Protection')}: ${stateOf(group)}`,
    'Channels:',
    ...channels,
    rich`Set up by: ${setUpBy}`,
    ...state,
  ];
}

function stateOf({ enabled, suspended, channels }: Group): string {
  if (!enabled) return '❌ Disabled';
  if (suspended) return '⚠️ Suspended, because I lack a right (see below)';
  const unseen = channels.filter(({ isUnseen }) => isUnseen);
  if (unseen.length === 0) return '✅ Enabled';
  return `⚠️ Enabled, but suspended for ${channelList(unseen)} (see below)`;
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
function groupLines(rights: OwnRights, { letsPeopleIn, isForum: hasTopics }: Uses): string[] {
  if (rights.kind === 'unknown') return ["⚠️ Telegram doesn't answer at the moment"];
  if (rights.kind === 'not-admin') {
    return ["❌ I'm not admin in this group: make me an administrator, or nothing is checked"];
  }
  const lines = GROUP_RIGHTS.map(({ right, name }) =>
    rightLine(name, right, !rights.missing.some((missing) => missing.right === right)),
  );
  if (letsPeopleIn) lines.push(rightLine('Invite users', 'can_invite_users', rights.mayInvite));
  if (hasTopics) {
    const line = rightLine('Manage topics', 'can_manage_topics', rights.mayManageTopics);
    lines.push(rights.mayManageTopics ? line : `${line}, or topics of strangers stay open`);
  }
  return lines;
}

function rightLine(name: string, right: string, isGiven: boolean): string {
  if (isGiven) return `✅ ${name}`;
  return `❌ ${name} (${right}): give me this right in the group's list of administrators`;
}

function doubtLine(channel: Channel): string {
  const name = channelName(channel);
  return `⚠️ ${name}: many members suddenly seem to be gone, so I mute nobody for it until that looks right again. If they have really left: /unprotect, then /protect`;
}

function channelLine(channel: Channel, rights: OwnRights): string {
  const name = channelName(channel);
  if (rights.kind === 'unknown') return `⚠️ ${name}: Telegram doesn't answer at the moment`;
  if (rights.kind === 'not-admin') {
    return `❌ I'm not admin in ${name}: make me an administrator there, or I can't see who joined, and mute nobody for it`;
  }
  if (channel.username === null && !rights.mayInvite) {
    return `❌ I'm admin in ${name}, but I can't make join links: give me the right "Invite users" (can_invite_users) there`;
  }
  return `✅ I'm admin in ${name}`;
}
