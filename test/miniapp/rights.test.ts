import { expect, it } from 'vitest';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';
import { pageOf, post, SERVED } from './asking.ts';

describeScenes(
  'the page',
  TWO_SETUPS,
  (scenario) => {
    it('shows an admin the groups that they may configure, in their own language', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const start = await pageOf(scenario(), anna).asks('start', {});
      expect(start.groups).toEqual([{ id: cats.id, title: 'Cats', isEnabled: true }]);
      expect(start.texts['page-again']).toBe('Try again');
      expect((await pageOf(scenario(), bob).asks('start', {})).groups).toEqual([]);
      const dora = telegram.user('Dora', { languageCode: 'fa' });
      const hers = await pageOf(scenario(), dora).asks('start', {});
      expect(hers).toMatchObject({ language: 'fa', isRightToLeft: true });
    });

    it('says why an account that is no person is not put on the allow list', async () => {
      const { telegram, anna, cats } = await protectedFixtures(scenario());
      for (const person of [1087968824, 136817688, 777000, telegram.bot.id]) {
        const answer = await pageOf(scenario(), anna).asks('trust', { group: cats.id, person });
        expect(answer.isBad).toBe(true);
        expect(answer.toast).toMatch(/Only people can be on the allow list/);
        expect(answer.isAllowed).toBe(false);
      }
    });

    it('asks nobody in whose name Telegram has not signed', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const { bot } = scenario();
      const forged = pageOf(scenario(), anna, { token: '1:AAnother' });
      const { initData } = pageOf(scenario(), anna);
      const other = initData.replace(String(anna.id), '1');
      const unsigned = initData.replace(/&hash=.*/, '');
      for (const value of [
        `tma ${forged.initData}`,
        `tma ${other}`,
        `tma ${unsigned}`,
        'tma ',
        '',
      ]) {
        const answer = await post(bot.address, 'overview', { group: cats.id }, value);
        expect([value, answer.status]).toEqual([value, 401]);
        expect(answer.body).toMatchObject({ error: 'forged', text: expect.any(String) });
      }
    });

    it('has to be opened again after an hour', async () => {
      const { anna } = await protectedFixtures(scenario());
      const old = pageOf(scenario(), anna, { agedSeconds: 3_700 });
      expect(await old.send('start', {})).toMatchObject({
        status: 401,
        body: { error: 'expired', text: expect.stringMatching(/open it again/) },
      });
      const young = pageOf(scenario(), anna, { agedSeconds: 3_500 });
      expect(await young.send('start', {})).toMatchObject({ status: 200 });
      const early = pageOf(scenario(), anna, { agedSeconds: -3_700 });
      expect(await early.send('start', {})).toMatchObject({ status: 401 });
    });

    it('lets nobody into a group whom the chat would not let in', async () => {
      const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
      const hers = await protectedFixtures(scenario());
      const [ada, pia] = [telegram.user('Ada'), telegram.user('Pia')];
      anna.promotes(ada, cats);
      anna.promotes(pia, cats, { can_pin_messages: true });
      await telegram.settled();
      const asked = { group: cats.id };
      expect(await pageOf(scenario(), ada).send('overview', asked)).toMatchObject({ status: 200 });
      anna.demotes(ada, cats);
      await telegram.settled();
      for (const person of [bob, ada, pia, hers.anna]) {
        for (const [name, input] of [
          ['overview', asked],
          ['off', asked],
          ['choose', { ...asked, key: 'dryRun', option: 0 }],
          ['add-channel', { ...asked, name: '@news' }],
          ['remove-topic', { ...asked, topic: 1 }],
          ['save-welcome', { ...asked, seen: '', value: null }],
          ['log', asked],
          ['log-off', asked],
          ['compare-copy', { ...asked, target: hers.cats.id }],
          ['apply-copy', { ...asked, target: hers.cats.id, withChannels: true }],
        ] as const) {
          const answer = await pageOf(scenario(), person).send(name, input);
          expect([person.name, name, answer.status]).toEqual([person.name, name, 403]);
          expect(answer.body).toMatchObject({ text: expect.stringMatching(/^[⛔⚠]/u) });
        }
      }
      const room = await openSettings({ anna, cats });
      expect(room.text).toMatch(/✅ Enabled/);
      expect(room.text).not.toMatch(/Dry run/);
    });

    it('is answered so often, and asked to wait then', async () => {
      const { anna, cats } = await protectedFixtures(scenario());
      const page = pageOf(scenario(), anna);
      const all = await Promise.all(
        Array.from({ length: 40 }, () => page.send('notice', { group: cats.id })),
      );
      const refused = all.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(15);
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused[0]?.body).toMatchObject({ text: expect.stringMatching(/Slow down/) });
    });
  },
  { variables: SERVED },
);

describeScenes('a bot without an address for browsers', TWO_SETUPS.slice(0, 1), (scenario) => {
  it('serves no page', async () => {
    const { anna } = await protectedFixtures(scenario());
    const { bot } = scenario();
    expect((await fetch(`${bot.address}/app`)).status).toBe(404);
    expect((await pageOf(scenario(), anna).send('start', {})).status).toBe(404);
  });
});
