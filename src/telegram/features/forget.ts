import { Composer, type Context, InlineKeyboard } from 'grammy';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../core/lib/log.ts';
import type { Activity } from '../../core/membership/activity.ts';
import type { ForgetPerson, KnownOfPerson } from '../../core/membership/forget-person.ts';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf } from '../api/errors.ts';
import type { ReaderLanguage } from '../middleware/reader-language.ts';
import { LANGUAGE_NAMES } from '../texts/languages.ts';
import { textsFor } from '../texts/reader.ts';
import { commasOf, textsIn } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { groupTitle } from '../ui/names.ts';
import { languageOf } from '../ui/notice-text.ts';
import { lines, type RichText } from '../ui/rich-text.ts';

export interface ForgetDeps {
  readonly answers: Answers;
  readonly groups: Pick<Groups, 'find'>;
  readonly activity: Pick<Activity, 'lastSeenIn'>;
  readonly erasure: { known(userId: number): Promise<KnownOfPerson> };
  readonly blocks: { among(ids: readonly number[]): Promise<number[]> };
  readonly readerLanguage: Pick<ReaderLanguage, 'chosenBy' | 'changed'>;
  readonly forgetPerson: ForgetPerson;
  readonly log: Log;
}

const NAMED_GROUPS = 10;
const BUTTON = 'forget:yes';
/** An erasure looks at all groups and channels: once in a while is enough for anybody. */
const AGAIN_AFTER_MS = 60_000;
const REMEMBERED = 10_000;

/** `/forget`: tells a person what is known of them, and erases it after a press. */
export function forget(deps: ForgetDeps) {
  const { answers, groups, activity, erasure, blocks, readerLanguage, forgetPerson, log } = deps;
  const composer = new Composer<Context>();
  const recent = new LRUCache<number, true>({ max: REMEMBERED, ttl: AGAIN_AFTER_MS });

  async function titlesWhereSeen(userId: number): Promise<string[]> {
    const ids = await activity.lastSeenIn(userId, NAMED_GROUPS);
    const found = await Promise.all(ids.map(groups.find));
    return found.flatMap((group) => (group === undefined ? [] : groupTitle(group)));
  }

  async function known(ctx: Context, userId: number): Promise<RichText | undefined> {
    const texts = textsFor(ctx);
    const titles = await titlesWhereSeen(userId);
    const { seenIn, ...counts } = await erasure.known(userId);
    const { mutes, requests, lists, notices, owner, changes, other } = counts;
    const language = await readerLanguage.chosenBy(userId);
    const isChosen = language !== undefined;
    const all = Object.values(counts).reduce((sum, count) => sum + count, seenIn);
    if (!isChosen && all === 0) return undefined;
    const named = { count: seenIn, groups: commasOf(titles) };
    const seen = titles.length === 0 ? seenIn : texts.rich('seen-in', named);
    const main = texts.rich('known-of-you', { seen, mutes, requests, lists, notices, owner });
    const more = [
      ...(changes > 0 ? [texts.rich('known-changes', { count: changes })] : []),
      ...(other > 0 ? [texts.rich('known-other', { count: other })] : []),
      ...(isChosen ? [texts.rich('known-language', { language: LANGUAGE_NAMES[language] })] : []),
    ];
    return lines([main, ...more, '', texts.rich('forget-how')]);
  }

  composer.chatType('private').command('forget', async (ctx) => {
    const texts = textsFor(ctx);
    const { id } = ctx.from;
    const isBlocked = (await blocks.among([id])).length > 0;
    const found = await known(ctx, id);
    const state = isBlocked ? ['', texts.rich('blocked-stays')] : [];
    const text = lines([found ?? texts.rich('nothing-known'), ...state]);
    if (found === undefined) return answers.reply(ctx, text);
    const keyboard = new InlineKeyboard().text(texts.plain('forget-button'), BUTTON);
    return answers.reply(ctx, text, { keyboard });
  });

  composer.command('forget', async (ctx) => {
    const language = languageOf(await groups.find(ctx.chat.id));
    return answers.reply(ctx, textsIn(language).plain('forget-in-private'));
  });

  composer.callbackQuery(BUTTON, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const { message, from } = ctx.callbackQuery;
    if (message?.chat.type !== 'private') return;
    if (recent.has(from.id)) return;
    recent.set(from.id, true);
    const result = await forgetPerson(from.id);
    if (result !== 'kept') readerLanguage.changed(from.id);
    if (result === 'kept') recent.delete(from.id);
    // Without the id: the log would go on knowing the person.
    log.info({ result }, 'a person asked to be forgotten');
    const told = textsFor(ctx).rich(result === 'erased' ? 'forgotten' : 'not-forgotten');
    answers.editMenu(ctx, message.message_id, told);
  });

  return composer;
}
