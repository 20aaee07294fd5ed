import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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
      expect(rules).toContain(
        `runbook_url: "{{ $externalLabels.repository }}/blob/main/docs/alerting_rules.md#${alert.toLowerCase()}"`,
      );
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

describe('the example for an Alertmanager', () => {
  const { route, receivers } = z
    .looseObject({
      route: z.strictObject({
        receiver: z.string(),
        group_by: z.array(z.string()),
        group_wait: z.string(),
        group_interval: z.string(),
        repeat_interval: z.string(),
        routes: z.array(z.looseObject({ receiver: z.string(), matchers: z.array(z.string()) })),
      }),
      receivers: z.array(
        z.strictObject({
          name: z.string(),
          telegram_configs: z.array(
            z.strictObject({
              bot_token_file: z.string(),
              chat_id: z.int(),
              parse_mode: z.literal('HTML'),
              send_resolved: z.boolean(),
              disable_notifications: z.boolean().optional(),
              message: z.string(),
            }),
          ),
        }),
      ),
    })
    .parse(parse(read('monitoring/alertmanager.yml'), { merge: true }));

  it('routes each severity to a receiver that there is', () => {
    const names = receivers.map(({ name }) => name);
    expect([route.receiver, ...route.routes.map(({ receiver }) => receiver)].toSorted()).toEqual(
      names.toSorted(),
    );
    const severities = [...rules.matchAll(/severity: (\w+)/g)].map(([, severity]) => severity);
    expect([...new Set(severities)].toSorted()).toEqual(['page', 'ticket']);
    expect(route.routes[0]?.matchers).toEqual(['severity="page"']);
  });

  it('writes to a chat of Telegram what to do, in the HTML that Telegram takes', () => {
    for (const { telegram_configs: configs } of receivers) {
      const [{ message, bot_token_file } = { message: '', bot_token_file: '' }] = configs;
      expect(bot_token_file).toBe('/run/secrets/alert_bot_token');
      expect(message).toContain('<a href="{{ .CommonAnnotations.runbook_url }}">');
      const tags = [...message.matchAll(/<(\/?\w+)/g)].map(([, tag]) => tag);
      expect(tags).toEqual(['b', '/b', 'a', '/a']);
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
