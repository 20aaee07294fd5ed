import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { installGauges } from '../../src/observe/metrics/gauges.ts';
import { createMetrics } from '../../src/observe/metrics/metrics.ts';
import { hasPromtool, promtool } from '../support/services/promtool.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const rules = read('monitoring/alerts.yml');
const ruleTests = read('monitoring/alerts.test.yml');
const runbook = read('docs/alerting_rules.md');
const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name);

const dashboardSchema = z.object({
  uid: z.string(),
  annotations: z.object({ list: z.array(z.object({ expr: z.string() })) }),
  panels: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      targets: z.array(z.object({ expr: z.string() })).optional(),
    }),
  ),
});
const dashboard = dashboardSchema.parse(
  JSON.parse(read('monitoring/grafana/dashboards/nezuko.json')),
);
const queries = [
  ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...dashboard.annotations.list.map(({ expr }) => expr),
];

/** Every name that a scrape of the bot can hold, with the parts of histograms. */
function namesOfMetrics(): Set<string> {
  const { registry } = createMetrics();
  installGauges(registry, {
    isReceiving: () => true,
    lastUpdate: () => new Date(),
    lastPoll: () => new Date(),
    webhook: () => ({ pending: 0, lastErrorAt: undefined }),
    now: () => new Date(),
    skew: () => 0,
    updatesInFlight: () => 0,
    queuedCalls: () => 0,
    circuit: () => 'closed',
    pool: () => ({}),
    statistics: () => Promise.reject(new Error('nobody scrapes')),
    health: () => Promise.reject(new Error('nobody scrapes')),
  });
  const names = registry.getMetricsAsArray().map(({ name }) => name);
  const parts = ['', '_bucket', '_sum', '_count'];
  return new Set(['up', ...names.flatMap((name) => parts.map((part) => name + part))]);
}

/** The metrics that a query names: what stands before a matcher, a range, or nothing else. */
function metricsIn(query: string): string[] {
  const withoutLabels = query
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/(by|without) \([^)]*\)/g, '');
  return [...withoutLabels.matchAll(/\b(?:(?:bot|db|nodejs|process)_\w+|up)\b/g)].map(
    ([name]) => name,
  );
}

describe('the alerts', () => {
  it('ask for metrics that there are', () => {
    const known = namesOfMetrics();
    const expressions = rules.replaceAll(/summary: .*/g, '').replaceAll(/^#.*$/gm, '');
    const named = metricsIn(expressions);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('each have a situation in which they fire, one in which they do not, and a runbook', () => {
    const cases = ruleTests.split(/^ {2}- name: /m).slice(1);
    for (const alert of alerts) {
      const about = cases.filter((one) => one.includes(`alertname: ${alert}\n`));
      expect([alert, about.some((one) => one.includes('exp_alerts: []'))]).toEqual([alert, true]);
      expect([alert, about.some((one) => one.includes('exp_labels'))]).toEqual([alert, true]);
      expect(runbook).toContain(`### ${alert}\n`);
      expect(runbook).toContain(`| [${alert}](#${alert.toLowerCase()}) |`);
      expect(rules).toContain(`runbook: docs/alerting_rules.md#${alert.toLowerCase()}`);
    }
    const described = [...runbook.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(described.toSorted()).toEqual(alerts.toSorted());
  });

  it('cover what must not go unnoticed', () => {
    for (const alert of [
      'BotDown',
      'DatabaseDown',
      'HighErrorRate',
      'HighLatency',
      'LowCacheHitRate',
      'NobodyReceivesUpdates',
      'RateLimitDelays',
      'RedisDown',
      'StuckDueWork',
    ]) {
      expect(alerts).toContain(alert);
    }
  });

  it.runIf(hasPromtool)('are what Prometheus takes, and fire when they should', () => {
    for (const args of [
      // The files that it names are there in the container only.
      ['check', 'config', '--syntax-only', 'monitoring/prometheus.yml'],
      ['check', 'rules', 'monitoring/alerts.yml'],
      ['test', 'rules', 'monitoring/alerts.test.yml'],
    ]) {
      const { ok, said } = promtool(args);
      expect(ok, said).toBe(true);
    }
  });
});

describe('the dashboard', () => {
  it('asks for metrics that there are', () => {
    const known = namesOfMetrics();
    for (const query of queries) {
      const named = metricsIn(query);
      expect([query, named.length]).not.toEqual([query, 0]);
      expect([query, named.filter((name) => !known.has(name))]).toEqual([query, []]);
    }
  });

  it('has panels with ids and titles of their own', () => {
    expect(queries.length).toBeGreaterThan(30);
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const titles = dashboard.panels.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.runIf(hasPromtool)('asks in words that Prometheus understands', () => {
    const asRules = queries.map((query, index) => ({
      record: `query_${index}`,
      expr: query.replaceAll('$__rate_interval', '1m'),
    }));
    const folder = mkdtempSync(join(tmpdir(), 'nezuko-queries-'));
    const file = join(folder, 'queries.yml');
    // JSON is YAML.
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules: asRules }] }));
    const { ok, said } = promtool(['check', 'rules', file]);
    rmSync(folder, { recursive: true });
    expect(ok, said).toBe(true);
  });

  it('is provided to Grafana together with its source', () => {
    const compose = read('docker-compose.yml');
    for (const mount of [
      './monitoring/prometheus.yml:/etc/prometheus/prometheus.yml',
      './monitoring/alerts.yml:/etc/prometheus/alerts.yml',
      './monitoring/grafana/provisioning:/etc/grafana/provisioning',
      './monitoring/grafana/dashboards:/var/lib/grafana/dashboards',
    ]) {
      expect(compose).toContain(mount);
    }
    expect(read('monitoring/grafana/provisioning/dashboards/nezuko.yml')).toContain(
      'path: /var/lib/grafana/dashboards',
    );
    expect(read('monitoring/grafana/provisioning/datasources/prometheus.yml')).toContain(
      'url: http://prometheus:9090',
    );
  });
});
