import { Api } from 'grammy';
import type { WebhookInfo } from 'grammy/types';
import { expect, it, onTestFinished } from 'vitest';
import { createConnectionStatus } from '../../src/telegram/api/connection-status.ts';
import { ALLOWED_UPDATES } from '../../src/telegram/intake/allowed-updates.ts';
import { createRefusedPosts } from '../../src/telegram/intake/webhook/refused-posts.ts';
import { registerWebhook } from '../../src/telegram/intake/webhook/registration.ts';
import { startTelegram, type Telegram } from '../simulator/telegram.ts';
import { memoryLog } from '../support/memory-log.ts';

const URL = 'http://127.0.0.1:9/telegram';

/** Registers a webhook at a Telegram that fails at first in some way, if it is told to. */
async function begin(fault?: Parameters<Telegram['faults']['add']>[0]) {
  const telegram = await startTelegram();
  if (fault !== undefined) telegram.faults.add(fault);
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const log = memoryLog();
  const connection = createConnectionStatus(() => new Date());
  let changes = 0;
  const infos: WebhookInfo[] = [];
  const posts = createRefusedPosts(log, () => undefined);
  const registration = registerWebhook({
    api,
    url: URL,
    secret: 'a-secret',
    status: connection.intake,
    log,
    lookEverySeconds: 0.02,
    onInfo: (info) => void infos.push(info),
    onChanged() {
      changes += 1;
    },
    wereRefusedSince: posts.since,
  });
  onTestFinished(async () => {
    await registration.stop();
    await telegram.close();
  });
  return {
    ...{ telegram, api, log, connection, posts, infos, registration },
    changes: () => changes,
  };
}

async function register() {
  const begun = await begin();
  expect(await begun.registration.first).toBeUndefined();
  return begun;
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

const ASKED_FOR = [...ALLOWED_UPDATES];
const UNCHANGED = { allowed_updates: ASKED_FOR, max_connections: 100 };

it.each<[string, string, object]>([
  ['url', 'http://127.0.0.1:9/other', UNCHANGED],
  ['allowed_updates', URL, { ...UNCHANGED, allowed_updates: ASKED_FOR.slice(1) }],
  ['allowed_updates', URL, { ...UNCHANGED, allowed_updates: [...ASKED_FOR, 'poll'] }],
  ['allowed_updates', URL, { ...UNCHANGED, allowed_updates: [...ASKED_FOR.slice(1), 'poll'] }],
  ['max_connections', URL, { ...UNCHANGED, max_connections: 99 }],
])('what was changed is told: %s', async (what, url, options) => {
  const { api, log, changes } = await register();
  await api.setWebhook(url, { secret_token: 'a-secret', ...options });
  await expect.poll(changes).toBe(1);
  expect(log.fields('warn')).toEqual([{ changes: [what] }]);
});

it('a webhook that lists no kinds of updates at all is not ours', async () => {
  const { telegram, log, changes } = await register();
  const { allowed_updates: _, ...others } = {
    ...{ url: URL, has_custom_certificate: false, pending_update_count: 0 },
    ...UNCHANGED,
  };
  telegram.faults.add({ kind: 'lie', method: 'getWebhookInfo', times: 1, result: () => others });
  await expect.poll(changes).toBe(1);
  expect(log.fields('warn')).toEqual([{ changes: ['allowed_updates'] }]);
});

it('is set with a secret, and for all that is asked for; what Telegram says of it is told', async () => {
  const { telegram, infos, log } = await register();
  expect(telegram.callsOf('setWebhook').map(({ params }) => params)).toEqual([
    { url: URL, secret_token: 'a-secret', ...UNCHANGED },
  ]);
  await expect.poll(() => infos.length).toBeGreaterThan(1);
  expect(infos[0]).toMatchObject({ url: URL, pending_update_count: 0 });
  expect([log.lines('info'), log.lines('warn')]).toEqual([[], []]);
});

it('is tried again while Telegram cannot set it, and told once it is set', async () => {
  const { registration, log } = await begin({ kind: '5xx', method: 'setWebhook', times: 2 });
  expect(await registration.first).toBeUndefined();
  expect(log.lines('warn')).toEqual(['cannot set the webhook, retrying']);
  await expect.poll(() => log.lines('info')).toEqual(['the webhook is set']);
});

it('settles with the reason if Telegram refuses it', async () => {
  const description = 'Bad Request: bad webhook: HTTPS url must be provided for webhook';
  const { registration } = await begin({
    ...{ kind: 'error', code: 400, description },
    method: 'setWebhook',
  });
  expect(await registration.first).toBe(`WEBHOOK_URL: Telegram refuses it: 400 ${description}`);
});

it('asks nothing more once it is ended, and settles', async () => {
  const { registration, telegram, connection, infos } = await begin({
    kind: 'hang',
    method: 'getWebhookInfo',
  });
  await expect.poll(() => telegram.callsOf('getWebhookInfo')).toHaveLength(1);
  connection.intake.failed('trouble');
  await registration.abandon();
  expect(await registration.first).toBeUndefined();
  expect([connection.receives(), infos]).toEqual([true, []]);
});

it('sees no change any more once it is ended', async () => {
  const { api, registration, changes, telegram } = await register();
  await registration.stop();
  await api.deleteWebhook();
  const looks = telegram.callsOf('getWebhookInfo').length;
  for (let call = 0; call < 50; call += 1) await api.getMe();
  expect(telegram.callsOf('getWebhookInfo').length - looks).toBeLessThanOrEqual(1);
  expect([changes(), (await api.getWebhookInfo()).url]).toEqual([0, '']);
});
