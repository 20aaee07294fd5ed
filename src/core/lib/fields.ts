/** The default of a setting, and which stored values are valid. */
export interface Field<T> {
  readonly standard: T;
  readonly isValid: (value: unknown) => boolean;
}

const LONGEST_SECONDS = 31_536_000;

export const flag = (standard: boolean): Field<boolean> => ({
  standard,
  isValid: (value) => typeof value === 'boolean',
});

export const seconds = (standard: number, least = 0): Field<number> => ({
  standard,
  isValid: (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= LONGEST_SECONDS,
});

export const count = (standard: number, least: number, most: number): Field<number> => ({
  standard,
  isValid: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
});

export const orNull = (least: number, most: number): Field<number | null> => ({
  standard: null,
  isValid: (value) => value === null || count(0, least, most).isValid(value),
});

/** The year 2100: a later moment is a mistake, as one in milliseconds is. */
const LAST_MOMENT = 4_102_444_800;

/** A moment in Unix time; null is none. */
export const moment: Field<number | null> = orNull(0, LAST_MOMENT);

/** A text of an admin's own; null is the standard text. */
export const ownText = (longest: number): Field<string | null> => ({
  standard: null,
  isValid: (value) =>
    value === null || (typeof value === 'string' && value !== '' && value.length <= longest),
});

/** Values by their keys; what is not there has the standard. */
export const byKey = <K extends string, T>(
  standard: Readonly<Partial<Record<K, T>>>,
  keys: readonly K[],
  isOne: (value: unknown) => value is T,
): Field<Readonly<Partial<Record<K, T>>>> => ({
  standard,
  isValid: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, one]) => keys.some((known) => known === key) && isOne(one)),
});

/** One of some words, of which the first is the default. */
export const oneOf = <T extends string>(standard: T, ...others: readonly T[]): Field<T> => ({
  standard,
  isValid: (value) => value === standard || others.some((other) => other === value),
});

export const userIds: Field<readonly number[]> = {
  standard: [],
  isValid: (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
};

/** The id of a chat; null is none. */
export const chatId: Field<number | null> = {
  standard: null,
  isValid: (value) => value === null || Number.isSafeInteger(value),
};

/** Marked ids. */
export const marks: Field<Readonly<Record<string, true>>> = {
  standard: {},
  isValid: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([id, mark]) => /^\d{1,10}$/.test(id) && mark === true),
};
