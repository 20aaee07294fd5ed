import { Composer, type Context, InlineKeyboard } from 'grammy';
import { idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import type { Dismiss } from '../../actions/departure.ts';
import { effectOf } from '../../api/errors.ts';
import { mendRows } from '../../control/channels/mending.ts';
import { controlRoomLink } from '../../control/control-data.ts';
import { replyGroupsOnly, setupLink } from '../../control/onboarding/setup-entry.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { isAnonymousAdmin } from '../../middleware/sender.ts';
import { textsFor } from '../../texts/reader.ts';
import { commasOf } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import { channelData, parseChannelIds } from '../../ui/keyboards.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';
import {
  alreadyProtected,
  changeInPrivate,
  offerToAdd as offerOf,
  tooMany,
} from './already-protected.ts';
import {
  type ChannelReference,
  channelOfReply,
  describe,
  isNamed,
  parseChannels,
} from './channel-arguments.ts';
import { createOnePress, type OnePressDeps } from './one-press.ts';
import { type Fault, preflight } from './preflight.ts';
import { createProtectGroup, failure, namedIn, type ProtectGroupDeps } from './protect-group.ts';

export interface ProtectDeps extends ProtectGroupDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly dismiss: Dismiss;
  readonly cache: OnePressDeps['cache'];
}

/** `/protect`, the button that adds a channel, and the button that confirms an anonymous admin. */
export function protect(deps: ProtectDeps) {
  const { admins, groups, answers, channelLookup, admission, dismiss } = deps;
  const composer = new Composer<Context>();
  const protectGroup = createProtectGroup(deps);
  const onePress = createOnePress(deps);

  composer.chatType('private').command('protect', (ctx) => replyGroupsOnly(answers, ctx));

  composer.on('message').command('protect', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, 'admins-only-protect');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const isAnonymous = isAnonymousAdmin(ctx.message);
    if (await isRefused(ctx, isAnonymous ? undefined : ctx.from.id)) {
      return answers.reply(ctx, textsFor(ctx).plain('operator-refuses'));
    }
    const named = ctx.match === '' ? channelOfReply(ctx.message) : parseChannels(ctx.match);
    const texts = textsFor(ctx);
    const fail = (fault: string, references: readonly ChannelReference[]) =>
      answers.reply(ctx, failure(texts, [{ text: fault }], references));
    if (named === undefined) {
      return offerToChoose(ctx, failure(texts, [{ text: texts.plain('invalid-channel') }]));
    }
    if (named === 'invite-link') return offerToChoose(ctx, texts.plain('invite-link'));
    if (named.length > MAX_CHANNELS) return fail(tooMany(texts), []);
    if (ctx.chat.type === 'group') return fail(texts.plain('basic-group'), named);
    const group = await groups.find(ctx.chat.id);
    if (group?.enabled) return offerToAdd(ctx, group, named);
    const references = named.length > 0 ? named : (group?.channels ?? []).map(({ id }) => ({ id }));
    if (references.length === 0) return offerToChoose(ctx, texts.rich('protect-usage'));
    if (isAnonymous) return askForConfirmation(ctx, references);
    await protectGroup(ctx, { actor: ctx.from, isSeen: true, references, mode: 'set' });
  });

  composer.callbackQuery(/^(protect|add):(.*)$/, async (ctx) => {
    const [, mode, encoded] = ctx.match;
    const ids = parseChannelIds(encoded ?? '');
    if (ids === undefined) {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    const admitted = await admins.mayPress(ctx, 'admins-only-protect');
    if (admitted === undefined) return;
    if (await isRefused(ctx, ctx.from.id)) {
      const text = textsFor(ctx).plain('operator-refuses');
      await effectOf(ctx.answerCallbackQuery({ text, show_alert: true }));
      return;
    }
    await effectOf(ctx.answerCallbackQuery());
    const references = ids.map((id) => ({ id }));
    // Whoever confirms has written as the group, and stays unnamed.
    const isSeen = mode === 'add' && admitted.by !== null;
    const request = { actor: ctx.from, isSeen, references };
    await onePress(ctx, () =>
      protectGroup(ctx, { ...request, mode: mode === 'add' ? 'add' : 'set' }),
    );
  });

  /** Whether the operator lets neither the group nor the person use the bot. */
  async function isRefused({ chat }: Context, actorId: number | undefined): Promise<boolean> {
    const refusal = chat && (await admission.refusal(chat.id, actorId));
    if (chat !== undefined && refusal?.isOfGroup) await dismiss(chat.id, refusal.reason);
    return refusal !== undefined;
  }

  /** Whoever has named no channel that can be looked up finds it in Telegram's own list of chats. */
  async function offerToChoose(ctx: Context, text: RichText | string) {
    const { chat, me } = ctx;
    const texts = textsFor(ctx);
    if (chat?.type !== 'supergroup') return answers.reply(ctx, texts.plain('basic-group'));
    await groups.introduce(chat);
    const isOn = (await groups.find(chat.id))?.enabled;
    // A channel that is added to a list switches nothing on: that takes a set-up.
    const link = isOn
      ? controlRoomLink(me.username, chat.id, 'add')
      : setupLink(me.username, chat.id);
    const keyboard = new InlineKeyboard().url(texts.plain('pick-channel'), link);
    return answers.reply(ctx, text, { keyboard });
  }

  /** Echoes the admin's own input: showing the title would leak a private channel's name. */
  const naming = (references: readonly ChannelReference[]) => ({
    channels: commasOf(references.map(describe)),
  });

  /** Offers a button that adds the channels, but only after all checks have passed. */
  async function offerToAdd(ctx: Context, group: Group, named: readonly ChannelReference[]) {
    const texts = textsFor(ctx);
    const to = { username: ctx.me.username, texts };
    const text = alreadyProtected(texts, group);
    const inPrivate = () => changeInPrivate(new InlineKeyboard(), group, to);
    const references = named.filter((one) => !group.channels.some((had) => isNamed(had, one)));
    if (references.length === 0) return answers.reply(ctx, text, { keyboard: inPrivate() });
    const checked = await preflight({ ...requestOf(ctx, group), references });
    if (!checked.ok) {
      const why = lines([text, '', failure(texts, checked.faults, references)]);
      const { inline_keyboard } = inPrivate();
      const mends = repairs(ctx, checked.faults).inline_keyboard;
      const all = { inline_keyboard: [...mends, ...inline_keyboard] };
      return answers.reply(ctx, why, { keyboard: all });
    }
    const { text: offer, keyboard } = offerOf(group, checked.channels, to);
    return answers.reply(ctx, offer, { keyboard });
  }

  /** Asks an anonymous admin to press a button, since Telegram shows the account behind a press. */
  async function askForConfirmation(ctx: Context, references: readonly ChannelReference[]) {
    const { chat } = ctx;
    const texts = textsFor(ctx);
    if (chat === undefined) return;
    const known = await groups.find(chat.id);
    const group = known ?? { id: chat.id };
    const shown = references.map((one) => namedIn(known, one));
    const checked = await preflight({ ...requestOf(ctx, group), references });
    if (!checked.ok) {
      const keyboard = repairs(ctx, checked.faults);
      return answers.reply(ctx, failure(texts, checked.faults, shown), { keyboard });
    }
    const question = texts.rich('confirm-question', naming(shown));
    const data = channelData('protect', idsOf(checked.channels));
    const keyboard = new InlineKeyboard().text(texts.plain('confirm-button'), data);
    return answers.reply(ctx, question, { keyboard });
  }

  const repairs = (ctx: Context, faults: readonly Fault[]) => ({
    inline_keyboard:
      ctx.chat === undefined || !('title' in ctx.chat) || ctx.chat.title === undefined
        ? []
        : mendRows(faults, { title: ctx.chat.title }, ctx.me.username, textsFor(ctx)),
  });

  function requestOf(ctx: Context, group: Pick<Group, 'id'> & Partial<Group>) {
    const { api, me, message, from } = ctx;
    const isKnown = message !== undefined && !isAnonymousAdmin(message);
    return {
      ...{ api, groupId: group.id, settings: group.settings, botId: me.id },
      ...{ lookUp: channelLookup, passed: () => undefined },
      texts: textsFor(ctx),
      actorId: isKnown ? from?.id : undefined,
    };
  }

  return composer;
}
