/** Whether everything is played that is repeated: in CI and in the long run, not in `npm test`. */
const IN_FULL = process.env.LONG !== undefined;

/** All that something is repeated with, of which the first few will do for `npm test`. */
export function repeated<T>(all: readonly T[], few: number): readonly T[] {
  return IN_FULL ? all : all.slice(0, few);
}
