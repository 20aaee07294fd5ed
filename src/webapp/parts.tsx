import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../contract/operations.ts';
import { type Shown, useGroup, useRoom } from './room.ts';
import { openInTelegram } from './telegram/bridge.ts';

interface ScreenProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

/**
 * A screen: its title takes the focus, so that a screen reader says where one is. It does so before
 * anything can be pressed: later, it would take the focus from what somebody is at.
 */
export function Screen({ title, about, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="screen">
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {about !== undefined && <p class="about">{about}</p>}
      {children}
    </section>
  );
}

/** Keys go on from the title of the screen where what they were at is gone. */
export function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector('h1')?.focus({ preventScroll: true });
}

interface FailedProps {
  readonly of: string;
  readonly onAgain: () => unknown;
}

/** Why something was not found out, and the way to ask again. */
export function Failed({ of: fault, onAgain }: FailedProps) {
  const { t } = useRoom();
  return (
    <div class="card fault" role="alert">
      <p>{fault}</p>
      <Act onPress={onAgain}>{t('page-again')}</Act>
    </div>
  );
}

/** What was asked for, once it is there; until then that it comes, or why it does not. */
export function Await<T>({
  of,
  children,
}: {
  of: Shown<T>;
  children: (data: T) => ComponentChildren;
}) {
  const { t } = useRoom();
  if (of.fault !== undefined) return <Failed of={of.fault} onAgain={of.again} />;
  if (of.data === undefined) {
    return (
      <p class="waiting" aria-busy="true">
        {t('page-loading')}
      </p>
    );
  }
  return <>{children(of.data)}</>;
}

export function Card({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <div class="card">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** Fields, in which Enter presses the main button that stands with them. */
export function Form({ kind, children }: { kind?: string; children: ComponentChildren }) {
  return (
    <form class={kind} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

interface ActProps {
  readonly kind?: 'main' | 'bad' | 'plain' | 'small';
  readonly label?: string;
  readonly isOff?: boolean;
  readonly children: ComponentChildren;
  readonly onPress: () => unknown;
}

/** A button that waits until what it does is done; also where it is off, it keeps the focus. */
export function Act({ kind = 'plain', label, isOff = false, children, onPress }: ActProps) {
  const [isBusy, setBusy] = useState(false);
  const isThere = useRef(true);
  const button = useRef<HTMLButtonElement>(null);
  // While it still stands there, and has the focus.
  useLayoutEffect(
    () => () => {
      isThere.current = false;
      // What is shown in its place may take the focus itself.
      if (document.activeElement === button.current) setTimeout(keepFocus);
    },
    [],
  );
  async function press(event: Event) {
    // A form that is gone by then could not be sent, and none is.
    event.preventDefault();
    if (isBusy || isOff) return;
    setBusy(true);
    try {
      await onPress();
    } finally {
      if (isThere.current) setBusy(false);
    }
  }
  return (
    <button
      ref={button}
      type={kind === 'main' ? 'submit' : 'button'}
      class={kind}
      aria-label={label}
      aria-busy={isBusy}
      aria-disabled={isOff}
      onClick={press}
    >
      {children}
    </button>
  );
}

/** Leads into Telegram: to a chat, or to a dialog of it. */
export function ChatLink({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a
      class="button"
      href={url}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => openInTelegram(url) && event.preventDefault()}
    >
      {children}
    </a>
  );
}

interface FaultsProps {
  readonly of: NonNullable<Output<'channels'>['faults']>;
}

/** Why a change was not made, and what mends it. */
export function Faults({ of: faults }: FaultsProps) {
  return (
    <div role="alert">
      {faults.map(({ text, mend }) => (
        <div key={text} class="fault">
          <p>{text}</p>
          {mend !== undefined && <ChatLink url={mend.url}>{mend.label}</ChatLink>}
        </div>
      ))}
    </div>
  );
}

/** Leads to a screen of the group in the chat with the bot, for what a page cannot do. */
export function InChat({ screen, children }: { screen: string; children: ComponentChildren }) {
  const { session } = useRoom();
  const group = useGroup();
  const url = `https://t.me/${session.botUsername}?start=settings_${-group}_${screen}`;
  return <ChatLink url={url}>{children}</ChatLink>;
}

interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The field that a list is searched by. */
export function Search({ query, onQuery }: SearchProps) {
  const { t } = useRoom();
  return (
    <input
      type="search"
      aria-label={t('page-search')}
      placeholder={t('page-search')}
      value={query}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
    />
  );
}
