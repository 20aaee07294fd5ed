import { Composer, type Context } from 'grammy';
import type { Activity } from '../../core/membership/activity.ts';
import type { MassDeparture } from '../../core/membership/mass-departure.ts';
import { type Group, isSetUp, type Owner } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import { createDiagnosis, stateOf } from '../actions/diagnosis.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { STATUS_DEEP_LINK } from '../ui/keyboards.ts';
import { channelName } from '../ui/names.ts';
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
  const diagnose = createDiagnosis({ massDeparture });

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
    if (!isSetUp(group)) return texts.rich('status-hint');
    const { owner } = group;
    // Asks Telegram about the person only where there is a name to withhold.
    const isNamed = owner !== null && !owner.isHidden && (await isForAdmin());
    const setUpBy = isNamed ? nameOf(owner) : texts.plain('status-an-admin');
    const diagnosis = group.enabled ? [rich``, ...(await diagnose(ctx, group, texts))] : [];
    return lines([...overview(group, setUpBy, texts), ...diagnosis]);
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
