import { Composer, type Context } from 'grammy';
import { lookupIfNeeded } from '../../core/enforcement/judging/lookup-if-needed.ts';
import type { CountRequests } from '../../core/leniency/channel-requests.ts';
import { type Joins, joinedIfItMatters } from '../../core/leniency/joins.ts';
import type { MassDeparture } from '../../core/membership/mass-departure.ts';
import type { Membership } from '../../core/membership/membership.ts';
import type { MissedChannel } from '../../core/model/channel.ts';
import { type Group, isSetUp, type Owner } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import { missingChannels, verdictOf } from '../../core/policy/verdict.ts';
import { createDiagnosis, stateOf } from '../actions/diagnosis.ts';
import { buttonsFor } from '../control/buttons.ts';
import { modesOf } from '../control/modes/modes-of.ts';
import { momentOf } from '../control/onboarding/newcomers.ts';
import { replyGroupsOnly } from '../control/onboarding/setup-entry.ts';
import type { Figures } from '../control/screens/home.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { senderOf } from '../middleware/sender.ts';
import { textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { STATUS_DEEP_LINK } from '../ui/keyboards.ts';
import { channelName } from '../ui/names.ts';
import { bannedText, cannotLook, demanded } from '../ui/notice-text.ts';
import { lines, mention, moment, type RichText, rich } from '../ui/rich-text.ts';

export interface StatusDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  readonly massDeparture: MassDeparture;
  readonly membership: Pick<Membership, 'lookup'>;
  readonly countRequests: CountRequests;
  readonly joins: Pick<Joins, 'joinedAt'>;
  readonly now: () => Date;
  readonly figures: Figures;
}

/** The deep-link parameter of `/start` for a group's status (`adminsKeyboard`). */
const OF_GROUP = new RegExp(`^${STATUS_DEEP_LINK}(\\d{1,16})$`);

/** `/status`: the required channels, and whether the bot can enforce membership. */
export function status(deps: StatusDeps) {
  const { admins, groups, answers, massDeparture, membership, figures } = deps;
  const { countRequests, joins, now } = deps;
  const composer = new Composer<Context>();
  const diagnose = createDiagnosis({ massDeparture, countMuted: figures.muted });

  composer.chatType('private').command('status', (ctx) => replyGroupsOnly(answers, ctx));

  // The button under a message to the owner in the group leads here.
  composer.chatType('private').command('start', async (ctx, next) => {
    const [, id] = OF_GROUP.exec(ctx.match) ?? [];
    if (id === undefined || (await groups.find(-Number(id))) === undefined) return next();
    const answer = await admins.administers(-Number(id), ctx.from.id);
    if (answer === 'not-admin' || answer === 'away') return next();
    if (answer === 'unknown') return answers.reply(ctx, textsFor(ctx).plain('cannot-tell-admin'));
    const isAdmin = async () => true;
    const texts = textsFor(ctx);
    const open = buttonsFor(-Number(id)).open(texts.plain('control-room-button'), 'home');
    const keyboard = { inline_keyboard: [[open]] };
    const state = () => stateOfChat(ctx, -Number(id), { isPrivate: true, isAdmin });
    return answers.reply(ctx, state, { keyboard });
  });

  // Runs the diagnosis, which costs several calls, only when the answer is actually sent.
  composer.command('status', (ctx) =>
    answers.reply(ctx, (isPrivate) => {
      let asked: Promise<boolean> | undefined;
      const isAdmin = () => (asked ??= isAskedByAdmin(ctx));
      return stateOfChat(ctx, ctx.chat.id, { isPrivate, isAdmin });
    }),
  );

  async function isAskedByAdmin(ctx: Context): Promise<boolean> {
    const answer = await admins.isFromAdmin(ctx);
    return answer === 'admin' || answer === 'limited-admin';
  }

  async function stateOfChat(ctx: Context, groupId: number, reader: Reader): Promise<RichText> {
    const group = await groups.find(groupId);
    const texts = textsFor(ctx);
    if (!isSetUp(group)) return texts.rich('status-hint');
    const { owner } = group;
    // Asks Telegram about the person only where there is a name to withhold.
    const isNamed = owner !== null && !owner.isHidden && (await reader.isAdmin());
    const setUpBy = isNamed ? nameOf(owner) : texts.plain('status-an-admin');
    const own = await ofOneself(ctx, group, reader, texts);
    const below = await forAdmins(ctx, group, reader, texts);
    return lines([...overview(group, setUpBy, texts), ...own, ...below]);
  }

  /** What the person misses who asks in a group. */
  async function ofOneself(
    { chat, from, message }: Context,
    group: Group,
    { isAdmin }: Reader,
    texts: Texts,
  ): Promise<RichText[]> {
    if (chat?.id !== group.id || from === undefined || !group.enabled) return [];
    if (message !== undefined && senderOf(message).kind !== 'person') return [];
    const { exempt, channels: found } = await lookupIfNeeded(group, from.id, membership.lookup);
    const channels = await countRequests(group, from.id, found);
    const { settings, enabled, suspended } = group;
    const member = undefined;
    const joinedAt = await joinedIfItMatters(joins, group, from.id);
    const known = { exempt, channels, member, joinedAt, now: now() };
    const circumstances = { enabled, suspended, settings, ...known };
    const verdict = verdictOf(circumstances);
    if (verdict === 'unknown') return [texts.rich('unsure')];
    const isBlocked = verdict === 'unseen' && settings.onUnknown === 'block' && !settings.dryRun;
    if (isBlocked && !(await isAdmin())) return [rich`${cannotLook(group, texts, false)}`];
    const isMissing = verdict === 'missing' || verdict === 'dry-run';
    if (!isMissing || (await isAdmin())) return [texts.rich('status-you-may')];
    return [rich`${missedText(group, missingChannels(circumstances), texts)}`];
  }

  /** For all to see, the diagnosis; to members who ask alone, nothing; to admins, figures as well. */
  async function forAdmins(
    ctx: Context,
    group: Group,
    { isPrivate, isAdmin }: Reader,
    texts: Texts,
  ): Promise<RichText[]> {
    if (isPrivate && !(await isAdmin())) return [];
    const found = await diagnose(ctx, group, texts);
    const diagnosis = found.length === 0 ? [] : [rich``, ...found];
    if (!isPrivate) return diagnosis;
    const [seen, muted] = await Promise.all([figures.seen(group.id), figures.muted(group.id)]);
    const { length: allowed } = group.settings.allowList;
    return [rich``, texts.rich('home-figures', { seen, muted, allowed }), ...diagnosis];
  }

  return composer;
}

/** Who reads the answer. */
interface Reader {
  /** Nobody else sees it. */
  readonly isPrivate: boolean;
  readonly isAdmin: () => Promise<boolean>;
}

function nameOf({ id, username }: Owner): RichText | string {
  return username === null ? mention({ id, firstName: String(id) }) : `@${username}`;
}

function missedText(group: Group, missing: readonly MissedChannel[], texts: Texts): string {
  const open = missing.filter(({ isBanned }) => !isBanned);
  const miss = texts.plain('status-you-miss', {
    channels: demanded(group, missing, texts, 'commas'),
  });
  const parts = [open.length > 0 ? miss : '', bannedText(missing, texts)];
  return parts.filter((part) => part !== '').join('\n');
}

function overview(group: Group, owner: RichText | string, texts: Texts): RichText[] {
  const channels = group.channels.map((channel) => rich`• ${texts.shown(channelName(channel))}`);
  const spared = momentOf(group);
  const state = group.enabled
    ? [
        texts.rich('status-since', { time: moment(group.protectedSince) }),
        ...modesOf(group, texts),
        ...(group.settings.dryRun ? [texts.rich('status-dry-run')] : []),
        ...(spared === undefined ? [] : [texts.rich('status-newcomers', { time: spared })]),
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
