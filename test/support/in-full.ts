/**
 * Whether all is played that is random or repeated, as often as a change has to stand: in CI, by
 * `npm run test:full` and in the long run, but not in a plain `npm test`.
 */
const IN_FULL = Boolean(process.env.CI) || process.env.IN_FULL !== undefined;

/** All that something is repeated with, of which the first few will do for `npm test`. */
export function repeated<T>(all: readonly T[], few: number): readonly T[] {
  return IN_FULL ? all : all.slice(0, few);
}

/** How many or how long: what the environment variable says, or else more when all is played. */
export function howMuch(variable: string, few: number, inFull: number): number {
  const given = process.env[variable];
  if (given !== undefined) return Number(given);
  return IN_FULL ? inFull : few;
}
