import { Api } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';
import { createConnectionStatus } from '../../src/telegram/api/connection-status.ts';
import { createRefusedPosts } from '../../src/telegram/intake/webhook/refused-posts.ts';
import { registerWebhook } from '../../src/telegram/intake/webhook/registration.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { memoryLog } from '../support/memory-log.ts';

const URL = 'http://127.0.0.1:9/telegram';

async function register() {
  const telegram = await startTelegram();
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const log = memoryLog();
  const connection = createConnectionStatus(() => new Date());
  let changes = 0;
  const posts = createRefusedPosts(log, () => undefined);
  const registration = registerWebhook({
    api,
    url: URL,
    secret: 'a-secret',
    status: connection.intake,
    log,
    lookEverySeconds: 0.02,
    onInfo: () => undefined,
    onChanged() {
      changes += 1;
    },
    wereRefusedSince: posts.since,
  });
  onTestFinished(async () => {
    await registration.stop();
    await telegram.close();
  });
  expect(await registration.first).toBeUndefined();
  return { telegram, api, log, connection, posts, changes: () => changes };
}

it.each<[string, (api: Api) => Promise<unknown>]>([
  ['removed', (api) => api.deleteWebhook()],
  ['pointed elsewhere', (api) => api.setWebhook('http://127.0.0.1:9/other')],
  ['given fewer updates', (api) => api.setWebhook(URL, { allowed_updates: ['message'] })],
  ['given fewer connections', (api) => api.setWebhook(URL, { max_connections: 1 })],
])('a webhook that somebody has %s is set again, counted and told', async (_what, change) => {
  const { api, log, changes } = await register();
  const before = await api.getWebhookInfo();
  await change(api);
  await expect.poll(changes).toBe(1);
  expect(await api.getWebhookInfo()).toEqual(before);
  expect(log.lines('warn')).toEqual(['somebody has changed the webhook, it is set again']);
});

it('one whose secret was replaced is set again, since posts come without ours', async () => {
  const { telegram, posts, changes } = await register();
  posts.refused();
  await expect.poll(changes).toBe(1);
  const [, again] = telegram.callsOf('setWebhook');
  expect(again?.params).toMatchObject({ secret_token: 'a-secret' });
  const looks = telegram.callsOf('getWebhookInfo').length;
  await expect.poll(() => telegram.callsOf('getWebhookInfo').length).toBeGreaterThan(looks + 3);
  expect(changes()).toBe(1);
});

it('is told as trouble of Telegram while it cannot be looked at', async () => {
  const { telegram, connection } = await register();
  const fault = telegram.faults.add({ kind: '5xx', method: 'getWebhookInfo' });
  await expect.poll(connection.receives).toBe(false);
  await expect(connection.check(async () => undefined)).rejects.toThrow(/502/);
  fault.remove();
  await expect.poll(connection.receives, { timeout: 10_000 }).toBe(true);
});
