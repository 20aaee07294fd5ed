import { vi } from 'vitest';
import { MUTANTS } from './mutants.ts';

/** Breaks the part of the bot that the environment names, before a test has loaded it. */
const name = process.env.MUTANT;
const mutant = MUTANTS.find((each) => each.name === name);
if (name !== undefined && mutant === undefined) throw new Error(`There is no mutant “${name}”`);
if (mutant !== undefined) {
  const path = new URL(`../../${mutant.module}`, import.meta.url).pathname;
  vi.doMock(path, async (loadReal) => mutant.broken(await loadReal()));
}
