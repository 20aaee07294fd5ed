import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newestResult } from '../../bench/result.ts';
import { quoted, report, summary, withQuotation } from '../../bench/table.ts';

it('quotes in its own document what the newest run of the benchmark measured', () => {
  expect(quoted(readFileSync('bench/README.md', 'utf8'))).toBe(report(newestResult()));
});

it('quotes five figures of the same run in the README', () => {
  const five = summary(newestResult());
  expect(quoted(readFileSync('README.md', 'utf8'))).toBe(five);
  expect(five.match(/^\| .* \| (p50|p95|median) [\d.]+ \S+ \|$/gm)).toHaveLength(5);
});

it('says of a figure that the run lacks that it was not measured', () => {
  const five = summary({ ...newestResult(), figures: [] });
  expect(five.match(/\| not measured \|$/gm)).toHaveLength(5);
});

it('puts a new table in the place of the old one, and leaves the rest alone', () => {
  const before = 'head\n<!-- bench:start -->\nold\n<!-- bench:end -->\ntail\n';
  expect(withQuotation(before, 'new')).toBe(before.replace('old', 'new'));
  expect(quoted(before)).toBe('old');
});
