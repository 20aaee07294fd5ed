import { describe, expect, it } from 'vitest';
import { readHealth } from '../../src/http/health.ts';
import { allFine } from './serve.ts';

const broken = () => Promise.reject(new Error('away'));

describe('the report of health', () => {
  it('holds nothing that it was not told', async () => {
    const report = await readHealth(allFine);
    expect(Object.keys(report).toSorted()).toEqual(['checks', 'status', 'uptime']);
  });

  it('names the version', async () => {
    expect(await readHealth({ ...allFine, version: '1.2.3' })).toMatchObject({ version: '1.2.3' });
  });

  it.each([
    [true, 'leader'],
    [false, 'standby'],
  ] as const)('says which instance receives the updates (%s: %s)', async (isLeading, role) => {
    expect(await readHealth({ ...allFine, isLeading: () => isLeading })).toMatchObject({ role });
  });

  it('is degraded by a warning although everything answers, and shows it', async () => {
    const warned = await readHealth({ ...allFine, warnings: () => ['the disk is nearly full'] });
    expect(warned).toMatchObject({ status: 'degraded', warnings: ['the disk is nearly full'] });
    const calm = await readHealth({ ...allFine, warnings: () => [] });
    expect(calm).toMatchObject({ status: 'healthy' });
    expect(calm).not.toHaveProperty('warnings');
  });

  it('adds what is known of Telegram to its check', async () => {
    const telegramDetails = () => ({ last_update: '2026-01-02' });
    const { checks } = await readHealth({ ...allFine, telegramDetails });
    expect(checks.telegram).toMatchObject({ status: 'up', last_update: '2026-01-02' });
  });

  it('shows the time that a service itself says it took, to a hundredth', async () => {
    const { checks } = await readHealth({ ...allFine, telegram: async () => 12.3456 });
    expect(checks.telegram).toEqual({ status: 'up', latency_ms: 12.35 });
  });

  it.each([
    ['up', allFine],
    ['down', { ...allFine, telegram: broken }],
  ])('measures how long a service took that is %s', async (status, deps) => {
    const start = performance.now();
    const { telegram } = (await readHealth(deps)).checks;
    const most = performance.now() - start;
    expect(telegram.status).toBe(status);
    expect(telegram.latency_ms).toBeLessThanOrEqual(most + 0.01);
  });

  it('says why a service is down', async () => {
    const { checks } = await readHealth({ ...allFine, redis: broken });
    expect(checks.redis).toMatchObject({ status: 'down', reason: 'away' });
  });

  it('says of a database that is held back why, unless its check knows better', async () => {
    const held = { ...allFine, databaseCircuit: () => 'open' };
    expect((await readHealth(held)).checks.database).toMatchObject({
      reason: 'several operations have failed in a row',
    });
    expect((await readHealth({ ...held, database: broken })).checks.database).toMatchObject({
      reason: 'away',
    });
  });
});
