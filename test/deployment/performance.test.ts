import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newestResult } from '../../bench/result.ts';
import { quoted, report, withQuotation } from '../../bench/table.ts';

it('quotes in the README what the newest run of the benchmark measured', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(quoted(readme)).toBe(report(newestResult()));
});

it('puts a new table in the place of the old one, and leaves the rest alone', () => {
  const before = 'head\n<!-- bench:start -->\nold\n<!-- bench:end -->\ntail\n';
  expect(withQuotation(before, 'new')).toBe(before.replace('old', 'new'));
  expect(quoted(before)).toBe('old');
});
