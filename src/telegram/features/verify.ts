import { Composer, type Context } from 'grammy';
import type { Groups } from '../../core/groups.ts';
import type { Membership } from '../../core/membership.ts';
import type { Ledger, Outcome, Reconcile } from '../../core/reconcile.ts';
import { effectOf } from '../api/errors.ts';
import { VERIFY } from '../keyboards.ts';
import { CHECK_RUNNING, CHECK_UNSURE, NOT_YOURS, stillMissing, VERIFIED } from '../texts.ts';

export interface VerifyDeps {
  readonly groups: Groups;
  readonly membership: Membership;
  readonly reconcile: Reconcile;
  readonly ledger: Pick<Ledger, 'find'>;
}

/** In a group the chat says which group is meant; in a private chat the button does. */
const PATTERN = new RegExp(`^${VERIFY}(?::(-\\d{1,16}))?$`);

/** A press is answered within a second, whatever Telegram's other answers take. */
const ANSWER_WITHIN_MS = 800;
/** One fresh check per person in this time; presses in between go by what it found. */
const FRESH_CHECK_SECONDS = 3;

/** The Verify button of a notice; only the chat and who pressed matter, not the message. */
export function verify({ groups, membership, reconcile, ledger }: VerifyDeps) {
  const composer = new Composer<Context>();

  async function check(groupId: number, user: { id: number; first_name: string }): Promise<string> {
    if ((await ledger.find(groupId, user.id)) === undefined) {
      return (await membership.wasJustLifted(groupId, user.id)) ? VERIFIED : NOT_YOURS;
    }
    const group = await groups.find(groupId);
    if (group !== undefined && (await membership.mayCheckAfresh(user.id, FRESH_CHECK_SECONDS))) {
      await membership.forget(user.id, group.channels);
    }
    const person = { id: user.id, firstName: user.first_name };
    return answerTo(await reconcile(groupId, person, { kind: 'none' }));
  }

  composer.callbackQuery(PATTERN, async (ctx) => {
    const chat = ctx.callbackQuery.message?.chat;
    const named = ctx.match[1];
    const groupId = chat?.type === 'private' && named !== undefined ? Number(named) : chat?.id;
    if (groupId === undefined || !Number.isSafeInteger(groupId)) {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    const { promise: late, resolve } = Promise.withResolvers<typeof CHECK_RUNNING>();
    const timer = setTimeout(() => resolve(CHECK_RUNNING), ANSWER_WITHIN_MS);
    try {
      const checking = check(groupId, ctx.from);
      const text = await Promise.race([checking, late]).catch(() => CHECK_UNSURE);
      await effectOf(ctx.answerCallbackQuery({ text, show_alert: text !== VERIFIED }));
      await checking;
    } finally {
      clearTimeout(timer);
    }
  });

  return composer;
}

function answerTo({ verdict, missing, change }: Outcome): string {
  if (change === 'lifted') return VERIFIED;
  if (change === 'failed' || verdict === 'unknown') return CHECK_UNSURE;
  return verdict === 'missing' ? stillMissing(missing) : NOT_YOURS;
}
