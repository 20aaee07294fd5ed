import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasRedisServer } from '../support/services/redis.ts';
import type { RedisAdmin } from '../support/services/redis-admin.ts';
import { opened, PATIENCE, started } from './instance.ts';

const ALL = ['~*', '&*', '+@all'];

/** The rules that an operator copies, but for the name and the password. */
function documentedRules(): string[] {
  const line = /^ACL SETUSER nezuko reset on >PASSWORD (.+)$/m;
  return line.exec(readFileSync('docs/operations.md', 'utf8'))?.[1]?.split(' ') ?? [];
}

/** An instance whose user lacks something, once it has noticed. */
async function lacking(admin: RedisAdmin, ...rules: readonly string[]) {
  const instance = opened(await admin.user(...ALL, ...rules));
  await expect.poll(instance.reason, PATIENCE).toMatch(/refused/);
  return instance;
}

describe.runIf(hasRedisServer())('a user of Redis', () => {
  it.each([
    ['SET', 'memory'],
    ['GET', 'memory'],
    ['MGET', 'memory'],
    ['DEL', 'memory'],
    ['EVAL', 'counting'],
    ['ZADD', 'counting'],
    ['PEXPIRE', 'counting'],
    ['PUBLISH', 'messages'],
    ['SUBSCRIBE', 'messages'],
  ])('without %s is told of once, by its name, and all but the %s works', async (command, use) => {
    const { admin } = await started();
    const { cache, log, reason } = await lacking(admin, `-${command.toLowerCase()}`);
    expect(await reason()).toContain(command);
    expect(await reason()).toContain('NOPERM');
    const other = opened(await admin.user(...ALL));
    await expect.poll(other.reason, PATIENCE).toBe('well');
    for (let round = 0; round < 50; round += 1) {
      await cache.set('person', 'member', 60);
      await cache.getMany(['person']);
      await cache.setIfAbsent('person', 'member', 60);
      await cache.claim(`claim ${round}`, 60);
      await cache.consume('limit', 100, 60_000);
      await cache.delete([`claim ${round}`]);
    }
    expect(await other.cache.getMany(['person'])).toEqual([use === 'memory' ? null : 'member']);
    const counted = await other.cache.consume('limit', 51, 60_000);
    const isFull = (await other.cache.consume('limit', 51, 60_000)) > 0;
    expect([counted, isFull]).toEqual([0, use !== 'counting']);
    expect(log.lines('warn')).toHaveLength(1);
    expect(log.lines('info')).toEqual([]);
  });

  it('as the documents make it lacks nothing, and has no right that is not needed', async () => {
    const { admin } = await started();
    const rules = documentedRules();
    const url = await admin.user(...rules);
    const [one, two] = [opened(`${url}/5`), opened(`${url}/5`)];
    for (const { reason } of [one, two]) await expect.poll(reason, PATIENCE).toBe('well');
    await one.cache.set('person', 'member', 60);
    expect(await two.cache.setIfAbsent('person', 'absent', 60)).toBe('member');
    expect([await one.cache.consume('a', 1, 60_000), await two.cache.claim('b', 60)]).toEqual([
      0,
      true,
    ]);
    expect(await two.cache.consume('a', 1, 60_000)).toBeGreaterThan(0);
    await one.cache.delete(['person', 'a', 'b']);
    one.broadcast.send('groups', '-100');
    await expect.poll(() => two.heard).toEqual(['gap', '-100']);
    expect([...one.log.lines('warn'), ...two.log.lines('warn')]).toEqual([]);
    const sent = Object.keys(await admin.commands());
    const granted = rules.flatMap((rule) => (rule.startsWith('+') ? [rule.slice(1)] : []));
    expect(granted.filter((command) => !sent.includes(command))).toEqual([]);
  });

  it('who may use no channel shares everything else, and connects no more than a few times', async () => {
    const { admin } = await started();
    const before = await admin.connections();
    const url = await admin.user('~*', 'resetchannels', '+@all');
    const [one, two] = [opened(url), opened(url)];
    for (const { reason } of [one, two]) {
      await expect
        .poll(reason, PATIENCE)
        .toMatch(/PUBLISH nezuko:1:\S+.*SUBSCRIBE nezuko:1:groups/);
    }
    await one.cache.set('person', 'member', 60);
    expect(await two.cache.getMany(['person'])).toEqual(['member']);
    for (let message = 0; message < 100; message += 1) one.broadcast.send('groups', '-100');
    await expect.poll(async () => (await admin.commands()).publish, PATIENCE).toBeGreaterThan(0);
    expect(one.log.lines('warn')).toHaveLength(1);
    expect((await admin.connections()) - before).toBeLessThanOrEqual(6);
  });

  it('who may do nothing is told of all that is missing at once', async () => {
    const { admin } = await started();
    const { reason, log, cache } = opened(await admin.user('-@all'));
    await expect.poll(reason, PATIENCE).toMatch(/SET.*GET.*MGET.*DEL.*EVAL.*PUBLISH.*SUBSCRIBE/);
    expect(await cache.setIfAbsent('person', 'member', 60)).toBe('member');
    expect(log.lines('warn').length).toBeLessThanOrEqual(2);
  });

  it('who may not use the keys is told of their names', async () => {
    const { admin } = await started();
    const { reason } = opened(await admin.user('~other:*', '&*', '+@all'));
    await expect.poll(reason, PATIENCE).toMatch(/SET nezuko:1:\S+.*keys/);
  });

  it('whose listening connection is cut hears again, and forgets what it may have missed', async () => {
    const { admin } = await started();
    const url = await admin.user(...ALL);
    const [one, two] = [opened(url), opened(url)];
    for (const { reason } of [one, two]) await expect.poll(reason, PATIENCE).toBe('well');
    await admin.cut('pubsub');
    await expect.poll(two.reason, PATIENCE).not.toBe('well');
    await expect.poll(two.reason, PATIENCE).toBe('well');
    one.broadcast.send('groups', '-100');
    await expect.poll(() => two.heard, PATIENCE).toEqual(['gap', 'gap', '-100']);
    expect(two.log.lines('warn')).toEqual([]);
  });

  it('without INFO, HELLO, CLIENT, PING and MULTI lacks nothing', async () => {
    const { admin } = await started();
    const rules = ['-info', '-hello', '-client', '-ping', '-multi', '-exec', '-psubscribe'];
    const { reason, log } = opened(await admin.user(...ALL, ...rules));
    await expect.poll(reason, PATIENCE).toBe('well');
    expect(log.lines('warn')).toEqual([]);
  });

  it('who loses a right while the bot runs is told of once', async () => {
    const { admin } = await started();
    const { reason, log, cache } = opened(await admin.user(...ALL));
    await expect.poll(reason, PATIENCE).toBe('well');
    await admin.allow('-mget');
    for (let round = 0; round < 20; round += 1) await cache.getMany(['person']);
    await expect.poll(reason, PATIENCE).toMatch(/^MGET is refused/);
    expect(await cache.consume('limit', 1, 60_000)).toBe(0);
    expect(log.lines('warn').length).toBeLessThanOrEqual(2);
  });
});
