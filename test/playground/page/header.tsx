import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar, Icon } from './icon.tsx';
import { messagesFor, useApp } from './ui.ts';

interface HeaderProps {
  readonly isDrawerOpen: boolean;
  readonly toggleDrawer: () => void;
  readonly startTour: () => void;
}

export function Header({ isDrawerOpen, toggleDrawer, startTour }: HeaderProps) {
  const { act, who } = useApp();
  const [isResetting, setResetting] = useState(false);
  async function reset() {
    if (isResetting) return;
    setResetting(true);
    await act(who, { do: 'reset' });
    setResetting(false);
  }
  return (
    <header class="top">
      <h1>
        Nezuko <span>playground</span>
      </h1>
      <PeopleSwitch />
      <div class="tools">
        <button type="button" class="primary" onClick={startTour}>
          <Icon name="flag" />
          <span>Tour</span>
        </button>
        <button type="button" aria-expanded={isDrawerOpen} onClick={toggleDrawer}>
          <Icon name="inspector" />
          <span>Behind the scenes</span>
        </button>
        <button type="button" title="Reset" aria-busy={isResetting} onClick={reset}>
          <Icon name="reset" />
          <span>Reset</span>
        </button>
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** Whose phone is the big one. */
function PeopleSwitch() {
  const { scene, who, takeOver, ask } = useApp();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = bar.current?.querySelector('[aria-pressed="true"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [who]);
  return (
    <nav ref={bar} class="people" aria-label="Play as">
      {scene.people.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="person"
          aria-pressed={id === who}
          onClick={() => takeOver(id)}
        >
          <Avatar id={id} name={name} />
          <span>{name}</span>
          <Unread who={id} />
        </button>
      ))}
      <button
        type="button"
        class="person"
        title="Add a person"
        onClick={() => ask({ kind: 'make', what: 'person', who })}
      >
        <Icon name="plus" />
        <span class="hidden">Add a person</span>
      </button>
    </nav>
  );
}

/** A dot on whoever got a message for them alone since one last looked. */
function Unread({ who }: { readonly who: number }) {
  const { scene, who: current } = useApp();
  const alone = scene.chats.flatMap((chat) => {
    if (chat.kind === 'private') return chat.id === who ? chat.messages : [];
    return messagesFor(chat, who).filter(({ onlyFor }) => onlyFor !== undefined);
  });
  const count = alone.filter(({ from }) => from.isBot).length;
  const [seen, setSeen] = useState(count);
  useEffect(() => {
    if (current === who) setSeen(count);
  }, [current, count]);
  return current !== who && count > seen ? <span class="dot">news</span> : null;
}

type Theme = 'light' | 'dark';

function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(startingTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      title={`Change to ${other} colors`}
      onClick={() => {
        localStorage.setItem('theme', other);
        setTheme(other);
      }}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      <span class="hidden">Change to {other} colors</span>
    </button>
  );
}

/** What was chosen here before, or in the address; else as the system has it. */
function startingTheme(): Theme {
  const named = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem('theme');
  if (named === 'dark' || named === 'light') return named;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
