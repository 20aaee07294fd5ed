import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { MUTANTS } from './mutants.ts';

it.each(MUTANTS)('$name: what it breaks is there', async ({ module, broken }) => {
  const real: object = await import(pathToFileURL(module).href);
  const changed = Object.entries(broken(real)).filter(
    ([name, part]) => part !== Reflect.get(real, name),
  );
  expect(changed).toHaveLength(1);
  expect(Object.keys(real)).toContain(changed[0]?.[0]);
});
