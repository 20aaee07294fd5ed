import { Composer, type Context, InlineKeyboard } from 'grammy';
import { idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import type { Dismiss } from '../../actions/departure.ts';
import { effectOf } from '../../api/errors.ts';
import { shortLabel } from '../../control/buttons.ts';
import { controlRoomLink } from '../../control/control-data.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { isAnonymousAdmin } from '../../middleware/sender.ts';

import { textsFor } from '../../texts/reader.ts';
import { commasOf } from '../../texts/texts.ts';

import type { Answers } from '../../ui/answers.ts';
import { channelData, parseChannelIds } from '../../ui/keyboards.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { lines } from '../../ui/rich-text.ts';
import {
  type ChannelReference,
  channelOfReply,
  describe,
  isNamed,
  parseChannels,
} from './channel-arguments.ts';
import { preflight } from './preflight.ts';
import {
  alreadyProtected,
  createProtectGroup,
  failure,
  type ProtectGroupDeps,
  tooMany,
} from './protect-group.ts';

export interface ProtectDeps extends ProtectGroupDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly dismiss: Dismiss;
}

/** `/protect`, the button that adds a channel, and the button that confirms an anonymous admin. */
export function protect(deps: ProtectDeps) {
  const { admins, groups, answers, channelLookup, admission, dismiss } = deps;
  const composer = new Composer<Context>();
  const protectGroup = createProtectGroup(deps);

  composer
    .chatType('private')
    .command('protect', (ctx) => answers.reply(ctx, textsFor(ctx).plain('groups-only')));

  composer.on('message').command('protect', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, 'admins-only-protect');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const isAnonymous = isAnonymousAdmin(ctx.message);
    if (await isRefused(ctx, isAnonymous ? undefined : ctx.from.id)) {
      return answers.reply(ctx, textsFor(ctx).plain('operator-refuses'));
    }
    const named = ctx.match === '' ? channelOfReply(ctx.message) : parseChannels(ctx.match);
    const texts = textsFor(ctx);
    const fail = (fault: string, references: readonly ChannelReference[] = []) =>
      answers.reply(ctx, failure(texts, [{ text: fault }], references));
    if (named === undefined) return fail(texts.plain('invalid-channel'));
    if (named === 'invite-link') return offerToChoose(ctx);
    if (named.length > MAX_CHANNELS) return fail(tooMany(texts));
    if (ctx.chat.type === 'group') return fail(texts.plain('basic-group'), named);
    const group = await groups.find(ctx.chat.id);
    if (group?.enabled) return offerToAdd(ctx, group, named);
    const references = named.length > 0 ? named : (group?.channels ?? []).map(({ id }) => ({ id }));
    if (references.length === 0) return answers.reply(ctx, texts.rich('protect-usage'));
    if (isAnonymous) return askForConfirmation(ctx, references);
    return protectGroup(ctx, { actor: ctx.from, isSeen: true, references, mode: 'set' });
  });

  composer.callbackQuery(/^(protect|add):(.*)$/, async (ctx) => {
    const [, mode, encoded] = ctx.match;
    const ids = parseChannelIds(encoded ?? '');
    if (ids === undefined) {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    if (!(await admins.mayPress(ctx, 'admins-only-protect'))) return;
    if (await isRefused(ctx, ctx.from.id)) {
      const text = textsFor(ctx).plain('operator-refuses');
      await effectOf(ctx.answerCallbackQuery({ text, show_alert: true }));
      return;
    }
    await effectOf(ctx.answerCallbackQuery());
    const references = ids.map((id) => ({ id }));
    const request = { actor: ctx.from, isSeen: false, references } as const;
    await protectGroup(ctx, { ...request, mode: mode === 'add' ? 'add' : 'set' });
  });

  /** Whether the operator lets neither the group nor the person use the bot. */
  async function isRefused({ chat }: Context, actorId: number | undefined): Promise<boolean> {
    const refusal = chat && (await admission.refusal(chat.id, actorId));
    if (chat !== undefined && refusal?.isOfGroup) await dismiss(chat.id, refusal.reason);
    return refusal !== undefined;
  }

  /** Bots cannot look up an invite link: Telegram's own list of chats can. */
  async function offerToChoose(ctx: Context) {
    const { chat, me } = ctx;
    const texts = textsFor(ctx);
    if (chat?.type !== 'supergroup') return answers.reply(ctx, texts.plain('basic-group'));
    await groups.introduce(chat);
    const link = controlRoomLink(me.username, chat.id, 'add');
    const keyboard = new InlineKeyboard().url(texts.plain('pick-channel'), link);
    return answers.reply(ctx, texts.plain('invite-link'), { keyboard });
  }

  /** Echoes the admin's own input: showing the title would leak a private channel's name. */
  const naming = (references: readonly ChannelReference[]) => ({
    channels: commasOf(references.map(describe)),
  });

  /** Offers a button that adds the channels, but only after all checks have passed. */
  async function offerToAdd(ctx: Context, group: Group, named: readonly ChannelReference[]) {
    const texts = textsFor(ctx);
    const text = alreadyProtected(texts, group);
    const keyboard = new InlineKeyboard();
    const change = controlRoomLink(ctx.me.username, group.id, 'channels');
    const inPrivate = () => keyboard.url(texts.plain('change-in-private'), change);
    const references = named.filter((one) => !group.channels.some((had) => isNamed(had, one)));
    if (references.length === 0) return answers.reply(ctx, text, { keyboard: inPrivate() });
    const checked = await preflight({ ...requestOf(ctx, group.id), references });
    if (!checked.ok) {
      const why = lines([text, '', failure(texts, checked.faults, references)]);
      return answers.reply(ctx, why, { keyboard: inPrivate() });
    }
    const present = new Set(idsOf(group.channels));
    const added = checked.channels.filter(({ id }) => !present.has(id));
    if (added.length === 0) return answers.reply(ctx, text, { keyboard: inPrivate() });
    if (present.size + added.length > MAX_CHANNELS) {
      const now = texts.plain('requires-now', { channels: channelsIn(group.channels) });
      const full = texts.sentences(tooMany(texts), now);
      return answers.reply(ctx, full, { keyboard: inPrivate() });
    }
    const label = texts.plain('also-require', naming(references));
    keyboard.text(shortLabel(label), channelData('add', idsOf(added))).row();
    return answers.reply(ctx, text, { keyboard: inPrivate() });
  }

  /** Asks an anonymous admin to press a button, since Telegram shows the account behind a press. */
  async function askForConfirmation(ctx: Context, references: readonly ChannelReference[]) {
    const groupId = ctx.chat?.id;
    const texts = textsFor(ctx);
    if (groupId === undefined) return;
    const checked = await preflight({ ...requestOf(ctx, groupId), references });
    if (!checked.ok) return answers.reply(ctx, failure(texts, checked.faults, references));
    const question = texts.rich('confirm-question', naming(references));
    const data = channelData('protect', idsOf(checked.channels));
    const keyboard = new InlineKeyboard().text(texts.plain('confirm-button'), data);
    return answers.reply(ctx, question, { keyboard });
  }

  function requestOf(ctx: Context, groupId: number) {
    const { api, me, message, from } = ctx;
    const isKnown = message !== undefined && !isAnonymousAdmin(message);
    return {
      ...{ api, groupId, botId: me.id, lookUp: channelLookup, passed: () => undefined },
      texts: textsFor(ctx),
      actorId: isKnown ? from?.id : undefined,
    };
  }

  return composer;
}
