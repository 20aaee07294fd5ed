import { expect, it } from 'vitest';
import { jittered } from '../../../src/core/lib/jitter.ts';

it('a lifetime varies by its share in both directions', () => {
  expect([0, 0.5, 1].map((random) => jittered(600, 15, () => random))).toEqual([510, 600, 690]);
});
