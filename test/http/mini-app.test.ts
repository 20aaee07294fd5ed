import { expect, it } from 'vitest';
import { bundlePage, served } from '../../src/http/miniapp/bundle-page.ts';
import { serveMiniApp } from '../../src/http/miniapp/routes.ts';
import { serve } from './serve.ts';

const made = bundlePage(process.cwd());

async function serveThePage(): Promise<string> {
  const files = served((await made).files);
  const api = {
    enter: async (initData: string) => ({ initData }),
    call: async (who: object) => ({ status: 200, body: who }),
  };
  return serve({ miniApp: serveMiniApp({ files, api }) });
}

it('the page runs nothing but its own files, and only Telegram may show it inside another', async () => {
  const address = await serveThePage();
  for (const path of ['/app', '/app/', '/app?group=-1']) {
    const response = await fetch(`${address}${path}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect([path, response.status]).toEqual([path, 200]);
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors https:\/\/web\.telegram\.org/);
    expect(policy).not.toMatch(/unsafe|\*(?!\.web\.telegram\.org)|data:/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('set-cookie')).toBeNull();
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]*src="\/app\/)|<style|style=|onload=|https?:/);
  }
});

it('its files change their names with what is in them, and are kept for long', async () => {
  const address = await serveThePage();
  const html = await (await fetch(`${address}/app`)).text();
  const names = [...html.matchAll(/(?:src|href)="(\/app\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(names).toHaveLength(3);
  for (const path of names) {
    expect(path).toMatch(/-[A-Z0-9]{8}\.(js|css|svg)$/);
    const response = await fetch(`${address}${path}`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const plain = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await response.text());
  }
});

it('all of it is small', async () => {
  const address = await serveThePage();
  let bytes = 0;
  for (const { path } of served((await made).files)) {
    if (path.endsWith('/')) continue;
    const response = await fetch(`${address}${path}`);
    bytes += Number(response.headers.get('content-length'));
  }
  expect(bytes).toBeLessThan(150 * 1024);
});

it('answers of its API are kept nowhere', async () => {
  const address = await serveThePage();
  const response = await fetch(`${address}/app/api/start`, {
    ...{ method: 'POST', body: '{}' },
    headers: { 'content-type': 'application/json', authorization: 'tma signed' },
  });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ initData: 'signed' });
});
