import { Composer, type Context } from 'grammy';
import type { JoinRequestResult, JoinRequests } from '../../core/membership/join-requests.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Language } from '../../core/model/settings.ts';
import type { InviteLinks } from '../actions/invite-links.ts';
import { textsIn } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { requestKeyboard } from '../ui/keyboards.ts';
import { groupTitle } from '../ui/names.ts';
import { admissionText, languageOf, type MutedPlace, stillMissing } from '../ui/notice-text.ts';
import { answerInTime } from '../ui/press.ts';

export interface JoinRequestsDeps {
  readonly answers: Answers;
  readonly requests: JoinRequests;
  readonly groups: Groups;
  readonly inviteLinks: Pick<InviteLinks, 'current'>;
}

/** Handles requests to join a group that admits members of its channels automatically. */
export function joinRequests({ answers, requests, groups, inviteLinks }: JoinRequestsDeps) {
  const composer = new Composer<Context>();

  composer.on('chat_join_request', async (ctx) => {
    const { chat, from, user_chat_id } = ctx.chatJoinRequest;
    const answer = await requests.asked(chat.id, from.id);
    if (!('group' in answer)) return;
    // Also in doubt: the message has the button by which the person can ask again.
    const missing = await inviteLinks.current(answer.kind === 'unapproved' ? [] : answer.missing);
    const language = languageOf(answer.group, from.language_code);
    explain(answers, user_chat_id, { group: answer.group, missing }, language);
  });

  composer.callbackQuery(/^join:(-\d{1,16})$/, async (ctx) => {
    const groupId = Number(ctx.match[1]);
    await answerInTime(ctx, groups.find(groupId), async (_group, language) => {
      const answer = await requests.recheck(groupId, ctx.from.id);
      return { text: textOf(answer, language), isGood: answer.kind === 'approved' };
    });
  });

  return composer;
}

/** The bot may write to the person for five minutes after their request (chat_join_request). */
function explain(answers: Answers, chatId: number, place: MutedPlace, language: Language): void {
  const explanation = admissionText(place, language);
  const keyboard = requestKeyboard(place, language);
  answers.notify({ chatId }, `request:${place.group.id}`, explanation, { keyboard });
}

function textOf(answer: JoinRequestResult, language: Language): string {
  const texts = textsIn(language);
  switch (answer.kind) {
    case 'approved':
      return texts.plain('admitted');
    case 'missing':
      return stillMissing(answer.group, answer.missing, language);
    case 'unapproved':
      return texts.plain('not-let-in-yet', { group: groupTitle(answer.group) });
    case 'unknown':
      return texts.plain('unsure');
    case 'left to admins':
      return texts.plain('admins-let-in');
    default:
      return texts.plain('not-yours');
  }
}
