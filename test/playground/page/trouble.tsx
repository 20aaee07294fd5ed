import { useApp } from './ui.ts';

const TROUBLES = [
  ['doubt', 'It can’t say who is in a channel'],
  ['errors', 'Every call fails (502)'],
  ['flood', '“Too many requests” five times (429)'],
  ['slow', 'Two seconds for each call'],
  ['deaf', 'It refuses to mute anybody'],
] as const;

const TIMES = [
  [60, 'A minute'],
  [3600, 'An hour'],
  [86_400, 'A day'],
] as const;

/** Breaks Telegram, pulls the bot's plug, lets time pass. */
export function Trouble() {
  const { scene, act, who } = useApp();
  return (
    <section
      class="trouble"
      aria-label="Trouble"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
      tabIndex={0}
    >
      <h2>Telegram</h2>
      {TROUBLES.map(([name, label]) => (
        <button key={name} type="button" onClick={() => act(who, { do: 'trouble', name })}>
          {label}
        </button>
      ))}
      <h3>Now</h3>
      {scene.troubles.length === 0 && <p>Telegram works.</p>}
      <ul>
        {scene.troubles.map(({ id, label, hits }) => (
          <li key={id}>
            <p>
              Telegram {label} <small>({hits} calls so far)</small>
            </p>
            <button type="button" onClick={() => act(who, { do: 'calm', trouble: id })}>
              End this
            </button>
          </li>
        ))}
      </ul>
      <h2>The bot</h2>
      <p>{scene.isRunning ? 'It runs.' : 'It is off.'} What it knows is kept in its database.</p>
      <button type="button" onClick={() => act(who, { do: 'power', on: !scene.isRunning })}>
        {scene.isRunning ? 'Pull the plug' : 'Start it again'}
      </button>
      <h2>Time</h2>
      <p>Telegram’s clock goes on by as much. Mutes end, notices go.</p>
      <div class="deeds">
        {TIMES.map(([seconds, label]) => (
          <button key={seconds} type="button" onClick={() => act(who, { do: 'wait', seconds })}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
