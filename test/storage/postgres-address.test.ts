import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { postgresAddress, SSL_MODES } from '../../src/storage/dialects/postgres-address.ts';

it.each(SSL_MODES)('sslmode=%s is taken without a warning', async (mode) => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  onTestFinished(() => void process.off('warning', listen));
  const url = `postgres://nezuko:p%40ss@db.example:6432/nezuko?sslmode=${mode}&application_name=x`;
  const client = new pg.Client({ connectionString: postgresAddress(url) });
  expect([client.host, client.port, client.user, client.password, client.database]).toEqual([
    'db.example',
    6432,
    'nezuko',
    'p@ss',
    'nezuko',
  ]);
  expect(client.ssl === false).toBe(mode === 'disable');
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
});

it('leaves words that are meant as libpq means them', () => {
  const url = 'postgres://a:b@db/nezuko?uselibpqcompat=true&sslmode=require';
  expect(postgresAddress(url)).toBe(url);
});
