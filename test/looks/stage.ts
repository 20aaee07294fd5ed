import { playPictures } from '../playground/pictures/story.ts';
import type { Sandbox } from '../playground/sandbox/sandbox.ts';
import { openSession } from '../playground/sandbox/session.ts';
import { freePort } from '../support/services/free-port.ts';

/** Names as people choose them. */
const LONG_TITLE = 'Internationale Vereinigung der Freundinnen und Freunde langhaariger Waldkatzen';
const LONG_NAME = 'Maximiliana-Theodora Freifrau von Hohenwaldeck-Oberpfaffenhofen';

/** What the page of admins is opened on: people, groups, ids and times are the same in every run. */
export async function openStage() {
  const session = await openSession(true);
  const sandbox = session.sandbox();
  const { roster } = sandbox;
  const { telegram } = roster;
  await playPictures(sandbox, async () => {});
  const anna = roster.named('Anna');
  const group = roster.titled('Cat Lovers');
  await addLongNames(sandbox);
  const layla = roster.addPerson('ليلى', 'ar');
  layla.joins(group);
  anna.promotes(layla, group);
  await telegram.settled();
  const PORT = String(await freePort());
  const address = `http://127.0.0.1:${PORT}`;
  return {
    anna,
    layla,
    group,
    scenario: { telegram, bot: { address } },
    /** Who looks at so many screens in a moment is told to slow down, but not by a new process. */
    startAnew: () => sandbox.power.again({ PUBLIC_URL: address, PORT }),
    close: () => session.close(),
  };
}

async function addLongNames({ roster }: Sandbox): Promise<void> {
  const { telegram } = roster;
  const anna = roster.named('Anna');
  const long = roster.addGroup(LONG_TITLE, anna);
  telegram.bot.isAddedTo(long, { by: anna });
  await anna.says(long, '/protect @catnews');
  await long.shows(/Protection Activated/);
  const cats = roster.titled('Cat Lovers');
  const kim = roster.addPerson(LONG_NAME, 'en');
  kim.joins(cats);
  await kim.says(cats, 'Hello!');
  await telegram.bot.mutes(kim, cats);
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
