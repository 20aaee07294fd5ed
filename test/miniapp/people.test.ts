import { expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { pageOf } from './asking.ts';
import { describePages, goTo } from './pages.ts';

describePages('a search for people', ({ scenario, open }) => {
  /** As many as stand on three pages; the last one is Zoe. */
  async function manyMuted() {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    const names = [...Array.from({ length: 20 }, (_, at) => `Guest ${at + 1}`), 'Zoe'];
    for (const [at, name] of names.entries()) {
      const person = telegram.user(name, { id: 5_000_000_000 + at });
      await person.joins(cats);
      await person.says(cats, 'hello');
      await telegram.bot.mutes(person, cats);
    }
    const { muted } = await pageOf(scenario(), anna).asks('people', { group: cats.id });
    expect(muted.map(({ name }) => name)).not.toContain('Zoe');
    return fixtures;
  }

  it('finds who stands on a later page, and says so where there is nobody', async () => {
    const { anna, cats } = await manyMuted();
    const { page, complaints } = await open(anna, cats);
    await goTo(page, 'People');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const search = page.getByRole('searchbox');
    await search.fill('guest 3');
    await page.getByRole('button', { name: 'Guest 3' }).waitFor();
    await search.fill('zoe');
    await page.getByRole('status').getByText('Loading').waitFor();
    await page.getByRole('button', { name: 'Zoe' }).waitFor();
    await page.getByText('Loading').waitFor({ state: 'detached' });
    expect(asked).toEqual(['/app/api/people', '/app/api/people']);
    await search.fill('somebody else');
    await page.getByRole('status').getByText('Nobody in these lists').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('ends where a page does not come, and shows each person once', async () => {
    const { anna, cats } = await manyMuted();
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    await page.route('**/api/people', (route) => route.abort(), { times: 1 });
    const search = page.getByRole('searchbox');
    await search.fill('zoe');
    await page.getByText("I can't be reached").waitFor();
    await page.getByText('Loading').waitFor({ state: 'detached' });
    await search.fill('zo');
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('button', { name: 'Zoe' }).waitFor();
    await search.fill('');
    expect(await page.getByRole('button', { name: '🔇' }).count()).toBe(21);
    await page.close();
  });
});
