import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Inspector } from '../protocol.ts';
import { Icon } from './icon.tsx';
import { Trouble } from './trouble.tsx';
import { timeOf, useApp } from './ui.ts';

const KINDS = [
  ['deed', 'People'],
  ['call', 'Calls'],
  ['log', 'Decisions'],
] as const;

/** What happens behind the scenes, and what can be broken. */
export function InspectorDrawer({ close }: { readonly close: () => void }) {
  const [tab, setTab] = useState<'what' | 'trouble'>('what');
  const tabs = [
    ['what', 'What happens'],
    ['trouble', 'Trouble'],
  ] as const;
  return (
    <aside class="drawer" aria-label="Behind the scenes">
      <header>
        <div class="tabs">
          {tabs.map(([name, label]) => (
            <button
              key={name}
              type="button"
              aria-pressed={tab === name}
              onClick={() => setTab(name)}
            >
              {label}
            </button>
          ))}
        </div>
        <button type="button" title="Close" onClick={close}>
          <Icon name="close" />
          <span class="hidden">Close</span>
        </button>
      </header>
      {tab === 'what' ? <Lines /> : <Trouble />}
    </aside>
  );
}

function Lines() {
  const { inspector } = useApp();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const shown = inspector.filter(({ kind }) => !hidden.includes(kind));
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [shown.length]);
  return (
    <>
      <fieldset class="filters">
        <legend class="hidden">What to show</legend>
        {KINDS.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hidden.includes(kind)}
              onChange={() =>
                setHidden(
                  hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind],
                )
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Figures />
      <section
        ref={box}
        class="lines"
        aria-label="What happens"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
        tabIndex={0}
      >
        {shown.length === 0 && (
          <p class="nothing">What people do comes here, and what the bot does about it.</p>
        )}
        <ol>
          {shown.map((line) => (
            <Line key={line.serial} line={line} since={lastDeedBefore(inspector, line)} />
          ))}
        </ol>
      </section>
    </>
  );
}

/** How much was called, and how long the bot took after what somebody did last. */
function Figures() {
  const { inspector, scene } = useApp();
  const calls = inspector.filter(({ kind }) => kind === 'call');
  const times = calls.flatMap(({ ms }) => ms ?? []).sort((one, other) => one - other);
  const bad = calls.filter(({ isBad }) => isBad).length;
  const median = times[Math.floor(times.length / 2)];
  const decision = inspector.findLast(({ kind, ms }) => kind === 'log' && ms !== undefined);
  const inMs = (ms: number | undefined) =>
    scene.isFixed || ms === undefined ? '–' : `${Math.round(ms)} ms`;
  return (
    <dl class="figures">
      <div>
        <dt>Calls</dt>
        <dd>{scene.isFixed ? '–' : calls.length}</dd>
      </div>
      <div>
        <dt>Refused</dt>
        <dd>{bad}</dd>
      </div>
      <div>
        <dt>Median call</dt>
        <dd>{inMs(median)}</dd>
      </div>
      <div>
        <dt>Last decision</dt>
        <dd>{inMs(decision?.ms)}</dd>
      </div>
    </dl>
  );
}

function Line({ line, since }: { readonly line: Inspector; readonly since: number | undefined }) {
  const { scene } = useApp();
  const { kind, text, ms, isBad, details, at } = line;
  const when =
    kind === 'deed' || since === undefined
      ? timeOf(scene, at / 1000, true)
      : `+${Math.max(0, at - since)} ms`;
  const head = (
    <>
      {!scene.isFixed && <span class="when">{when}</span>}
      <span class="what" dir="auto">
        {text}
      </span>
      {ms !== undefined && !scene.isFixed && <span class="ms">{Math.round(ms)} ms</span>}
    </>
  );
  return (
    <li class={`line ${kind}${isBad ? ' bad' : ''}`}>
      {details === undefined ? (
        <p class="line-head">{head}</p>
      ) : (
        <details>
          <summary class="line-head">{head}</summary>
          <pre>{details}</pre>
        </details>
      )}
    </li>
  );
}

function lastDeedBefore(lines: readonly Inspector[], line: Inspector): number | undefined {
  return lines.findLast(({ kind, serial }) => kind === 'deed' && serial < line.serial)?.at;
}
