import { createRandom as createGenerator } from '../model/random.ts';

/** Chance that can be had again: the same seed gives the same sequence. */
export interface Random {
  readonly seed: number;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** From the environment variable, to have a run again, or a new one. */
export function seedFrom(variable: string): number {
  const given = process.env[variable];
  return given === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(given);
}

export function createRandom(seed: number): Random {
  const random = createGenerator(seed);
  return {
    seed,
    below: random.below,
    chance: random.chance,
    pick: (list) => list[random.below(list.length)] ?? list[0],
  };
}
