import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/observe/metrics/metrics.ts';

describe('the metrics', () => {
  it('keep to the labels and steps that dashboards rely on, and never name a person or chat', async () => {
    const metrics = createMetrics();
    metrics.verified.inc();
    metrics.apiCalls.inc({ method: 'getMe', status: 'ok' });
    metrics.apiErrors.inc({ method: 'getMe', error_type: 'network' });
    metrics.queryDuration('find').observe(0.01);
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
      'bot_start_time_seconds',
    ]) {
      expect(text).toContain(name);
    }
  });
});
