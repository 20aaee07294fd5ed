import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from './start.ts';

describe('the server of the playground', () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ port: 0, isFixed: false });
  });
  afterAll(() => playground?.close());

  /** Asks as any program may, with whatever headers. */
  function ask(
    path: string,
    { method = 'GET', headers = {}, body = '' }: Asking = {},
  ): Promise<{ status: number | undefined; text: string; policy: unknown }> {
    return new Promise((resolve, reject) => {
      const asked = request(new URL(path, playground.url), { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        const policy = response.headers['content-security-policy'];
        response.on('end', () => resolve({ status: response.statusCode, text, policy }));
      });
      asked.on('error', reject).end(body);
    });
  }

  const act = (body: object, headers: Record<string, string> = {}) =>
    ask('/act', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        origin: new URL(playground.url).origin,
        'content-type': 'application/json',
        ...headers,
      },
    });
  const people = () => playground.session.view().people.map(({ name }) => name);
  const makeEve = { do: 'makePerson', name: 'Eve', language: 'en' };

  it('serves the page, which may load nothing from elsewhere', async () => {
    for (const path of ['/', '/page.js', '/page.css']) {
      const { status, policy } = await ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(policy).toContain("default-src 'none'");
    }
    expect((await ask('/page.js')).text.length).toBeLessThan(150_000);
    expect((await ask('/package.json')).status).toBe(404);
  });

  it('answers on the loopback only, by its own name only', async () => {
    expect(new URL(playground.url).hostname).toBe('127.0.0.1');
    for (const host of ['evil.example', `evil.example:${new URL(playground.url).port}`]) {
      expect((await ask('/', { headers: { host } })).status).toBe(403);
      expect((await act(makeEve, { host, origin: `http://${host}` })).status).toBe(403);
    }
    expect(people()).not.toContain('Eve');
  });

  it('lets no other page act', async () => {
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'content-type': 'text/plain' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect((await act(makeEve, headers)).status).toBe(403);
    }
    expect(people()).not.toContain('Eve');
    expect((await act(makeEve)).status).toBe(200);
    expect(people()).toContain('Eve');
  });

  it('refuses what is no act, and says why the app does not allow one', async () => {
    expect((await act({ do: 'explode' })).status).toBe(400);
    expect((await act({ do: 'say', who: 'Anna' })).status).toBe(400);
    const nobody = await act({ do: 'say', who: 1, chat: 2, text: 'hi' });
    expect([nobody.status, nobody.text]).toEqual([409, '{"error":"There is no person 1."}']);
    const [bob, cats] = [named('Bob'), titled('Cat Lovers')];
    const ban = await act({ do: 'ban', who: bob, chat: cats, whom: named('Carl') });
    expect([ban.status, ban.text]).toEqual([409, expect.stringContaining('no right')]);
  });

  it('keeps the photos that people send', async () => {
    const [bob, cats] = [named('Bob'), titled('Cat Lovers')];
    await act({ do: 'say', who: bob, chat: cats, text: 'My cat', media: 'photo' });
    const { chats } = playground.session.view();
    const message = chats.find(({ id }) => id === cats)?.messages.at(-1);
    expect(message?.text).toBe('My cat');
    const { status, text } = await ask(message?.photo ?? '');
    expect([status, text.slice(1, 4)]).toEqual([200, 'PNG']);
    expect((await ask('/file/none')).status).toBe(404);
  });

  it('keeps what the bot knows when its plug is pulled', async () => {
    const [carl, cats] = [named('Carl'), titled('Cat Lovers')];
    await act({ do: 'power', on: false });
    expect(playground.session.view().isRunning).toBe(false);
    await act({ do: 'say', who: carl, chat: cats, text: 'Is anybody watching?' });
    await act({ do: 'power', on: true });
    const { roster } = playground.session.sandbox();
    await roster.telegram.bot.mutes(roster.person(carl), roster.chat(cats));
  });

  it('begins anew once, however often that is wanted meanwhile', async () => {
    const { run } = playground.session.view();
    const answers = await Promise.all(['reset', 'reset', 'reset'].map((what) => act({ do: what })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(playground.session.view()).toMatchObject({ run: run + 1, isRunning: true });
  });

  it('plays a step of the tour once, however often that is wanted meanwhile', async () => {
    for (const step of [0, 1, 0]) {
      const play = () => act({ do: 'tour', step });
      const answers = await Promise.all([play(), play(), play()]);
      expect([step, ...answers.map(({ status }) => status)]).toEqual([step, 200, 200, 200]);
    }
  });

  const named = (name: string) =>
    playground.session.view().people.find((one) => one.name === name)?.id ?? 0;
  const titled = (title: string) =>
    playground.session.view().chats.find((one) => one.title === title)?.id ?? 0;
});

interface Asking {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}
