import { Composer, type Context } from 'grammy';
import type { CallbackQuery, Message, User } from 'grammy/types';
import type { Ledger, Outcome } from '../../core/enforcement/enforcement.ts';
import type { Reconcile } from '../../core/enforcement/reconcile.ts';
import type { Membership } from '../../core/membership/membership.ts';
import type { RecentlyLifted } from '../../core/membership/recently-lifted.ts';
import type { Group } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { CheckTarget, Restriction } from '../../core/model/restriction.ts';
import type { Language } from '../../core/model/settings.ts';
import type { Notices } from '../../core/notices/notices.ts';
import { effectOf } from '../api/errors.ts';
import { personOf } from '../middleware/sender.ts';
import type { MutedByAdmins } from '../muted/muted-by-admins.ts';
import { textsIn } from '../texts/texts.ts';
import { VERIFY } from '../ui/keyboards.ts';
import { groupTitle } from '../ui/names.ts';
import { cannotLook, stillMissing } from '../ui/notice-text.ts';
import { answerInTime, type PressAnswer } from '../ui/press.ts';
import { LONGEST_TOAST, shortened } from '../ui/rich-text.ts';

export interface VerifyDeps {
  readonly groups: Groups;
  readonly membership: Pick<Membership, 'forgetOnRequest'>;
  readonly recentlyLifted: Pick<RecentlyLifted, 'has'>;
  readonly reconcile: Reconcile;
  readonly ledger: Pick<Ledger, 'find'>;
  readonly notices: Pick<Notices, 'removeIfOrphaned'>;
  /** The current time by Telegram's clock. */
  readonly now: () => Date;
  readonly mutedByAdmins: MutedByAdmins;
  /** Requests checks of the person in all groups. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
}

/** Data of the button: in a private chat it names the group, in a group the chat itself does. */
const PATTERN = new RegExp(`^${VERIFY}(?::(-\\d{1,16}))?$`);

/** By then a notice that was sent is in the ledger, unless a crash lost its record. */
const RECORDED_WITHIN_SECONDS = 10;

/** The Verify button. Checks the person who pressed it, no matter whose notice it is. */
export function verify(deps: VerifyDeps) {
  const { groups, membership, recentlyLifted, reconcile, ledger, notices, now } = deps;
  const { mutedByAdmins, recheck } = deps;
  const composer = new Composer<Context>();

  async function check(
    group: Group | undefined,
    groupId: number,
    user: User,
    language: Language,
  ): Promise<PressAnswer> {
    const unrestricted = () => answerWithoutRow(group, groupId, user.id, language);
    const row = await ledger.find(groupId, user.id);
    if (row === undefined) return unrestricted();
    if (group !== undefined) await membership.forgetOnRequest(group, user.id);
    const outcome = await reconcile(groupId, personOf(user), { kind: 'none' });
    // What they have joined may be required elsewhere, too, and no update need have told of it.
    if (outcome.change === 'lifted') await recheck({ userIds: [user.id] });
    // Another trigger lifted the mute during this check.
    if (outcome.verdict === 'verified' && outcome.change === 'none') return unrestricted();
    const isUnseen = outcome.verdict === 'unseen' && group !== undefined;
    const unseen = isUnseen ? answerUnseen(outcome, group, row, language) : undefined;
    return unseen ?? answerTo(outcome, group, language);
  }

  /** The answer for a person who has no restriction of ours, now or ever. */
  async function answerWithoutRow(
    group: Group | undefined,
    groupId: number,
    userId: number,
    language: Language,
  ): Promise<PressAnswer> {
    const texts = textsIn(language);
    if (await recentlyLifted.has(groupId, userId))
      return { text: texts.plain('verified'), isGood: true };
    const byAdmin = group?.enabled && (await mutedByAdmins.isMuted(groupId, userId));
    return { text: texts.plain(byAdmin ? 'muted-by-admin' : 'not-yours'), isGood: false };
  }

  composer.callbackQuery(PATTERN, async (ctx) => {
    const chat = ctx.callbackQuery.message?.chat;
    const named = ctx.match[1];
    const groupId = chat?.type === 'private' && named !== undefined ? Number(named) : chat?.id;
    if (groupId === undefined || !Number.isSafeInteger(groupId)) {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    await answerInTime(ctx, groups.find(groupId), (group, language) =>
      check(group, groupId, ctx.from, language),
    );
    const message = ctx.callbackQuery.message;
    if (isOldNotice(message, now())) notices.removeIfOrphaned(groupId, message.message_id);
  });

  return composer;
}

/**
 * Whether the message is a notice old enough to be recorded in the ledger. Checks the button
 * itself, since clients can forge callback data under any message.
 */
function isOldNotice(message: CallbackQuery['message'], now: Date): message is Message {
  if (message?.chat.type !== 'supergroup' || !('reply_markup' in message)) return false;
  // An ephemeral message has no id in the group.
  if (message.message_id === 0) return false;
  if (now.getTime() / 1000 - message.date < RECORDED_WITHIN_SECONDS) return false;
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.some((button) => 'callback_data' in button && button.callback_data === VERIFY);
}

/** To whoever is, or was, restricted for channels that the bot sees nothing of any more. */
function answerUnseen(
  { change, member }: Outcome,
  group: Group,
  { state }: Restriction,
  language: Language,
): PressAnswer | undefined {
  const texts = textsIn(language);
  const wasTold = state === 'told' && group.settings.onUnknown === 'allow';
  const isFree = wasTold || (change === 'forgotten' && member?.kind !== 'restricted');
  if (isFree) return { text: texts.plain('free-again'), isGood: true };
  if (change !== 'none') return undefined;
  const text = cannotLook(group, texts, state !== 'told');
  return { text: shortened(text, LONGEST_TOAST), isGood: false };
}

function answerTo(outcome: Outcome, group: Group | undefined, language: Language): PressAnswer {
  const { verdict, missing, joined, change, member } = outcome;
  const texts = textsIn(language);
  // The mute ended by itself, or was lifted without an update that reached us.
  const isFree = change === 'forgotten' && (member === undefined || member.kind === 'free');
  if (change === 'lifted' || (isFree && verdict === 'verified')) {
    return { text: texts.plain('verified'), isGood: true };
  }
  // Nothing keeps them muted but that the bot may not lift it, or cannot at the moment.
  if (change === 'failed' && group?.enabled === false) {
    const text = texts.plain('mute-stays', { group: groupTitle(group) });
    return { text: shortened(text, LONGEST_TOAST), isGood: false };
  }
  if (change === 'failed' && group?.suspended === true) {
    return { text: texts.plain('not-lifted'), isGood: false };
  }
  if (verdict === 'suspended' && missing.length > 0 && group !== undefined) {
    return { text: stillMissing(group, missing, language, joined), isGood: false };
  }
  const byAdmin = change === 'forgotten' && member?.kind === 'restricted';
  if (byAdmin) return { text: texts.plain('muted-by-admin'), isGood: false };
  const isUndecided = verdict === 'unknown' || verdict === 'unseen' || verdict === 'suspended';
  const isUnsure = change === 'failed' || isUndecided;
  if (isUnsure) return { text: texts.plain('unsure'), isGood: false };
  if (verdict !== 'missing' || group === undefined)
    return { text: texts.plain('not-yours'), isGood: false };
  return { text: stillMissing(group, missing, language, joined), isGood: false };
}
