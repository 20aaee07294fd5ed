import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Exposition, readExposition } from '../support/exposition.ts';
import { promtool } from '../support/services/promtool.ts';

const MINUTES = 40;
const TARGET = { job: 'nezuko', instance: 'bot:8080' };

/**
 * Which alerts Prometheus would fire if the bot went on for 40 minutes as it did between two
 * scrapes: counters go on growing as fast, in a minute what grew between the two; gauges stay.
 */
export function alarms(before: Exposition, after: Exposition, isUp = true): string[] {
  const kinds = new Map(
    [...after.text.matchAll(/^# TYPE (\S+) (\w+)$/gm)].map(([, name, kind]) => [name, kind]),
  );
  const grows = (name: string) =>
    kinds.get(name) === 'counter' || (!kinds.has(name) && /_(bucket|sum|count)$/.test(name));
  const series = (isUp ? after.samples : []).map(({ name, labels, value }) => {
    const growth = grows(name) ? value - (before.value(name, labels) ?? 0) : 0;
    return {
      series: named(name, { ...labels, ...TARGET }),
      values: `${value}+${growth}x${MINUTES}`,
    };
  });
  series.push({ series: named('up', TARGET), values: `${isUp ? 1 : 0}x${MINUTES}` });
  return firing(series);
}

function named(name: string, labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return `${name}{${pairs.join(',')}}`;
}

/** Asks promtool for an alert that there is not; its objection says which ones there are. */
function firing(series: readonly { series: string; values: string }[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-alarms-'));
  const file = join(folder, 'day.test.yml');
  const test = {
    rule_files: [resolve('monitoring/alerts.yml')],
    evaluation_interval: '1m',
    tests: [
      {
        interval: '1m',
        input_series: series,
        promql_expr_test: [
          {
            expr: 'group by (alertname) (ALERTS{alertstate="firing"})',
            eval_time: `${MINUTES}m`,
            exp_samples: [{ labels: '{alertname="None"}', value: 1 }],
          },
        ],
      },
    ],
  };
  try {
    // JSON is YAML.
    writeFileSync(file, JSON.stringify(test));
    const { said } = promtool(['test', 'rules', file]);
    const got = said.split('got:')[1];
    if (got === undefined) throw new Error(said);
    return [...got.matchAll(/alertname="(\w+)"/g)].map(([, name = '']) => name).toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const NOTHING = readExposition('');
