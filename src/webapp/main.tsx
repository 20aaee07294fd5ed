import { render } from 'preact';
import { App } from './app.tsx';
import { type Ask, createAsk, Refused } from './ask.ts';
import { begin } from './telegram/bridge.ts';
import { readLaunch } from './telegram/launch.ts';
import { followTheme } from './telegram/theme.ts';

/** Until the bot has said in which language, the page has these words alone. */
const UNREACHABLE = 'The bot cannot be reached at the moment. Try again later.';

const launch = readLaunch();
begin();
followTheme(launch.theme);

async function start(ask: Ask, page: Element): Promise<void> {
  try {
    const session = await ask('start', {});
    const { documentElement: root } = document;
    root.lang = session.language;
    root.dir = session.isRightToLeft ? 'rtl' : 'ltr';
    const { groupId } = launch;
    const first = { screen: 'overview', ...(groupId !== undefined && { groupId }) } as const;
    page.replaceChildren();
    render(<App ask={ask} begun={session} first={first} />, page);
  } catch (error) {
    const text = error instanceof Refused ? error.text : undefined;
    page.replaceChildren();
    render(
      <main class="closed">
        <h1>Nezuko</h1>
        <p role="alert">{text ?? UNREACHABLE}</p>
      </main>,
      page,
    );
  }
}

const page = document.getElementById('page');
if (page !== null) void start(createAsk(launch.initData), page);
