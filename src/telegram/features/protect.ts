import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { User } from 'grammy/types';
import type { Channel } from '../../core/channel.ts';
import type { Doubts } from '../../core/doubts.ts';
import type { Group } from '../../core/group.ts';
import type { Groups } from '../../core/groups.ts';
import { channelFields, type Log } from '../../core/log.ts';
import { isFromAdmin, pressedByAdmin } from '../actors.ts';
import type { Answers } from '../answers.ts';
import { effectOf } from '../api/errors.ts';
import {
  type ChannelReference,
  describe,
  MOST_CHANNELS,
  parseChannels,
} from '../channel-arguments.ts';
import { resolveChannel } from '../channels.ts';
import { channelData, parseChannelIds } from '../keyboards.ts';
import { createProgress } from '../progress.ts';
import { code, plainName, type RichText, rich } from '../rich-text.ts';
import { isAnonymousAdmin } from '../sender.ts';
import { checkSetup, faultOf } from '../setup-checks.ts';
import * as texts from '../texts.ts';

export interface ProtectDeps {
  readonly groups: Groups;
  readonly answers: Answers;
  /** Looks at every restriction of a group again, since other channels may be required now. */
  readonly recheck: (groupId: number) => void;
  /** Whether a channel's members are who Telegram says was doubted: an admin says it is right. */
  readonly doubts: Doubts;
  readonly log: Log;
}

const INVALID_FORMAT = '⚠️ Invalid channel format. Use @ChannelUsername or numeric channel ID.';
const TOO_MANY = `❌ A group can require at most ${MOST_CHANNELS} channels.`;
const USAGE = rich`Usage: ${code('/protect @YourChannel')}, or up to five: ${code('/protect @One @Two')}. A private channel goes by its id: ${code('/protect -1001234567890')}`;
const BASIC_GROUP =
  "❌ This is a basic group, and restricting members works in supergroups only. To convert it, make the chat history visible to new members in the group's settings: this upgrades the group.";

type Mode = 'set' | 'add';

/** `/protect`, the button that adds a channel, and the one by which an anonymous admin confirms. */
export function protect({ groups, answers, recheck, doubts, log }: ProtectDeps) {
  const composer = new Composer<Context>();

  composer.chatType('private').command('protect', (ctx) => ctx.reply(texts.GROUPS_ONLY));

  composer.on('message').command('protect', async (ctx) => {
    if (!(await isFromAdmin(ctx))) return answers.say(ctx, texts.ADMINS_ONLY_PROTECT);
    const named = parseChannels(ctx.match);
    if (named === undefined) return answers.say(ctx, failure(INVALID_FORMAT));
    if (named.length > MOST_CHANNELS) return answers.say(ctx, failure(TOO_MANY));
    if (ctx.chat.type === 'group') return answers.say(ctx, failure(BASIC_GROUP, named));
    const group = await groups.find(ctx.chat.id);
    if (group?.enabled) return offerToAdd(ctx, group, named);
    const references = named.length > 0 ? named : (group?.channels ?? []).map(({ id }) => ({ id }));
    if (references.length === 0) return answers.say(ctx, USAGE);
    if (isAnonymousAdmin(ctx.message)) return askForConfirmation(ctx, references);
    return setUp(ctx, ctx.from, references, 'set');
  });

  composer.callbackQuery(/^(protect|add):(.*)$/, async (ctx) => {
    const [, mode, encoded] = ctx.match;
    const ids = parseChannelIds(encoded ?? '');
    if (ids === undefined) {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    if (!(await pressedByAdmin(ctx, texts.ADMINS_ONLY_PROTECT))) return;
    await effectOf(ctx.answerCallbackQuery());
    const references = ids.map((id) => ({ id }));
    await setUp(ctx, ctx.from, references, mode === 'add' ? 'add' : 'set');
  });

  async function offerToAdd(ctx: Context, group: Group, named: ChannelReference[]) {
    const text = texts.alreadyProtected(group.channels);
    const found = await Promise.all(named.map((reference) => resolveChannel(ctx.api, reference)));
    const added = found
      .flatMap((resolved) => (resolved.kind === 'channel' ? [resolved.channel] : []))
      .filter(({ id }) => !group.channels.some((channel) => channel.id === id))
      .slice(0, MOST_CHANNELS - group.channels.length);
    if (added.length === 0) return answers.say(ctx, text);
    const data = channelData(
      'add',
      added.map(({ id }) => id),
    );
    const label = plainName(`➕ Also require ${texts.channelList(added)}`);
    return answers.say(ctx, text, new InlineKeyboard().text(label, data));
  }

  /** Telegram shows the account behind an anonymous admin when they press a button. */
  async function askForConfirmation(ctx: Context, references: readonly ChannelReference[]) {
    const found = await Promise.all(references.map((one) => resolveChannel(ctx.api, one)));
    const channels = found.flatMap((one) => (one.kind === 'channel' ? [one.channel] : []));
    const faults = found.flatMap((one, index) => {
      const reference = references[index];
      return reference === undefined || one.kind === 'channel' ? [] : faultOf(one, reference);
    });
    if (faults[0] !== undefined) return answers.say(ctx, failure(faults[0], references));
    const data = channelData(
      'protect',
      channels.map(({ id }) => id),
    );
    return answers.say(
      ctx,
      `You are anonymous here. Press Confirm, so that I can check that you administer ${texts.channelList(channels)}.`,
      new InlineKeyboard().text('✅ Confirm', data),
    );
  }

  async function setUp(
    ctx: Context,
    actor: User,
    references: readonly ChannelReference[],
    mode: Mode,
  ): Promise<void> {
    const { chat, api, me } = ctx;
    if (chat?.type !== 'supergroup') return;
    const group = await groups.find(chat.id);
    const progress = await createProgress(ctx, answers, '🔍 Verifying permissions...');
    const result = await checkSetup({
      api,
      botId: me.id,
      groupId: chat.id,
      actorId: actor.id,
      references,
      passed: progress.add,
    });
    if (!result.ok) return progress.end(failure(result.fault, references));
    const channels =
      mode === 'add' ? union(group?.channels ?? [], result.channels) : result.channels;
    if (channels.length > MOST_CHANNELS) return progress.end(TOO_MANY);
    if (mode === 'add' && group?.enabled) await groups.addChannels(chat.id, result.channels);
    else {
      await groups.protect({
        group: { id: chat.id, title: chat.title },
        owner: { id: actor.id, username: actor.username ?? null },
        channels,
      });
    }
    const channelIds = channels.map(({ id }) => id);
    await Promise.all(channelIds.map(doubts.trust));
    const fields = { group_id: chat.id, user_id: actor.id, ...channelFields(channelIds) };
    log.info(fields, 'protection activated');
    await progress.end(texts.activated(channels), { keep: true });
    recheck(chat.id);
  }

  return composer;
}

function union(present: readonly Channel[], added: readonly Channel[]): Channel[] {
  const ids = new Set(added.map(({ id }) => id));
  return [...present.filter(({ id }) => !ids.has(id)), ...added];
}

function failure(fault: string, references: readonly ChannelReference[] = []): RichText {
  const named = references.length > 0 ? references.map(describe).join(' ') : '@Channel';
  const command = `/protect ${named}`;
  return rich`${fault}\n\nRun ${code(command)} again after fixing.`;
}
