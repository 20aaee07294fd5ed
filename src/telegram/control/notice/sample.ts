import type { Context } from 'grammy';
import type { Group } from '../../../core/model/group.ts';
import type { Language } from '../../../core/model/settings.ts';
import { effectOf, isMalformed } from '../../api/errors.ts';
import { textsFor } from '../../texts/reader.ts';
import type { Answers } from '../../ui/answers.ts';
import { noticeKeyboard } from '../../ui/keyboards.ts';
import { noticeText } from '../../ui/notice-text.ts';
import type { Sample, Visit } from '../screen.ts';

/** Data of the button in a sample that members would press. */
export const SAMPLE = 'sample';

/** To whom a sample is shown, in their name. */
export type Visitor = Pick<Visit, 'user' | 'texts'>;

/** The notice as the group's members will see it, to the visitor and for all channels. */
export function sampleOf({ user, texts }: Visitor, group: Group, language: Language): Sample {
  const title = texts.plain('sample-channel');
  const standIn = { id: 0, title, username: null, inviteLink: null };
  const notice = {
    group: {
      ...group,
      settings: { ...group.settings, language, membersLanguage: 'group' } as const,
    },
    people: [{ id: user.id, firstName: user.first_name }],
    missing: group.channels.length > 0 ? group.channels : [standIn],
  };
  return {
    text: noticeText(notice),
    keyboard: noticeKeyboard(notice, SAMPLE),
    picture: group.settings.noticePicture ?? undefined,
  };
}

/**
 * Sends the sample, and goes on. If Telegram does not take a draft, another one is waited for; what
 * is in force already is only said to be refused.
 */
export function showSample(
  answers: Pick<Answers, 'post' | 'queue' | 'reply'>,
  { ctx, texts }: Visit,
  { text, ...extras }: Sample,
  { isDraft, then }: { readonly isDraft: boolean; readonly then: () => unknown },
): void {
  const refused = texts.plain('sample-refused');
  const run = async () => {
    try {
      await answers.post(ctx, text, extras);
    } catch (error) {
      if (!isMalformed(error)) throw error;
      if (isDraft) return answers.reply(ctx, texts.sentences(refused, texts.plain('send-another')));
      answers.reply(ctx, refused, { onSent: async () => void (await then()) });
      return;
    }
    await then();
  };
  answers.queue(ctx, `sample:${ctx.update.update_id}`, { run });
}

/** Answers a press under a sample, which leads nowhere. */
export async function answerSample(ctx: Context): Promise<void> {
  await effectOf(ctx.answerCallbackQuery({ text: textsFor(ctx).plain('sample-pressed') }));
}
