import { expect, it } from 'vitest';
import type { OPERATIONS } from '../../src/contract/operations.ts';
import { pageOf, post, SERVED } from '../miniapp/asking.ts';
import { protectedFixtures, shownTo } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes(
  'a hostile request of the page',
  ONE_SETUP,
  (scenario) => {
    it('that is none of the page’s is not understood, and changes nothing', async () => {
      const fixtures = await protectedFixtures(scenario());
      const { telegram, cats } = fixtures;
      const before = await shownTo(fixtures);
      const group = cats.id;
      // Each in the name of somebody else, whom no limit has stopped yet.
      const page = () => pageOf(scenario(), telegram.user('Eve'));
      const bodies: unknown[] = [
        ...['', '[]', 'null', '"x"', '{', '1e999', '{"group":1e999}', `{"group":"${group}"}`],
        ...[{}, { group: 0 }, { group: -group }, { group: -1.5 }, { group: -(2 ** 60) }],
        ...[{ group, more: 1 }, { group: [group] }, `{"group":${group},"__proto__":{"a":1}}`],
        `{"group":${group},"constructor":{"prototype":{"a":1}}}`,
      ];
      for (const body of bodies) {
        for (const name of ['overview', 'off']) {
          const { status } = await page().send(name, body);
          expect([name, body, status]).toEqual([name, body, 400]);
        }
        await telegram.settled();
      }
      for (const name of ['__proto__', 'constructor', 'toString', 'none', 'a'.repeat(90)]) {
        expect([name, (await page().send(name, { group })).status]).toEqual([name, 404]);
      }
      expect(await shownTo(fixtures)).toEqual(before);
    });

    it('with values that no button has changes nothing', async () => {
      const { telegram } = scenario();
      const none = -1_009_999_999_999;
      const asked: [keyof typeof OPERATIONS, object][] = [
        ...['__proto__', 'allowList', 'logChat', 'noticePicture', 'x'].map(
          (key): [keyof typeof OPERATIONS, object] => ['choose', { key, option: 0 }],
        ),
        ...[-1, 99, 2 ** 53 - 1].map((option): [keyof typeof OPERATIONS, object] => [
          'choose',
          { key: 'dryRun', option },
        ]),
        ['remove-channel', { channel: none }],
        ['move-channel', { channel: none, direction: 'up' }],
        ['save-text', { language: '__proto__', seen: '', value: { text: 'x', entities: [] } }],
        ['save-text', { language: 'en', seen: '', value: { text: '{usr}', entities: [] } }],
        [
          'save-text',
          { language: 'en', seen: '', value: { text: 'x'.repeat(1_001), entities: [] } },
        ],
        ['save-button', { seen: '', value: 'x'.repeat(65) }],
        [
          'save-link',
          { slot: 'first', seen: '', value: { text: 'x', url: 'javascript:alert(1)' } },
        ],
        ['save-link', { slot: 'first', seen: '', value: { text: 'x', url: 'http://example.com' } }],
        ['trust', { person: 1_087_968_824 }],
        ['lift', { person: 77 }],
        ['apply', { content: '{}', withChannels: true }],
        ['apply', { content: 'x'.repeat(190_000), withChannels: true }],
      ];
      for (const [name, input] of asked) {
        const fixtures = await protectedFixtures(scenario());
        const { anna, cats } = fixtures;
        const before = await shownTo(fixtures);
        const answer = await pageOf(scenario(), anna).send(name, { group: cats.id, ...input });
        const { status, body } = answer;
        expect([name, input, status, body]).toEqual([name, input, 200, expect.any(Object)]);
        expect([name, input, await shownTo(fixtures)]).toEqual([name, input, before]);
      }
      expect(telegram.complaints).toEqual([]);
    });

    it('with formatting that no text can have is not understood, and nothing is saved', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const group = cats.id;
      for (const place of [
        { offset: -1, length: 1 },
        { offset: 0, length: -1 },
        { offset: 0.5, length: 1 },
        { offset: 0, length: 2 ** 60 },
      ]) {
        const value = { text: 'Join {channels}', entities: [{ type: 'bold', ...place }] };
        const draft = { language: 'en', text: value, welcome: null };
        for (const [name, input] of [
          ['save-text', { language: 'en', seen: '', value }],
          ['save-welcome', { seen: '', value }],
          ['preview', { draft: { ...draft, verifyButton: null, first: null, second: null } }],
        ] as const) {
          const { status, body } = await pageOf(scenario(), anna).send(name, { group, ...input });
          expect([name, place, status]).toEqual([name, place, 400]);
          const error = expect.stringMatching(/^not understood: .*entities\.0\.(offset|length)$/);
          expect(body).toMatchObject({ error, text: expect.stringMatching(/did not work/) });
        }
      }
      const { languages, welcome } = await pageOf(scenario(), anna).asks('notice', { group });
      expect([welcome, languages.filter(({ own }) => own)]).toEqual([undefined, []]);
    });

    it('that is too large, of another kind or by another method is refused', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const { bot } = scenario();
      const { initData } = pageOf(scenario(), anna);
      const authorization = `tma ${initData}`;
      const large = JSON.stringify({ group: cats.id, content: 'x'.repeat(300_000) });
      expect((await post(bot.address, 'compare', large, authorization)).status).toBe(413);
      const url = `${bot.address}/app/api/overview`;
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const response = await fetch(url, { method, headers: { authorization } });
        expect([method, response.status]).toEqual([method, 404]);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
      const form = await fetch(url, {
        ...{ method: 'POST', body: new URLSearchParams({ group: String(cats.id) }) },
        headers: { authorization },
      });
      expect(form.status).toBe(415);
      const text = await fetch(url, { method: 'POST', body: '{}', headers: { authorization } });
      expect(text.status).toBe(400);
    });

    it('for a file above the page finds none, and nothing tells of the inside', async () => {
      const { bot, telegram } = scenario();
      const paths = ['/app/../package.json', '/app/%2e%2e/package.json', '/app/index.html.map'];
      for (const path of [...paths, '/app/api', '/app/api/', '/app/api/start/x', '/app//page.js']) {
        const response = await fetch(`${bot.address}${path}`);
        expect([path, response.status]).toEqual([path, 404]);
      }
      const page = await (await fetch(`${bot.address}/app`)).text();
      expect(page).not.toContain(telegram.token);
      expect(bot.output()).not.toContain(telegram.token);
    });
  },
  { variables: SERVED },
);
