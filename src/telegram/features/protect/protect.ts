import { Composer, type Context, InlineKeyboard } from 'grammy';
import { idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import type { Dismiss } from '../../actions/departure.ts';
import { effectOf } from '../../api/errors.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { isAnonymousAdmin } from '../../middleware/sender.ts';
import {
  ADMINS_ONLY_PROTECT,
  alreadyProtected,
  GROUPS_ONLY,
  OPERATOR_REFUSES,
} from '../../ui/admin-texts.ts';
import type { Answers } from '../../ui/answers.ts';
import { channelData, parseChannelIds } from '../../ui/keyboards.ts';
import { channelList } from '../../ui/notice-text.ts';
import { code, lines, rich } from '../../ui/rich-text.ts';
import {
  type ChannelReference,
  describe,
  isNamed,
  MAX_CHANNELS,
  parseChannels,
} from './channel-arguments.ts';
import { preflight } from './preflight.ts';
import { createProtectGroup, failure, type ProtectGroupDeps, TOO_MANY } from './protect-group.ts';

export interface ProtectDeps extends ProtectGroupDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly dismiss: Dismiss;
}

const INVALID_FORMAT = '⚠️ Invalid channel format. Use @ChannelUsername or numeric channel ID.';
const USAGE = rich`Usage: ${code('/protect @YourChannel')}, or up to five: ${code('/protect @One @Two')}. A private channel goes by its id: ${code('/protect -1001234567890')}`;
/** What Telegram's apps show of the text of a button. */
const LONGEST_LABEL = 64;
const BASIC_GROUP =
  "❌ This is a basic group, and restricting members works in supergroups only. To convert it, make the chat history visible to new members in the group's settings: this upgrades the group.";

/** `/protect`, the button that adds a channel, and the button that confirms an anonymous admin. */
export function protect(deps: ProtectDeps) {
  const { admins, groups, answers, channelLookup, admission, dismiss } = deps;
  const composer = new Composer<Context>();
  const protectGroup = createProtectGroup(deps);

  composer.chatType('private').command('protect', (ctx) => answers.reply(ctx, GROUPS_ONLY));

  composer.on('message').command('protect', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, ADMINS_ONLY_PROTECT);
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const isAnonymous = isAnonymousAdmin(ctx.message);
    if (await isRefused(ctx, isAnonymous ? undefined : ctx.from.id)) {
      return answers.reply(ctx, OPERATOR_REFUSES);
    }
    const named = parseChannels(ctx.match);
    if (named === undefined) return answers.reply(ctx, failure([INVALID_FORMAT]));
    if (named.length > MAX_CHANNELS) return answers.reply(ctx, failure([TOO_MANY]));
    if (ctx.chat.type === 'group') return answers.reply(ctx, failure([BASIC_GROUP], named));
    const group = await groups.find(ctx.chat.id);
    if (group?.enabled) return offerToAdd(ctx, group, named);
    const references = named.length > 0 ? named : (group?.channels ?? []).map(({ id }) => ({ id }));
    if (references.length === 0) return answers.reply(ctx, USAGE);
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
    if (!(await admins.mayPress(ctx, ADMINS_ONLY_PROTECT))) return;
    if (await isRefused(ctx, ctx.from.id)) {
      await effectOf(ctx.answerCallbackQuery({ text: OPERATOR_REFUSES, show_alert: true }));
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

  /** Echoes the admin's own input: showing the title would leak a private channel's name. */
  function naming(references: readonly ChannelReference[]): string {
    return references.map(describe).join(', ');
  }

  /** Offers a button that adds the channels, but only after all checks have passed. */
  async function offerToAdd(ctx: Context, group: Group, named: readonly ChannelReference[]) {
    const text = alreadyProtected(group.channels);
    const references = named.filter((one) => !group.channels.some((had) => isNamed(had, one)));
    if (references.length === 0) return answers.reply(ctx, text);
    const checked = await preflight({ ...requestOf(ctx, group.id), references });
    if (!checked.ok) {
      return answers.reply(ctx, lines([text, '', failure(checked.faults, references)]));
    }
    const present = new Set(idsOf(group.channels));
    const added = checked.channels.filter(({ id }) => !present.has(id));
    if (added.length === 0) return answers.reply(ctx, text);
    if (present.size + added.length > MAX_CHANNELS) {
      return answers.reply(
        ctx,
        rich`${TOO_MANY} This one requires ${channelList(group.channels)}.`,
      );
    }
    const label = `➕ Also require ${naming(references)}`;
    const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
    const keyboard = new InlineKeyboard().text(short, channelData('add', idsOf(added)));
    return answers.reply(ctx, text, { keyboard });
  }

  /** Asks an anonymous admin to press a button, since Telegram shows the account behind a press. */
  async function askForConfirmation(ctx: Context, references: readonly ChannelReference[]) {
    const groupId = ctx.chat?.id;
    if (groupId === undefined) return;
    const checked = await preflight({ ...requestOf(ctx, groupId), references });
    if (!checked.ok) return answers.reply(ctx, failure(checked.faults, references));
    const question = `You are anonymous here. Press Confirm, so that I can check that you administer ${naming(references)}.`;
    const data = channelData('protect', idsOf(checked.channels));
    const keyboard = new InlineKeyboard().text('✅ Confirm', data);
    return answers.reply(ctx, question, { keyboard });
  }

  function requestOf({ api, me, message, from }: Context, groupId: number) {
    const isKnown = message !== undefined && !isAnonymousAdmin(message);
    return {
      ...{ api, groupId, botId: me.id, lookUp: channelLookup, passed: () => undefined },
      actorId: isKnown ? from?.id : undefined,
    };
  }

  return composer;
}
