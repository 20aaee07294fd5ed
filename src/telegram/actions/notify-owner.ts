import type { Api } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import type { Group, Owner } from '../../core/model/group.ts';
import type { Language } from '../../core/model/settings.ts';
import type { Deletions } from '../../core/notices/notice.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { describeError, isRefusal } from '../api/errors.ts';
import { buttonsFor } from '../control/buttons.ts';
import { mendOf } from '../control/channels/mending.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import { adminsKeyboard } from '../ui/keyboards.ts';
import { send } from '../ui/send.ts';
import type { Configures } from './chat-members.ts';
import type { NewsIn, Repair } from './owner-news.ts';

export interface NotifyOwnerDeps {
  readonly api: Api;
  readonly me: () => { readonly username: string };
  readonly deletions: Pick<Deletions, 'schedule'>;
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete'>;
  /** The language of an owner; undefined when they have never spoken to the bot. */
  readonly languageOf: (ownerId: number) => Promise<Language | undefined>;
  readonly configures: Configures;
  readonly log: Log;
  readonly now: () => Date;
}

export type NotifyOwner = ReturnType<typeof createNotifyOwner>;

/** Whom it reached: `others` in the group, if anybody there, and `later` is a time without trouble. */
export type Told = 'owner' | 'others' | 'later';

export interface NotifyOptions {
  /** Whether members may read it, if the owner cannot be reached. */
  readonly isForGroup?: boolean;
  /** What it is about: a line in the group stands until the next news about the same. */
  readonly about?: string;
}

/** A line in the group, which most members need not read, is deleted after this time. */
const LINE_STAYS_MS = 3_600_000;

/** Tells the owner of a group, in their language, what they have not asked for. */
export function createNotifyOwner(deps: NotifyOwnerDeps) {
  const { api, me, deletions, cache, languageOf, configures, log, now } = deps;

  /** False when they have never started the bot, or blocked it, or may configure the group no more. */
  async function notifyInPrivate(group: Group, owner: Owner, news: NewsIn): Promise<boolean> {
    // In doubt they are told: these are faults, and no figures or names.
    if ((await configures(group.id, owner.id)) === false) return false;
    try {
      // News are told also while the database does not say in which language.
      const language = await languageOf(owner.id).catch(() => undefined);
      const texts = textsIn(language ?? group.settings.language);
      const { line, remedy = '', repair } = news(texts);
      const keyboard = repair && { inline_keyboard: [[repairButton(group, repair, texts)]] };
      await send(api, { chatId: owner.id }, texts.sentences(line, remedy), { keyboard });
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  function repairButton(group: Group, repair: Repair, texts: Texts) {
    if (repair === 'group-rights') return mendOf('group', group, me().username, texts);
    return buttonsFor(group.id).open(texts.plain('control-room-button'), ...repair);
  }

  /** Deletes the line about the same, so that what changes often fills no group. */
  async function replaceLine(groupId: number, about: string, by?: number): Promise<void> {
    const key = cacheKeys.newsLine(groupId, about);
    const [former = null] = await cache.getMany([key]);
    if (former !== null) await deletions.schedule(groupId, Number(former), now());
    if (by === undefined) await cache.delete([key]);
    else await cache.set(key, String(by), LINE_STAYS_MS / 1000);
  }

  async function writeLine(group: Group, news: NewsIn): Promise<number> {
    const texts = textsIn(group.settings.language);
    const { line: text, remedy } = news(texts);
    const keyboard =
      remedy === undefined ? undefined : adminsKeyboard(me().username, group.id, texts);
    const { message_id: line } = await send(api, { chatId: group.id }, text, { keyboard });
    await deletions.schedule(group.id, line, new Date(now().getTime() + LINE_STAYS_MS));
    return line;
  }

  /**
   * In private if they have started the bot, else by a line in the group, if members may read it. It
   * is not told later what Telegram refuses for good.
   */
  return async function notifyOwner(
    group: Group,
    news: NewsIn,
    { isForGroup = true, about }: NotifyOptions = {},
  ): Promise<Told> {
    try {
      const isReached = group.owner !== null && (await notifyInPrivate(group, group.owner, news));
      const line = isReached || !isForGroup ? undefined : await writeLine(group, news);
      if (about !== undefined) await replaceLine(group.id, about, line);
      return isReached ? 'owner' : 'others';
    } catch (error) {
      log.warn({ group_id: group.id, error: describeError(error) }, 'owner could not be told');
      return isRefusal(error) ? 'others' : 'later';
    }
  };
}
