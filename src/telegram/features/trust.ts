import { type ChatTypeContext, type CommandContext, Composer, type Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { Actor } from '../../core/model/change.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Person } from '../../core/model/membership-status.ts';
import { replyGroupsOnly } from '../control/onboarding/setup-entry.ts';
import type { Trust } from '../control/people/trust.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { isAnonymousAdmin, senderOf } from '../middleware/sender.ts';
import { textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { plainTitle } from '../ui/names.ts';
import type { RichText } from '../ui/rich-text.ts';

export interface TrustCommandDeps {
  readonly admins: Admins;
  readonly groups: Pick<Groups, 'introduce'>;
  readonly answers: Answers;
  readonly trust: Trust;
}

type InGroup = CommandContext<ChatTypeContext<Context, 'group' | 'supergroup'>>;

/** `/trust` and `/untrust`, as replies in the group: who may write without joining. */
export function trustCommands({ admins, groups, answers, trust }: TrustCommandDeps) {
  const composer = new Composer<Context>();

  const groupsOnly = (ctx: Context) => replyGroupsOnly(answers, ctx);
  const inPrivate = composer.chatType('private');
  inPrivate.command('trust', groupsOnly);
  inPrivate.command('untrust', groupsOnly);
  const inGroups = composer.chatType(['group', 'supergroup']);
  inGroups.command('trust', (ctx) => change(ctx, take));
  inGroups.command('untrust', (ctx) => change(ctx, drop));

  async function change(ctx: InGroup, work: typeof take): Promise<void> {
    const refusal = await admins.refusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const texts = textsFor(ctx);
    if (ctx.chat.type === 'group') return answers.reply(ctx, texts.plain('basic-group'));
    const repliedTo = repliedToIn(ctx.message);
    if (repliedTo === undefined) return answers.reply(ctx, texts.rich('trust-how'));
    const person = authorOf(repliedTo);
    if (person === undefined) return answers.reply(ctx, texts.plain('trust-no-person'));
    await groups.introduce(ctx.chat);
    const by = isAnonymousAdmin(ctx.message) ? null : ctx.from.id;
    return answers.reply(ctx, await work(ctx.chat.id, person, by, texts));
  }

  async function take(
    groupId: number,
    { id, firstName }: Person,
    by: Actor,
    texts: Texts,
  ): Promise<RichText | string> {
    const { isDone, said } = await trust.trust(groupId, id, by, texts);
    return isDone ? texts.rich('why-allowed', { person: plainTitle(firstName, '👤') }) : said;
  }

  async function drop(
    groupId: number,
    { id, firstName }: Person,
    by: Actor,
    texts: Texts,
  ): Promise<RichText> {
    await trust.untrust(groupId, id, by);
    return texts.rich('untrusted', { person: plainTitle(firstName, '👤') });
  }

  return composer;
}

/**
 * What the message replies to. In a topic every message replies to the one that opened it, unless
 * it replies to another (Bot API, Message.reply_to_message).
 */
function repliedToIn({ reply_to_message: to, message_thread_id: thread }: Message) {
  const isOpening = to?.forum_topic_created !== undefined && to.message_id === thread;
  return isOpening ? undefined : to;
}

/** Who wrote it, or whose joining it tells of; nobody where that is no person. */
function authorOf(message: Message): Person | undefined {
  const sender = senderOf(message);
  if (sender.kind === 'person') return sender.person;
  const [joined, ...others] = message.new_chat_members ?? [];
  if (joined === undefined || joined.is_bot || others.length > 0) return undefined;
  return { id: joined.id, firstName: joined.first_name };
}
