import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Language } from '../../core/model/settings.ts';
import type { Dialect } from '../dialects/dialect.ts';

/** In which language the bot speaks to a person. */
export function createPreferences(dialect: Dialect) {
  const { db, tables } = dialect;
  const { preferences, owners } = tables;

  return {
    /** The language that the person has chosen. */
    languageOf: async (userId: number): Promise<Language | undefined> => {
      const [row] = await db.select().from(preferences).where(eq(preferences.userId, userId));
      return row?.language;
    },

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

    /** The language of an owner; undefined when they have never spoken to the bot. */
    ofOwner: async (userId: number): Promise<Language | undefined> => {
      const [row] = await db
        .select({ chosen: preferences.language, spoken: owners.language })
        .from(owners)
        .leftJoin(preferences, eq(preferences.userId, owners.userId))
        .where(eq(owners.userId, userId));
      return row?.chosen ?? row?.spoken ?? undefined;
    },
  };
}
