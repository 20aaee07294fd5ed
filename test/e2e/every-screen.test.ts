import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/model/settings.ts';
import { CHOICES } from '../../src/telegram/control/choices.ts';
import { parseControlData } from '../../src/telegram/control/control-data.ts';
import { LANGUAGE_NAMES } from '../../src/telegram/texts/languages.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import { marked, unmarked } from '../support/control/marked.ts';
import { type Stop, walk } from '../support/control/walk.ts';
import { openFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../support/scenario.ts';

/** The bot hears three presses a second of a person, so a walk takes a while. */
const WALK_MS = 120_000;
const FAST = ['slow-down', 'cannot-tell-admin'] as const;
/** Dates are written by Node. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';
/** Names are nobody's words. */
const NAMES = new Set(
  unmarked(
    [...Object.values(LANGUAGE_NAMES), 'Cats News Anna Ada Bob UTC', 'CSV', MONTHS].join(' '),
  ),
);

/** All that an admin of a group sees who reads this language. */
async function seenIn({ telegram }: Scenario, language: Language, mark = (text: string) => text) {
  const { anna, bob, cats, news, reference } = await openFixtures({ telegram });
  await anna.says(cats, `/protect ${reference}`);
  await cats.shows(/🛡/);
  const ada = telegram.user('Ada', { languageCode: language });
  for (const chat of [cats, news]) {
    ada.joins(chat);
    anna.promotes(ada, chat);
  }
  await bob.says(cats, 'hi');
  await telegram.bot.mutes(bob, cats);
  const asked = await ada.opensPrivateChat(`/start settings_${-cats.id}`);
  const room = await ada.privateChat.shows(/Cats/, { after: asked });
  const tooFast = FAST.map((key) => mark(textsIn(language).plain(key)));
  return walk({ telegram, person: ada, room, tooFast });
}

/** What is wrong with a screen or with the answer to the press that led there. */
function faultsOf({ data, toast, text, buttons }: Stop): string[] {
  const labels = buttons.map((button) => button.text);
  const paths = buttons.flatMap(({ callbackData }) => callbackData ?? []);
  const broken = /\{ ?\$|undefined|\[object|NaN/;
  return [
    ...(toast.length > 200 ? [`a toast of ${toast.length} characters`] : []),
    ...(text === '' || text.length > 4_096 ? [`${text.length} characters`] : []),
    ...labels.filter((label) => label.length > 64 || label.endsWith('…')),
    ...paths.filter((path) => path.startsWith('c:') && parseControlData(path) === undefined),
    ...[toast, text, ...labels].filter((one) => broken.test(one)),
    ...(paths.length === 0 && text.endsWith(':') ? ['nothing to press'] : []),
  ].map((fault) => `${data}: ${fault}`);
}

describeScenes('every screen of the control room', ONE_SETUP, (scenario) => {
  let walks = new Map<Language, Stop[]>();
  beforeAll(async () => {
    const seen = LANGUAGES.map(
      async (language) => [language, await seenIn(scenario(), language)] as const,
    );
    walks = new Map(await Promise.all(seen));
  }, WALK_MS);

  it.each(LANGUAGES)('fits in %s, and its buttons lead somewhere', (language) => {
    const stops = walks.get(language) ?? [];
    expect(stops.flatMap(faultsOf)).toEqual([]);
    expect(stops.length).toBeGreaterThan(2 * CHOICES.length);
  });

  it('shows nothing that Telegram refuses', () => {
    expect(scenario().telegram.complaints).toEqual([]);
  });

  it('is three presses away at most, and so is every value of a setting', () => {
    const stops = walks.get('en') ?? [];
    // A set-up is one press away where protection is off, which takes two presses here; and a person
    // who is looked for is no setting.
    const screens = stops.filter(({ data }) => !/!|:setup$|:person:\d+$/.test(data));
    const far = screens.flatMap(({ data, presses, buttons }) =>
      presses + (buttons.some(({ callbackData }) => callbackData?.includes('!')) ? 1 : 0) > 3
        ? [data]
        : [],
    );
    expect(far).toEqual([]);
    const offered = screens.flatMap(({ buttons }) =>
      buttons.flatMap(({ callbackData }) => callbackData ?? []),
    );
    for (const setting of CHOICES) {
      // In this group it would have no effect.
      if ('matters' in setting) continue;
      const { key, options } = setting;
      const values = offered.filter((data) => data.includes(`:set!to:${key}:`));
      expect([key, values.length]).toEqual([key, options.length]);
    }
  });
});

const MARKS = {
  // From the sources: what the bundle has taken in cannot be marked.
  BOT_SCRIPT: 'src/main.ts',
  NODE_OPTIONS: `--import ${resolve('test/support/control/mark-texts.ts')}`,
};

describeScenes(
  'every screen in a language whose every letter is marked',
  ONE_SETUP,
  (scenario) => {
    it('holds nothing that is not marked', { timeout: WALK_MS }, async () => {
      const stops = await seenIn(scenario(), 'en', marked);
      const words = stops.flatMap(({ data, toast, text, buttons }) =>
        [toast, text, ...buttons.map((button) => button.text)]
          .flatMap(unmarked)
          .filter((word) => !NAMES.has(word))
          .map((word) => `${data}: ${word}`),
      );
      expect(words).toEqual([]);
      expect(stops.flatMap(({ text }) => text).join('')).toContain(marked('Rules'));
    });
  },
  { variables: MARKS },
);
