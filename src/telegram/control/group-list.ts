import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Group } from '../../core/model/group.ts';
import { effectOf } from '../api/errors.ts';
import { textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { groupTitle, visibleName } from '../ui/names.ts';
import { lines } from '../ui/rich-text.ts';
import type { Access } from './access.ts';
import { buttonsFor } from './buttons.ts';
import { GROUP_LIST, STATISTICS } from './control-data.ts';
import { myLanguageButton } from './my-language.ts';

const FIRST = 'home';
const PAGE = 8;

/** A page of the list, and the screen to which its buttons lead. */
interface ListPlace {
  readonly page: number;
  readonly screen: string;
}

export interface GroupListDeps {
  readonly access: Pick<Access, 'groupsOf'>;
  readonly answers: Answers;
}

/** The groups of an admin, in private: a page at a time, and by a part of their names. */
export function groupList({ access, answers }: GroupListDeps) {
  const composer = new Composer<Context>();

  composer.chatType('private').command(['settings', 'stats'], async (ctx) => {
    const screen = ctx.message.text.startsWith('/stats') ? STATISTICS : FIRST;
    const place = { page: 0, screen };
    const { text, keyboard } = view(await access.groupsOf(ctx.from.id), place, textsFor(ctx));
    return answers.reply(ctx, text, { keyboard });
  });

  composer.callbackQuery(/^groups(?::(\d{1,3}))?(?::(stats))?$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const { message } = ctx.callbackQuery;
    if (message?.chat.type !== 'private') return;
    const found = await access.groupsOf(ctx.from.id);
    const { text, keyboard } = view(
      found,
      { page: Number(ctx.match[1] ?? 0), screen: ctx.match[2] ?? FIRST },
      textsFor(ctx),
    );
    answers.editMenu(ctx, message.message_id, text, keyboard);
  });

  // Whoever has many groups writes a part of a name.
  composer.chatType('private').on('message:text', async (ctx, next) => {
    const query = ctx.message.text.trim().toLowerCase();
    if (query.startsWith('/') || query === '') return next();
    const all = await access.groupsOf(ctx.from.id);
    if (all.length <= PAGE) return next();
    const texts = textsFor(ctx);
    const found = all.filter(({ title }) => title.toLowerCase().includes(query));
    if (found.length === 0) {
      const nothing = texts.plain('group-list-nothing', { query: visibleName(query) });
      return answers.reply(ctx, nothing);
    }
    const { text, keyboard } = view(found.slice(0, PAGE), { page: 0, screen: FIRST }, texts);
    return answers.reply(ctx, text, { keyboard });
  });

  return composer;
}

function view(groups: readonly Group[], { page, screen }: ListPlace, texts: Texts) {
  const keyboard = new InlineKeyboard();
  if (groups.length === 0) {
    return { text: texts.rich('no-groups'), keyboard: keyboard.row(myLanguageButton(texts)) };
  }
  const shown = groups.slice(page * PAGE, (page + 1) * PAGE);
  for (const group of shown) {
    const mark = group.enabled ? '🛡' : '▫️';
    keyboard.row(buttonsFor(group.id).open(`${mark} ${groupTitle(group)}`, screen));
  }
  keyboard.row();
  const to = (other: number) =>
    `${GROUP_LIST}:${other}${screen === STATISTICS ? `:${STATISTICS}` : ''}`;
  if (page > 0) keyboard.text('«', to(page - 1));
  if (groups.length > (page + 1) * PAGE) keyboard.text('»', to(page + 1));
  keyboard.row(myLanguageButton(texts));
  const hint = groups.length > PAGE ? [texts.rich('group-list-search')] : [];
  return { text: lines([texts.rich('group-list'), ...hint]), keyboard };
}
