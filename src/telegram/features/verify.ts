import { Composer, type Context } from 'grammy';
import type { CallbackQuery, Message, User } from 'grammy/types';
import type { Group } from '../../core/group.ts';
import type { Groups } from '../../core/groups.ts';
import type { Membership } from '../../core/membership.ts';
import type { Notices } from '../../core/notices.ts';
import type { Ledger, Outcome, Reconcile } from '../../core/reconcile.ts';
import type { Language } from '../../core/settings.ts';
import { effectOf } from '../api/errors.ts';
import { VERIFY } from '../keyboards.ts';
import { textsIn } from '../languages/choose.ts';
import { languageOf, stillMissing } from '../texts.ts';

export interface VerifyDeps {
  readonly groups: Groups;
  readonly membership: Membership;
  readonly reconcile: Reconcile;
  readonly ledger: Pick<Ledger, 'find'>;
  readonly notices: Pick<Notices, 'tidy'>;
}

/** In a group the chat says which group is meant; in a private chat the button does. */
const PATTERN = new RegExp(`^${VERIFY}(?::(-\\d{1,16}))?$`);

/** A press is answered within a second, whatever Telegram's other answers take. */
const ANSWER_WITHIN_MS = 800;
/** One fresh check per person in this time; presses in between go by what it found. */
const FRESH_CHECK_SECONDS = 3;
/** By then a notice that was sent stands in the ledger, unless its record was lost. */
const RECORDED_WITHIN_SECONDS = 10;

interface Answer {
  readonly text: string;
  /** Everything else is shown as an alert, which has to be closed. */
  readonly isGood: boolean;
}

/** The Verify button of a notice; only the chat and who pressed matter, not the message. */
export function verify({ groups, membership, reconcile, ledger, notices }: VerifyDeps) {
  const composer = new Composer<Context>();

  async function check(group: Group | undefined, groupId: number, user: User): Promise<Answer> {
    const language = languageOf(group);
    const { verified, notYours } = textsIn(language);
    if ((await ledger.find(groupId, user.id)) === undefined) {
      const justLifted = await membership.wasJustLifted(groupId, user.id);
      return { text: justLifted ? verified : notYours, isGood: justLifted };
    }
    if (group !== undefined && (await membership.mayCheckAfresh(user.id, FRESH_CHECK_SECONDS))) {
      await membership.forget(user.id, group.channels);
    }
    const person = { id: user.id, firstName: user.first_name };
    return answerTo(await reconcile(groupId, person, { kind: 'none' }), language);
  }

  composer.callbackQuery(PATTERN, async (ctx) => {
    const chat = ctx.callbackQuery.message?.chat;
    const named = ctx.match[1];
    const groupId = chat?.type === 'private' && named !== undefined ? Number(named) : chat?.id;
    if (groupId === undefined || !Number.isSafeInteger(groupId)) {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    const group = await groups.find(groupId);
    const texts = textsIn(languageOf(group));
    const { promise: late, resolve } = Promise.withResolvers<Answer>();
    const running = { text: texts.stillChecking, isGood: false };
    const timer = setTimeout(() => resolve(running), ANSWER_WITHIN_MS);
    try {
      const checking = check(group, groupId, ctx.from);
      const unsure = () => ({ text: texts.unsure, isGood: false });
      const { text, isGood } = await Promise.race([checking, late]).catch(unsure);
      await effectOf(ctx.answerCallbackQuery({ text, show_alert: !isGood }));
      await checking;
      const message = ctx.callbackQuery.message;
      if (isOldNotice(message)) notices.tidy(groupId, message.message_id);
    } finally {
      clearTimeout(timer);
    }
  });

  return composer;
}

/**
 * Button data can be forged under any message; only a notice of a group has this button. One that
 * was just sent may not be recorded yet.
 */
function isOldNotice(message: CallbackQuery['message']): message is Message {
  if (message?.chat.type !== 'supergroup' || !('reply_markup' in message)) return false;
  if (Date.now() / 1000 - message.date < RECORDED_WITHIN_SECONDS) return false;
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.some((button) => 'callback_data' in button && button.callback_data === VERIFY);
}

function answerTo({ verdict, missing, change }: Outcome, language: Language): Answer {
  const texts = textsIn(language);
  if (change === 'lifted') return { text: texts.verified, isGood: true };
  const isUnsure = change === 'failed' || verdict === 'unknown';
  if (isUnsure) return { text: texts.unsure, isGood: false };
  const text = verdict === 'missing' ? stillMissing(missing, language) : texts.notYours;
  return { text, isGood: false };
}
