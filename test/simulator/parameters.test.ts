import { expect, expectTypeOf, test } from 'vitest';
import { LACKING } from './api/lacking.ts';
import { PARAMETERS } from './api/parameters.ts';
import type { AllMethodsKnown, AllRowsAgree } from './api/parameters-agree.ts';

test('the table of parameters agrees with the types of the Bot API', () => {
  expectTypeOf<AllRowsAgree>().toBeNever();
  expectTypeOf<AllMethodsKnown>().toBeNever();
});

test('no method is both simulated and lacking', () => {
  expect(LACKING.filter((method) => Object.hasOwn(PARAMETERS, method))).toEqual([]);
});
