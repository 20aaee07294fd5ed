import { afterEach, expect, it } from 'vitest';
import { scrape } from '../support/exposition.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { type Cluster, startCluster } from './cluster.ts';

let cluster: Cluster | undefined;
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
});

const PAUSE_SECONDS = 3;

describeWithPostgres('two instances together', () => {
  it('leave a chat alone when Telegram has told one of them to', async () => {
    cluster = await startCluster(2);
    const { telegram } = cluster;
    const { cats } = await protectedFixtures({ telegram });
    const offenders = ['Dora', 'Emil', 'Fred', 'Gina'].map((name) => telegram.user(name));
    await telegram.settled();
    const fault = { kind: '429', retryAfter: PAUSE_SECONDS, times: 1 } as const;
    const inCats = ({ chat_id }: Readonly<Record<string, unknown>>) => chat_id === cats.id;
    const refused = telegram.faults.add({ method: 'sendMessage', match: inCats, ...fault });
    for (const [index, offender] of offenders.entries()) {
      offender.joins(cats);
      if (index === 0) await expect.poll(() => refused.hits).toBe(1);
    }
    for (const { name } of offenders) await cats.shows(`Hello ${name}`, { timeoutMs: 15_000 });
    const sent = telegram.callsOf('sendMessage').filter(({ params }) => inCats(params));
    const at = sent.findIndex(({ error }) => error?.code === 429);
    const after = sent.slice(at + 1).map((call) => (call.at - (sent[at]?.at ?? 0)) / 1000);
    expect(after).toHaveLength(offenders.length);
    expect(Math.min(...after)).toBeGreaterThan(PAUSE_SECONDS - 0.5);
  });

  it('keep Telegram’s limit on the messages of a group between them', async () => {
    cluster = await startCluster(2, { RATE_LIMIT_PER_CHAT: '8' });
    const { telegram, bots } = cluster;
    const { anna, cats } = await protectedFixtures({ telegram });
    const others = Array.from({ length: 12 }, (_, index) => telegram.user(`Admin${index}`));
    for (const other of others) {
      other.joins(cats);
      anna.promotes(other, cats);
    }
    // Answers may use three quarters of it; the rest is kept for notices.
    const messages = () =>
      telegram.calls.filter(
        ({ method, params }) => /^(send|edit)/.test(method) && params.chat_id === cats.id,
      ).length;
    await Promise.all(others.map((other) => other.says(cats, '/settings')));
    const waiting = async () => {
      const scrapes = await Promise.all(bots.map(({ address }) => scrape(address)));
      return scrapes.some((scraped) => (scraped.value('bot_api_queue') ?? 0) > 0);
    };
    await expect.poll(messages, { timeout: 10_000 }).toBe(6);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(true);
    expect(messages()).toBe(6);
  });
});
