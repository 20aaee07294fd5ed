import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/observe/log.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { createRedactor, passwordOf } from '../../src/observe/redact.ts';

const token = '123456:AA-secret-token';

function logged(environment: 'development' | 'production', level = 'info') {
  const lines: string[] = [];
  const redact = createRedactor([token]);
  const log = createLogger({ level, environment, redact, write: (line) => lines.push(line) });
  return { log, lines };
}

describe('the log', () => {
  it('is JSON in production, with time, level, part and ids', () => {
    const { log, lines } = logged('production');
    log.child({ logger: 'enforcement' }).info({ group_id: -1, user_id: 2 }, 'user restricted');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      logger: 'enforcement',
      group_id: -1,
      user_id: 2,
      msg: 'user restricted',
    });
  });

  it('is readable in development, and keeps to its level', () => {
    const { log, lines } = logged('development', 'warn');
    log.info({}, 'quiet');
    log.warn({}, 'loud');
    expect(lines.join('')).toMatch(/WARN.*loud/);
    expect(lines.join('')).not.toMatch(/quiet/);
  });

  it('shows the token nowhere, however it got there', () => {
    for (const environment of ['production', 'development'] as const) {
      const { log, lines } = logged(environment);
      const error = new Error(`GET https://api.telegram.org/bot${token}/getMe`);
      log.error({ err: error, nested: { url: encodeURIComponent(token) } }, `failed for ${token}`);
      expect(lines.join('')).not.toContain('secret-token');
      expect(lines.join('')).toContain('[redacted]');
    }
  });

  it('knows the password of a database', () => {
    expect(passwordOf('postgres://u:p%40ss@host/db')).toBe('p@ss');
    expect(passwordOf('postgres://u:100%@host/db')).toBe('100%');
    expect(passwordOf('sqlite:data/x.db')).toBeUndefined();
  });

  it('hides a secret with the characters that JSON and URLs write otherwise', () => {
    const redact = createRedactor(['pa"ss\\word', 'slash/colon:']);
    const texts = [
      JSON.stringify({ m: 'pa"ss\\word' }),
      'redis://:slash%2fcolon%3a@host',
      'slash%2Fcolon%3A',
    ];
    for (const text of texts) {
      expect(redact(text)).toContain('[redacted]');
      expect(redact(text)).not.toMatch(/word|colon/);
    }
    expect(JSON.parse(redact(texts[0] ?? ''))).toEqual({ m: '[redacted]' });
  });

  it('hides the whole of a secret that begins with another', () => {
    expect(createRedactor(['secret1', 'secret1-longer'])('secret1-longer')).toBe('[redacted]');
  });
});

describe('the metrics', () => {
  it('keep to the labels and steps that dashboards rely on, and never name a person or chat', async () => {
    const metrics = createMetrics();
    metrics.verifications.inc({ status: 'verified' });
    metrics.apiCalls.inc({ method: 'getMe', status: 'ok' });
    metrics.apiErrors.inc({ method: 'getMe', error_type: 'network' });
    metrics.queryDuration.observe({ operation: 'find' }, 0.01);
    const text = await metrics.registry.metrics();
    expect(text).toContain('bot_verifications_total{status="verified"} 1');
    expect(text).toContain('bot_api_calls_total{method="getMe",status="ok"} 1');
    expect(text).toContain('bot_api_errors_total{method="getMe",error_type="network"} 1');
    expect(text).toMatch(/db_query_duration_seconds_count\{operation="find"\} 1/);
    const steps = [...text.matchAll(/verification_latency_seconds_bucket\{le="([^"]+)"/g)];
    expect(steps.map((step) => step[1])).toEqual(['0.01', '0.05', '0.1', '0.5', '1', '2', '+Inf']);
    expect(text).not.toMatch(/(user|chat|group|channel)_id=/);
  });

  it('have the names that dashboards rely on', async () => {
    const text = await createMetrics().registry.metrics();
    for (const name of [
      'bot_verifications_total',
      'bot_api_calls_total',
      'bot_api_errors_total',
      'bot_cache_hits_total',
      'bot_cache_misses_total',
      'bot_rate_limit_delays_total',
      'bot_verification_latency_seconds_bucket{le="0.01"}',
      'db_query_duration_seconds',
      'bot_active_groups',
      'bot_start_time_seconds',
    ]) {
      expect(text).toContain(name);
    }
  });
});
