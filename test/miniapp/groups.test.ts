import { expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { describePages, keepBack } from './pages.ts';

describePages('the list of groups', ({ scenario, open }) => {
  it('shows no shield of a group that was just switched off, and one again that is on', async () => {
    const { anna, cats, reference } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await page.getByText('Enabled').waitFor();
    const list = page.getByRole('button', { name: /My groups/ });
    const line = page.locator('.lines button').filter({ hasText: 'Cats' });
    await list.click();
    expect(await line.textContent()).toBe('🛡 Cats');
    await line.click();
    await page.getByText('Enabled').waitFor();
    const late = await keepBack(page, 'off');
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByRole('button', { name: 'Yes' }).click();
    await late.isAnswered;
    await page.goBack();
    await late.arrives();
    await expect.poll(() => line.textContent()).toBe('▫️ Cats');
    const asked = await anna.says(cats, `/protect ${reference}`);
    await cats.shows(/Protection Activated/, { after: asked });
    await line.click();
    await page.getByText('Enabled').waitFor();
    await list.click();
    await expect.poll(() => line.textContent()).toBe('🛡 Cats');
    await page.close();
  });
});
