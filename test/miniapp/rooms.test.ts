import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriersIn } from '../support/browser.ts';
import { mutedFixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { pageOf } from './asking.ts';
import { launch } from './browser.ts';
import { describePages, goTo, keepBack } from './pages.ts';

describePages('what one does on the page as in chat', ({ scenario, open }) => {
  it('a welcome is shown while it is typed, and written once somebody has joined', async () => {
    const { telegram, anna, bob, cats, news } = await protectedFixtures(scenario());
    const { page, complaints } = await open(anna, cats, { width: 320 });
    await goTo(page, 'Notices');
    const preview = page.getByRole('region', { name: 'Preview' });
    await page.getByRole('button', { name: 'Change' }).click();
    const welcome = page.getByRole('textbox', { name: 'Welcome' });
    await welcome.fill('Hello {usr}');
    await page.getByText('did you mean {user}?').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await welcome.fill('Welcome to {group}, {user}!');
    await preview.getByText('Welcome to Cats, Anna!').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await bob.says(cats, 'hello');
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    await cats.shows(/Welcome to Cats, Bob!/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a welcome is there again once its removal is cancelled, and the focus stays with it', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Notices');
    const card = page.locator('.card').filter({ hasText: 'Welcome' });
    const welcome = card.getByRole('textbox', { name: 'Welcome' });
    await card.getByRole('button', { name: 'Change' }).press('Enter');
    await expect.poll(() => welcome.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.type('Hello {user}');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await card.getByRole('button', { name: 'Remove' }).press('Enter');
    const write = card.getByRole('button', { name: 'Change' });
    await expect.poll(() => write.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await welcome.inputValue()).toBe('Hello {user}');
    await page.close();
  });

  it('what was searched for is there again after a look at a person, and nowhere else', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    const search = page.getByRole('searchbox');
    await search.fill('bob');
    for (const back of ['button', 'browser'] as const) {
      await page.getByRole('button', { name: 'Bob' }).click();
      await page.getByRole('heading', { name: 'Bob' }).waitFor();
      if (back === 'browser') await page.goBack();
      else await page.getByRole('button', { name: 'Back' }).click();
      await page.getByRole('heading', { name: 'People' }).waitFor();
      expect(await search.inputValue()).toBe('bob');
    }
    await goTo(page, 'Rules');
    await goTo(page, 'People');
    expect(await search.inputValue()).toBe('');
    await page.close();
  });

  it('the picture and the log chat are chosen in chat, where links lead', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    const follow = async () => {
      const link = page.getByRole('link', { name: 'Open it in our chat' });
      await anna.follows((await link.getAttribute('href')) ?? '');
    };
    await goTo(page, 'Notices');
    await page.getByText('You send me the picture in our chat.').waitFor();
    await follow();
    await anna.privateChat.shows(/A picture above the notice/);
    await goTo(page, 'History');
    await page.getByText('You choose the log chat in our chat').waitFor();
    await follow();
    await anna.privateChat.shows(/What happens here is told/);
    await page.close();
  });

  it('the log chat is named, and switched off', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const admins = telegram.supergroup('Admins', { creator: anna });
    await telegram.bot.isAddedTo(admins, { by: anna, rights: 'none' });
    await anna.opensPrivateChat(`/start settings_${-cats.id}_log`);
    const room = await anna.privateChat.shows(/What happens here is told/);
    await anna.presses(room, 'Choose a group');
    await anna.privateChat.shows(/Choose a chat that you administer/);
    anna.picks('Choose a group', admins);
    await anna.privateChat.shows(/Now: Admins/);
    const { page } = await open(anna, cats);
    await goTo(page, 'History');
    await page.getByText('Now: Admins').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Switch the log off' }).click();
    await page.getByText('Now: off').waitFor();
    await anna.opensPrivateChat(`/start settings_${-cats.id}_log`);
    await anna.privateChat.shows(/Now: off/);
    await page.close();
  });

  it('the chosen topics are listed where they count, and taken off', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario(), { forum: true });
    const talk = cats.createTopic('Talk', { by: anna });
    const asked = await anna.says(cats, '/settings', { thread: talk });
    const line = await cats.shows(/private/, { to: anna, after: asked });
    const here = line.buttons.flat().find(({ text }) => text.includes('This topic'))?.url ?? '';
    await anna.follows(here);
    const room = await anna.privateChat.shows(/in this topic/);
    await anna.presses(room, 'Leave this topic alone');
    await room.becomes(/I leave messages in this topic alone/);
    const { page, complaints } = await open(anna, cats, { width: 320 });
    await goTo(page, 'Rules');
    await page.getByRole('heading', { name: 'Chosen topics' }).waitFor();
    const link = page.getByRole('link', { name: /^Topic \d+$/ });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/t\.me\/c\/\d+\/\d+$/);
    await page.getByText('write /settings in it').first().waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: /^.* Remove: Topic \d+$/ }).click();
    await link.waitFor({ state: 'detached' });
    await bob.says(cats, 'hi', { thread: talk });
    await telegram.bot.mutes(bob, cats);
    const topics = page.getByRole('group', { name: 'Topics' });
    await topics.getByRole('radio', { name: 'all', exact: true }).check();
    await page.getByRole('heading', { name: 'Chosen topics' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('settings go to another group after a look at what would change', async () => {
    const { telegram, anna, cats, reference } = await protectedFixtures(scenario());
    const dogs = telegram.supergroup('Dogs', { creator: anna });
    await telegram.bot.isAddedTo(dogs, { by: anna });
    await anna.says(dogs, `/protect ${reference}`);
    await dogs.shows(/Protection Activated/);
    const { page, complaints } = await open(anna, cats, { width: 320 });
    await goTo(page, 'Rules');
    const length = page.getByRole('group', { name: 'Mutes last' });
    await length.getByRole('radio', { name: '7 d', exact: true }).check();
    await page.getByText('Saved.').waitFor();
    await goTo(page, 'Copy');
    await page.getByRole('combobox', { name: 'To which group?' }).selectOption('Dogs');
    await page.getByText('Mutes last: 24 h → 7 d').waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apply', exact: false }).click();
    await page.getByText('is set up like that now').waitFor();
    await page.getByText('Nothing would change in Dogs').waitFor();
    const room = await openSettings({ anna, cats: dogs });
    await anna.presses(room, 'History');
    await room.becomes(/Mutes last: 24 h → 7 d/);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describePages('an answer that comes late', ({ scenario, open }) => {
  /** Cats with two other groups of Anna's, of which mutes last 24 hours. */
  async function threeGroups() {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, reference } = fixtures;
    const others = ['Dogs', 'Birds'].map((name) => telegram.supergroup(name, { creator: anna }));
    for (const group of others) {
      await telegram.bot.isAddedTo(group, { by: anna });
      await anna.says(group, `/protect ${reference}`);
      await group.shows(/Protection Activated/);
    }
    const api = pageOf(scenario(), anna);
    const lengthIn = async (group: { readonly id: number } | undefined) => {
      const { sections } = await api.asks('settings', { group: group?.id ?? 0 });
      return sections.flatMap(({ settings }) => settings).find(({ key }) => key === 'muteLength')
        ?.value;
    };
    return { ...fixtures, api, others, lengthIn };
  }

  const radioOf = (page: Page, setting: string, value: string) =>
    page.getByRole('group', { name: setting }).getByRole('radio', { name: value, exact: true });

  it('about another group applies nothing to it, nor to the one that is chosen', async () => {
    const { anna, cats, api, others, lengthIn } = await threeGroups();
    await api.asks('choose', { group: cats.id, key: 'muteLength', option: 2 });
    const { page } = await open(anna, cats);
    await goTo(page, 'Copy');
    const late = await keepBack(page, 'compare-copy');
    const choice = page.getByRole('combobox', { name: 'To which group?' });
    await choice.selectOption('Dogs');
    await late.isAnswered;
    await choice.selectOption('Birds');
    await page.getByText('would change in Birds').waitFor();
    await late.arrives();
    expect(await page.getByText('in Dogs').count()).toBe(0);
    await page.getByRole('button', { name: 'Apply', exact: false }).click();
    await page.getByText('Nothing would change in Birds').waitFor();
    expect(await Promise.all(others.map(lengthIn))).toEqual(['24 h', '7 d']);
    const later = await keepBack(page, 'compare-copy');
    await choice.selectOption('Dogs');
    await later.isAnswered;
    expect(await page.getByText('in Birds').count()).toBe(0);
    await page.close();
  });

  it('about another file takes over nothing of it, nor of the one that is chosen', async () => {
    const { anna, cats, lengthIn } = await threeGroups();
    const { page } = await open(anna, cats);
    await goTo(page, 'Copy');
    const late = await keepBack(page, 'compare');
    const choose = (settings: object) =>
      page.getByLabel('Import').setInputFiles({
        ...{ name: 'x.json', mimeType: 'application/json' },
        buffer: Buffer.from(JSON.stringify({ nezuko: 'settings', version: 1, settings })),
      });
    await choose({ muteLength: 3_600 });
    await late.isAnswered;
    await choose({ muteLength: 604_800 });
    await page.getByText('Mutes last: 24 h → 7 d').waitFor();
    await late.arrives();
    await page.getByText('Mutes last: 24 h → 7 d').waitFor();
    await page.getByRole('button', { name: 'Apply', exact: false }).click();
    await page.getByText('Nothing would change').waitFor();
    expect(await lengthIn(cats)).toBe('7 d');
    await page.close();
  });

  it('takes away nothing that has been typed since, and saves nothing more once it is cancelled', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Notices');
    const text = page.getByRole('textbox', { name: 'Warning text' });
    const save = page.getByRole('button', { name: 'Save' });
    const late = await keepBack(page, 'save-text');
    await text.fill('Join {channels}');
    await save.click();
    await late.isAnswered;
    await text.fill('Join {channels}, then read the rules');
    await late.arrives();
    await page.getByText('Saved.').waitFor();
    expect(await text.inputValue()).toBe('Join {channels}, then read the rules');
    const later = await keepBack(page, 'save-text');
    const label = page.getByRole('group').or(page.locator('.card')).filter({ hasText: 'Verify' });
    const verify = label.getByRole('textbox', { name: 'Text of the button' });
    await verify.fill('Let me in');
    await save.click();
    await later.isAnswered;
    await page.getByRole('button', { name: 'Cancel' }).click();
    await later.arrives();
    await save.waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('Join {channels}, then read the rules');
    const { verifyButton } = await pageOf(scenario(), anna).asks('notice', { group: cats.id });
    expect(verifyButton.own).toBeUndefined();
    await page.close();
  });

  it('shows nothing that was so before a press', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'People');
    await page.getByRole('button', { name: 'Bob' }).click();
    await page.getByText('Bob is muted by me since').waitFor();
    const late = await keepBack(page, 'person');
    await page.getByRole('button', { name: 'Look again' }).click();
    await late.isAnswered;
    await page.getByRole('button', { name: 'Let them write' }).click();
    const untrust = page.getByRole('button', { name: 'Take off the allow list' });
    await untrust.waitFor();
    await late.arrives();
    expect(await untrust.count()).toBe(1);
    await page.close();
  });

  it('hides no setting that was chosen since', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Rules');
    const first = await keepBack(page, 'choose');
    await radioOf(page, 'Mutes last', '7 d').check();
    await first.isAnswered;
    const second = await keepBack(page, 'choose');
    await radioOf(page, 'Check on join', 'off').check();
    const areBothMarked = async () => {
      expect(await radioOf(page, 'Mutes last', '7 d').isChecked()).toBe(true);
      expect(await radioOf(page, 'Check on join', 'off').isChecked()).toBe(true);
    };
    await first.arrives();
    await areBothMarked();
    await second.isAnswered;
    await areBothMarked();
    await second.arrives();
    await areBothMarked();
    await page.close();
  });

  it('marks nothing on the screen of another group', async () => {
    const { anna, cats } = await threeGroups();
    const { page } = await open(anna, cats);
    await goTo(page, 'Rules');
    const late = await keepBack(page, 'choose');
    await radioOf(page, 'Mutes last', '7 d').check();
    await late.isAnswered;
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: /My groups/ }).click();
    await page.getByRole('button', { name: 'Dogs' }).click();
    await goTo(page, 'Rules');
    await late.arrives();
    expect(await radioOf(page, 'Mutes last', '24 h').isChecked()).toBe(true);
    await page.close();
  });

  it('shows the figures of the days that are chosen', async () => {
    const { anna, cats } = await mutedFixtures(scenario());
    await scenario().restart();
    const { page } = await open(anna, cats);
    await goTo(page, 'Statistics');
    const figures = page.locator('.lined');
    const month = await figures.textContent();
    const late = await keepBack(page, 'weekly');
    const report = page.getByRole('button', { name: 'Weekly report' });
    const before = await report.textContent();
    await report.click();
    await late.isAnswered;
    await page.getByRole('radio', { name: '7 d' }).check();
    await late.arrives();
    await expect.poll(() => figures.textContent()).not.toBe(month);
    const week = await figures.textContent();
    expect(await report.textContent()).not.toBe(before);
    await page.getByRole('button', { name: 'CSV' }).click();
    await page.getByRole('textbox').waitFor();
    await report.click();
    await expect.poll(() => report.textContent()).toBe(before);
    expect(await figures.textContent()).toBe(week);
    await page.getByRole('radio', { name: '30 d' }).check();
    await expect.poll(() => figures.textContent()).toBe(month);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.close();
  });

  it('takes away no name of a channel that is typed meanwhile', async () => {
    const { anna, cats, telegram, tag } = await protectedFixtures(scenario());
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    await telegram.bot.isAddedTo(art, { by: anna });
    const { page } = await open(anna, cats);
    await goTo(page, 'Channels');
    const late = await keepBack(page, 'add-channel');
    const name = page.getByLabel('Channel or group');
    await name.fill(`@art_${tag}`);
    await page.getByRole('button', { name: 'Add' }).click();
    await late.isAnswered;
    await name.fill('@music');
    await late.arrives();
    await page.getByRole('heading', { name: 'Art' }).waitFor();
    expect(await name.inputValue()).toBe('@music');
    await page.close();
  });

  it('is waited for: a second press asks nothing', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await page.getByText('Enabled').waitFor();
    const late = await keepBack(page, 'overview');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const again = page.getByRole('button', { name: 'Check again' });
    for (let press = 0; press < 5; press += 1) await again.click();
    await late.isAnswered;
    await late.arrives();
    expect(asked).toHaveLength(1);
    await page.close();
  });
});

describePages('what went wrong', ({ scenario, open }) => {
  it('takes no typed text with it when the page has to be opened again, or its screen is left', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    const text = page.getByRole('textbox', { name: 'Warning text' });
    const unsaved = page.getByText('Not saved yet');
    await goTo(page, 'Notices');
    await text.fill('Join {channels}, please');
    await goTo(page, 'Language');
    await goTo(page, 'Notices');
    expect(await text.inputValue()).toBe('Join {channels}, please');
    const { initData } = pageOf(scenario(), anna, { agedSeconds: 3_700 });
    const authorization = `tma ${initData}`;
    await page.route(
      '**/api/save-text',
      (route) => route.continue({ headers: { ...route.request().headers(), authorization } }),
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Close it and open it again').waitFor();
    const url = `${scenario().bot.address}/app?group=${cats.id}`;
    await launch(page, scenario(), anna, url);
    await goTo(page, 'Notices');
    await unsaved.waitFor();
    expect(await text.inputValue()).toBe('Join {channels}, please');
    await page.getByRole('button', { name: 'Save' }).click();
    await unsaved.waitFor({ state: 'detached' });
    await launch(page, scenario(), anna, url);
    await goTo(page, 'Notices');
    expect(await text.inputValue()).toBe('Join {channels}, please');
    expect(await unsaved.count()).toBe(0);
    await page.close();
  });

  it('shows nobody else what was typed and not saved, in the same browser', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const ada = telegram.user('Ada');
    anna.promotes(ada, cats);
    await telegram.settled();
    const { page } = await open(anna, cats);
    const text = page.getByRole('textbox', { name: 'Warning text' });
    await goTo(page, 'Notices');
    await text.fill('Join {channels}, please');
    const url = `${scenario().bot.address}/app?group=${cats.id}`;
    for (const [person, typed] of [
      [ada, false],
      [anna, true],
    ] as const) {
      await launch(page, scenario(), person, url);
      await goTo(page, 'Notices');
      await text.waitFor();
      expect((await text.inputValue()) === 'Join {channels}, please').toBe(typed);
    }
    await page.close();
  });

  it('with the preview keeps no text from being saved', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page } = await open(anna, cats);
    await goTo(page, 'Notices');
    const text = page.getByRole('textbox', { name: 'Warning text' });
    await text.fill('Hello {chanels}');
    await page.getByText('did you mean {channels}?').waitFor();
    await page.route('**/api/preview', (route) => route.abort());
    await text.fill('Hello {channels}');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.close();
  });

  it('is said of a channel, also where no other one fits in', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const more = ['Art', 'Music', 'Books', 'Films'].map((name) =>
      telegram.channel(name, { creator: anna }),
    );
    for (const channel of more) await telegram.bot.isAddedTo(channel, { by: anna });
    const name = more.map(({ id }) => id).join(' ');
    const { isFull } = await pageOf(scenario(), anna).asks('add-channel', { group: cats.id, name });
    expect(isFull).toBe(true);
    const ada = telegram.user('Ada');
    anna.promotes(ada, cats);
    await telegram.settled();
    const { page } = await open(ada, cats);
    await goTo(page, 'Channels');
    await page.getByRole('button', { name: /New join link: Films/ }).click();
    await page
      .getByRole('alert')
      .getByText(/not an administrator/)
      .waitFor();
    await page.close();
  });

  it('with what the browser stores keeps the page from nobody', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    const { page, complaints } = await open(anna, cats);
    // As frames of others find it where the browser trusts none of them.
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await launch(page, scenario(), anna, `${scenario().bot.address}/app?group=${cats.id}`);
    await goTo(page, 'Notices');
    await page.getByRole('textbox', { name: 'Warning text' }).fill('Join {channels}, please');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
