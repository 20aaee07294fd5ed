/**
 * Whether every database, and Telegram, takes a text: PostgreSQL refuses U+0000, and half of a
 * surrogate pair is no character.
 */
export const isStorable = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);
