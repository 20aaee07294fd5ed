import { MUTANTS } from './mutants.ts';

/** Breaks the mechanism that the environment names while its file is loaded. */
export function mutate(name: string | undefined) {
  const mutant = MUTANTS.find((each) => each.name === name);
  if (name !== undefined && mutant === undefined) throw new Error(`There is no mutant “${name}”`);
  return {
    name: 'mutate',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      if (mutant === undefined || !id.endsWith(`/${mutant.file}`)) return undefined;
      if (code.split(mutant.from).length !== 2) {
        throw new Error(`${mutant.file} does not have once: ${mutant.from}`);
      }
      return code.replace(mutant.from, () => mutant.to);
    },
  };
}
