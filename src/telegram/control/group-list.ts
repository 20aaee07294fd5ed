import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { User } from 'grammy/types';
import { effectOf } from '../api/errors.ts';
import { textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { groupTitle, visibleName } from '../ui/names.ts';
import { lines } from '../ui/rich-text.ts';
import { type Access, type GroupsOf, MOST_ASKED } from './access.ts';
import { buttonsFor } from './buttons.ts';
import { GROUP_LIST, STATISTICS } from './control-data.ts';
import { myLanguageButton } from './my-language.ts';
import { chooseGroupButton } from './onboarding/setup-entry.ts';
import type { Asking } from './questions.ts';

const FIRST = 'home';
const PAGE = 8;

/** A page of the list, and the screen to which its buttons lead. */
interface ListPlace {
  readonly page: number;
  readonly size: number;
  readonly screen: string;
}

export interface GroupListDeps {
  readonly access: Pick<Access, 'groupsOf'>;
  readonly answers: Answers;
  readonly asking: Pick<Asking, 'of' | 'open' | 'end'>;
}

/** The groups of an admin, in private: a page at a time, and by a part of their names. */
export function groupList({ access, answers, asking }: GroupListDeps) {
  const composer = new Composer<Context>();

  /** A page of all groups; where it asks for a part of a name, what is typed next is that. */
  async function pageOf(ctx: Context & { readonly from: User }, page: number, screen: string) {
    const { id: userId } = ctx.from;
    const texts = textsFor(ctx);
    const found = await access.groupsOf(userId);
    if (typeof found === 'string') {
      const again = texts.plain('check-again');
      const keyboard = new InlineKeyboard().text(again, dataOf(page, screen));
      return { text: texts.plain(found), keyboard };
    }
    const before = await asking.of(userId);
    const of = { userId, groupId: 0, screen: GROUP_LIST };
    if (found.isCut || found.groups.length > PAGE) await asking.open(ctx, { args: [screen] }, of);
    else if (before !== undefined) await asking.end(ctx, before);
    return view(found, { page, size: PAGE, screen }, texts);
  }

  /** The groups with such words; undefined where the person was not asked, and has no long list. */
  async function searched(userId: number, query: string, isAsked: boolean) {
    if (!isAsked) {
      const all = await access.groupsOf(userId);
      if (typeof all === 'string' || all.groups.length <= PAGE) return undefined;
    }
    return access.groupsOf(userId, query);
  }

  composer.chatType('private').command(['settings', 'stats'], async (ctx) => {
    const screen = ctx.message.text.startsWith('/stats') ? STATISTICS : FIRST;
    const { text, keyboard } = await pageOf(ctx, 0, screen);
    return answers.reply(ctx, text, { keyboard });
  });

  composer.callbackQuery(/^groups(?::(\d{1,3}))?(?::(stats))?$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const { message } = ctx.callbackQuery;
    if (message?.chat.type !== 'private') return;
    const [, page = '0', screen = FIRST] = ctx.match;
    const { text, keyboard } = await pageOf(ctx, Number(page), screen);
    answers.editMenu(ctx, message.message_id, text, keyboard);
  });

  // Whoever has many groups writes a part of a name.
  composer.chatType('private').on('message:text', async (ctx, next) => {
    const query = ctx.message.text.trim().toLowerCase();
    if (query.startsWith('/') || query === '') return next();
    const texts = textsFor(ctx);
    const asked = await asking.of(ctx.from.id);
    const isAsked = asked?.screen === GROUP_LIST;
    const found = await searched(ctx.from.id, query, isAsked);
    if (found === undefined) return next();
    if (typeof found === 'string') return answers.reply(ctx, texts.plain(found));
    const { length } = found.groups;
    if (length === 0) {
      const nothing = texts.plain('group-list-nothing', { query: visibleName(query) });
      return answers.reply(ctx, found.isCut ? lines([nothing, cutLine(texts)]) : nothing);
    }
    const [screen = FIRST] = isAsked ? asked.args : [];
    // All of them: pages would need the words that were typed.
    const { text, keyboard } = view(found, { page: 0, size: length, screen }, texts);
    return answers.reply(ctx, text, { keyboard });
  });

  return composer;
}

/** What leads to a page of the list. */
const dataOf = (page: number, screen: string): string =>
  `${GROUP_LIST}:${page}${screen === STATISTICS ? `:${STATISTICS}` : ''}`;

/** That there are more, about which Telegram was not asked. */
const cutLine = (texts: Texts) => texts.rich('group-list-cut', { most: MOST_ASKED });

function view({ groups, isCut }: GroupsOf, { page, size, screen }: ListPlace, texts: Texts) {
  const keyboard = new InlineKeyboard();
  const cut = isCut ? [cutLine(texts)] : [];
  const search = isCut || groups.length > PAGE ? [texts.rich('group-list-search')] : [];
  if (groups.length === 0) {
    keyboard.row(chooseGroupButton(texts)).row(myLanguageButton(texts));
    return { text: lines([texts.rich('no-groups'), ...cut, ...search]), keyboard };
  }
  const shown = groups.slice(page * size, (page + 1) * size);
  for (const group of shown) {
    const mark = group.enabled ? '🛡' : '▫️';
    keyboard.row(buttonsFor(group.id).open(`${mark} ${groupTitle(group)}`, screen));
  }
  keyboard.row();
  if (page > 0) keyboard.text('«', dataOf(page - 1, screen));
  if (groups.length > (page + 1) * size) keyboard.text('»', dataOf(page + 1, screen));
  keyboard.row({ ...chooseGroupButton(texts), text: texts.plain('add-to-group-button') });
  keyboard.row(myLanguageButton(texts));
  return { text: lines([texts.rich('group-list'), ...search, ...cut]), keyboard };
}
