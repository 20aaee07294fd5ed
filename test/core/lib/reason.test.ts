import { expect, it } from 'vitest';
import { reasonOf } from '../../../src/core/lib/reason.ts';

it('the reason of an error is the innermost message', () => {
  const inner = new AggregateError([new Error('connection refused')]);
  expect(reasonOf(new Error('query failed', { cause: inner }))).toBe('connection refused');
  expect(reasonOf('odd')).toBe('odd');
});
