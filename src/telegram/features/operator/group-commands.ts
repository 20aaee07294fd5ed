import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Groups } from '../../../core/model/groups.ts';
import { dayOf } from '../../../core/statistics/figures.ts';
import type { ReadReport } from '../../../core/statistics/report.ts';
import { effectOf } from '../../api/errors.ts';
import type { Answers } from '../../ui/answers.ts';
import { type RichText, rich, styled } from '../../ui/rich-text.ts';
import type { Blocking } from './blocking.ts';
import { groupIdIn } from './ids.ts';
import { type GroupsOverview, groupsText, groupText } from './operator-texts.ts';

export interface GroupCommandsDeps {
  readonly answers: Answers;
  readonly groups: Pick<Groups, 'find'>;
  readonly blocks: { among(ids: readonly number[]): Promise<number[]> };
  readonly overview: {
    countGroups(): Promise<GroupsOverview['counts']>;
    largest(since: Date, limit: number): Promise<GroupsOverview['largest']>;
    newest(limit: number): Promise<GroupsOverview['newest']>;
    suspended(limit: number): Promise<GroupsOverview['suspended']>;
    people(groupId: number): Promise<{ seen: number; muted: number }>;
  };
  readonly figures: {
    ofAll(from: number, to: number): Promise<GroupsOverview['figures']>;
  };
  readonly readReport: ReadReport;
  readonly blocking: Blocking;
  readonly now: () => Date;
}

const LISTED = 10;
const DAYS = 30;
const DAYS_30_MS = DAYS * 86_400_000;
const USAGE = rich`Usage: ${styled('code', '/group -1001234567890')}`;

/** What a button under a group does once it is confirmed. */
const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['leave', 'Leave this group? I lift its mutes first.'],
  ['block', 'Block this group? I lift its mutes and leave, and come back to no invitation.'],
  ['unblock', 'Unblock this group?'],
]);

/** `/groups`, and `/group` with buttons to leave, to block and to unblock. */
export function groupCommands(deps: GroupCommandsDeps) {
  const { answers, groups, blocks, overview, figures, readReport, blocking, now } = deps;
  const composer = new Composer<Context>();

  async function allGroups(): Promise<RichText> {
    const since = new Date(now().getTime() - DAYS_30_MS);
    return groupsText({
      counts: await overview.countGroups(),
      figures: await figures.ofAll(dayOf(since) + 1, dayOf(now())),
      largest: await overview.largest(since, LISTED),
      newest: await overview.newest(LISTED),
      suspended: await overview.suspended(LISTED),
    });
  }

  async function screen(id: number): Promise<{ text: RichText; keyboard: InlineKeyboard }> {
    const group = await groups.find(id);
    const isBlocked = (await blocks.among([id])).length > 0;
    const people = await overview.people(id);
    const report = await readReport(id, DAYS, dayOf(now()));
    const text = groupText({ id, group, people, report, isBlocked });
    const keyboard = new InlineKeyboard().text('👋 Leave', `op:ask-leave:${id}`);
    const [label, action] = isBlocked ? ['✅ Unblock', 'unblock'] : ['🚫 Block', 'block'];
    return { text, keyboard: keyboard.text(label, `op:ask-${action}:${id}`) };
  }

  composer.on('message').command('groups', (ctx) => answers.reply(ctx, allGroups));

  composer.on('message').command('group', async (ctx) => {
    const id = groupIdIn(ctx.match);
    if (id === undefined) return answers.reply(ctx, USAGE);
    const { text, keyboard } = await screen(id);
    return answers.reply(ctx, text, { keyboard });
  });

  composer.callbackQuery(/^op:ask-(leave|block|unblock):(-\d{1,16})$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const [, action = '', id = ''] = ctx.match;
    const messageId = ctx.callbackQuery.message?.message_id;
    if (messageId === undefined) return;
    const { text } = await screen(Number(id));
    const keyboard = new InlineKeyboard()
      .text('Yes', `op:${action}:${id}`)
      .text('No', `op:show:${id}`);
    answers.editMenu(ctx, messageId, rich`${text}\n\n${QUESTIONS.get(action) ?? ''}`, keyboard);
  });

  composer.callbackQuery(/^op:(show|leave|block|unblock):(-\d{1,16})$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const [, action, encoded] = ctx.match;
    const id = Number(encoded);
    if (action === 'leave') await blocking.leave(ctx.from.id, id);
    if (action === 'block') await blocking.block(ctx.from.id, id);
    if (action === 'unblock') await blocking.unblock(ctx.from.id, id);
    const messageId = ctx.callbackQuery.message?.message_id;
    if (messageId === undefined) return;
    const { text, keyboard } = await screen(id);
    const note = action === 'leave' ? '\n\n👋 I lift the mutes, and leave.' : '';
    answers.editMenu(ctx, messageId, rich`${text}${note}`, keyboard);
  });

  return composer;
}
