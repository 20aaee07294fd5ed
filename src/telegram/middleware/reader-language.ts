import type { Context, MiddlewareFn } from 'grammy';
import { LRUCache } from 'lru-cache';
import type { Background } from '../../core/lib/background.ts';
import type { Language } from '../../core/model/settings.ts';
import type { Broadcast } from '../../core/shared/broadcast.ts';
import { languageFor, languageOfReader, readsIn } from '../texts/reader.ts';
import { isServiceMessage } from './sender.ts';

export interface ReaderLanguageDeps {
  readonly preferences: {
    languageOf(userId: number): Promise<Language | undefined>;
    choose(userId: number, chosen: Language | null, spoken: Language): Promise<void>;
    heard(userId: number, spoken: Language): Promise<void>;
  };
  readonly broadcast: Pick<Broadcast, 'send' | 'on' | 'onGap'>;
  readonly background: Pick<Background, 'run'>;
}

export type ReaderLanguage = ReturnType<typeof createReaderLanguage>;

const TOPIC = 'language';
const REMEMBERED = 10_000;
/** How long a choice made on another instance may go unseen if its message is lost. */
const KNOWN_MS = 60_000;
/** How often an owner's language is written down, at most, while it stays the same. */
const HEARD_MS = 600_000;

/** In which language each person reads what the bot says to them. */
export function createReaderLanguage({ preferences, broadcast, background }: ReaderLanguageDeps) {
  const known = new LRUCache<number, { readonly chosen: Language | undefined }>({
    max: REMEMBERED,
    ttl: KNOWN_MS,
  });
  const heard = new LRUCache<number, Language>({ max: REMEMBERED, ttl: HEARD_MS });

  function forget(userId: number): void {
    known.delete(userId);
    heard.delete(userId);
  }

  broadcast.on(TOPIC, (message) => forget(Number(message)));
  broadcast.onGap(() => known.clear());

  async function chosenBy(userId: number): Promise<Language | undefined> {
    const found = known.get(userId);
    if (found !== undefined) return found.chosen;
    const chosen = await preferences.languageOf(userId);
    known.set(userId, { chosen });
    return chosen;
  }

  function changed(userId: number): void {
    forget(userId);
    broadcast.send(TOPIC, String(userId));
  }

  function hear(userId: number, language: Language): void {
    if (heard.get(userId) === language) return;
    heard.set(userId, language);
    background.run(() => preferences.heard(userId, language));
  }

  /** Before everything that speaks to the sender of an update. */
  const middleware: MiddlewareFn<Context> = async (ctx, next) => {
    const { from, chat, message } = ctx;
    const isPrivate = chat?.type === 'private';
    const speaks = isPrivate || message === undefined || !isServiceMessage(message);
    if (from === undefined || from.is_bot || !speaks) return next();
    // Without the database people still read the language of their Telegram.
    readsIn(from, await chosenBy(from.id).catch(() => undefined));
    if (isPrivate) hear(from.id, languageFor(ctx));
    await next();
  };

  return {
    middleware,

    chosenBy,

    /** From now on, everywhere; null is the language of their Telegram. */
    async choose({ from }: Pick<Context, 'from'>, language: Language | null): Promise<void> {
      if (from === undefined) return;
      const spoken = language ?? languageOfReader(from.language_code);
      await preferences.choose(from.id, language, spoken);
      changed(from.id);
      readsIn(from, language ?? undefined);
    },

    /** The person has been erased. */
    changed,
  };
}
