import { useLayoutEffect, useRef } from 'preact/hooks';
import { ChatInfo } from './chat-info.tsx';
import { ChatList } from './chat-list.tsx';
import { Conversation } from './conversation.tsx';
import { Avatar } from './icon.tsx';
import { chatIn, personIn, useApp } from './ui.ts';

interface PhoneProps {
  readonly who: number;
  /** The big one, with the list of chats beside the chat where there is room. */
  readonly isMain: boolean;
}

/** The app of one person. */
export function Phone({ who, isMain }: PhoneProps) {
  const app = useApp();
  const { chat: chatId, isInfo } = app.placeOf(who);
  const person = personIn(app.scene, who);
  const chat = chatIn(app.scene, chatId);
  const screen = useFocusKept(`${chatId} ${isInfo}`);
  if (person === undefined) return null;
  const kind = isMain ? 'phone main' : 'phone small';
  const name = `${person.name}’s phone`;
  return (
    <section class={`${kind} ${chat === undefined ? 'in-list' : 'in-chat'}`} aria-label={name}>
      {!isMain && (
        <header class="owner">
          <Avatar id={who} name={person.name} />
          <h2>{person.name}</h2>
          <button type="button" onClick={() => app.takeOver(who)}>
            Play as {person.name}
          </button>
        </header>
      )}
      <div ref={screen} class="screen">
        {(isMain || chat === undefined) && <ChatList who={who} />}
        {chat !== undefined && !isInfo && (
          <Conversation key={`${who} ${chat.id}`} who={who} chat={chat} isMain={isMain} />
        )}
        {chat !== undefined && isInfo && <ChatInfo who={who} chat={chat} />}
        {chat === undefined && isMain && <p class="nothing">Choose a chat to begin.</p>}
        <Said who={who} />
      </div>
    </section>
  );
}

/** Where another view took away what had the focus, its heading gets it. */
function useFocusKept(view: string) {
  const screen = useRef<HTMLDivElement>(null);
  const before = useRef(view);
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.activeElement !== document.body) return;
    const [heading, row] = ['.chat-head h2', '.row'].map((one) =>
      screen.current?.querySelector<HTMLElement>(one),
    );
    (heading ?? row)?.focus();
  }, [view]);
  return screen;
}

/** The answer to a press: a line at the foot, or a window that is closed. */
function Said({ who }: { readonly who: number }) {
  const { wordFor, hush, step } = useApp();
  const word = wordFor(who);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef<Element>(null);
  useLayoutEffect(() => {
    if (word?.isAlert !== true || step !== undefined) return;
    pressed.current = document.activeElement;
    button.current?.focus();
  }, [word]);

  function close(): void {
    hush(who);
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  }

  const framed = step?.frames === 'toast' && word !== undefined ? ' framed' : '';
  return (
    <>
      <div class="toasts" role="status">
        {word !== undefined && !word.isAlert && (
          <p class={`toast${framed}`} dir="auto">
            {word.text}
          </p>
        )}
      </div>
      {word?.isAlert === true && (
        <div class="shade">
          <div
            class={`alert${framed}`}
            role="alertdialog"
            aria-label="The bot answers"
            onKeyDown={({ key }) => {
              if (key === 'Escape') close();
            }}
          >
            <p dir="auto">{word.text}</p>
            <button ref={button} type="button" class="primary" onClick={close}>
              OK
            </button>
          </div>
        </div>
      )}
    </>
  );
}
