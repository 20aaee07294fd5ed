import type { Api } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import type { Group, Owner } from '../../core/model/group.ts';
import type { Language } from '../../core/model/settings.ts';
import type { Deletions } from '../../core/notices/notice.ts';
import { describeError, isRefusal } from '../api/errors.ts';
import { textsIn } from '../texts/texts.ts';
import { adminsKeyboard } from '../ui/keyboards.ts';
import { send } from '../ui/send.ts';
import type { NewsIn } from './owner-news.ts';

export interface NotifyOwnerDeps {
  readonly api: Api;
  readonly me: () => { readonly username: string };
  readonly deletions: Pick<Deletions, 'schedule'>;
  /** The language of an owner; undefined when they have never spoken to the bot. */
  readonly languageOf: (ownerId: number) => Promise<Language | undefined>;
  readonly log: Log;
  readonly now: () => Date;
}

export type NotifyOwner = ReturnType<typeof createNotifyOwner>;

/** A line in the group, which most members need not read, is deleted after this time. */
const LINE_STAYS_MS = 3_600_000;

/** Tells the owner of a group, in their language, what they have not asked for. */
export function createNotifyOwner({ api, me, deletions, languageOf, log, now }: NotifyOwnerDeps) {
  /** False when they have never started the bot, or blocked it. */
  async function notifyInPrivate(group: Group, owner: Owner, news: NewsIn): Promise<boolean> {
    try {
      // News are told also while the database does not say in which language.
      const language = await languageOf(owner.id).catch(() => undefined);
      const texts = textsIn(language ?? group.settings.language);
      const { line, remedy = '' } = news(texts);
      await api.sendMessage(owner.id, texts.sentences(line, remedy));
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  /** In private if they have started the bot, else by a line in the group. */
  return async function notifyOwner(group: Group, news: NewsIn): Promise<void> {
    try {
      if (group.owner !== null && (await notifyInPrivate(group, group.owner, news))) return;
      const texts = textsIn(group.settings.language);
      const { line: text, remedy } = news(texts);
      const keyboard =
        remedy === undefined ? undefined : adminsKeyboard(me().username, group.id, texts);
      const line = await send(api, { chatId: group.id }, text, { keyboard });
      const end = new Date(now().getTime() + LINE_STAYS_MS);
      await deletions.schedule(group.id, line.message_id, end);
    } catch (error) {
      log.warn({ group_id: group.id, error: describeError(error) }, 'owner could not be told');
    }
  };
}
