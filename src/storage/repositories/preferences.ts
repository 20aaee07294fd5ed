import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Language } from '../../core/model/settings.ts';
import type { Dialect } from '../dialects/dialect.ts';

/** In which language the bot speaks to a person. */
export function createPreferences(dialect: Dialect) {
  const { db, tables } = dialect;
  const { preferences, owners } = tables;

  /** The language that the person has chosen. */
  async function languageOf(userId: number): Promise<Language | undefined> {
    const [row] = await db.select().from(preferences).where(eq(preferences.userId, userId));
    return row?.language;
  }

  return {
    languageOf,

    /** Null is what the person has set in Telegram, which is then `spoken`. */
    choose: async (userId: number, chosen: Language | null, spoken: Language): Promise<void> =>
      dialect.atomically((tx) => [
        chosen === null
          ? tx.delete(preferences).where(eq(preferences.userId, userId))
          : tx
              .insert(preferences)
              .values({ userId, language: chosen })
              .onConflictDoUpdate({ target: preferences.userId, set: { language: chosen } }),
        tx.update(owners).set({ language: spoken }).where(eq(owners.userId, userId)),
      ]),

    /** An owner has spoken to the bot: what it tells them unasked will be in this language. */
    heard: async (userId: number, spoken: Language): Promise<void> => {
      const differs = or(isNull(owners.language), ne(owners.language, spoken));
      await db
        .update(owners)
        .set({ language: spoken })
        .where(and(eq(owners.userId, userId), differs));
    },

    /** The language that the person has chosen, or that an owner last spoke; else undefined. */
    known: async (userId: number): Promise<Language | undefined> => {
      const [chosen, [owner]] = await Promise.all([
        languageOf(userId),
        db.select({ spoken: owners.language }).from(owners).where(eq(owners.userId, userId)),
      ]);
      return chosen ?? owner?.spoken ?? undefined;
    },
  };
}
