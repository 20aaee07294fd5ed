import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES } from './chat-list.tsx';
import { Avatar } from './icon.tsx';
import { type Dialog, standingIn, useApp } from './ui.ts';

/** What asks for something before it goes on: the lists of the app, and what is to be made. */
export function Dialogs({ dialog }: { readonly dialog: Dialog }) {
  switch (dialog.kind) {
    case 'chat':
      return <ChooseChat {...dialog} />;
    case 'people':
      return <ChoosePeople {...dialog} />;
    case 'make':
      return dialog.what === 'person' ? (
        <MakePerson />
      ) : (
        <MakeChat {...dialog} what={dialog.what} />
      );
  }
}

interface WindowProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Window({ title, children }: WindowProps) {
  const { ask } = useApp();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={() => ask(undefined)}>
      <h2 id="dialog-title" class="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

function Cancel() {
  const { ask } = useApp();
  return (
    <button type="button" class="quiet" onClick={() => ask(undefined)}>
      Cancel
    </button>
  );
}

type Of<Kind> = Extract<Dialog, { kind: Kind }>;

function ChooseChat({ who, of, then }: Of<'chat'>) {
  const { scene, ask } = useApp();
  const chats = scene.chats.filter((chat) => chat.kind === of && standingIn(chat, who).isIn);
  return (
    <Window title={`Choose a ${of}`}>
      <ul class="choices">
        {chats.map((chat) => (
          <li key={chat.id}>
            <button
              type="button"
              onClick={() => {
                ask(undefined);
                then(chat.id);
              }}
            >
              <Avatar id={chat.id} name={chat.title} />
              <span dir="auto">{chat.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {chats.length === 0 && <p>You are in no {of}. Make one first.</p>}
      <div class="dialog-buttons">
        <Cancel />
      </div>
    </Window>
  );
}

function ChoosePeople({ most, then }: Of<'people'>) {
  const { scene, ask } = useApp();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const isFull = most > 1 && chosen.length >= most;
  /** Of one person alone, the other is let go. */
  const toggle = (id: number) =>
    setChosen(
      chosen.includes(id)
        ? chosen.filter((one) => one !== id)
        : [...(most === 1 ? [] : chosen), id],
    );
  return (
    <Window title={most === 1 ? 'Choose a person' : `Choose up to ${most} people`}>
      <ul class="choices">
        {scene.people.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={isFull && !chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              <Avatar id={id} name={name} />
              <span dir="auto">{name}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="dialog-buttons">
        <Cancel />
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            ask(undefined);
            then([...chosen]);
          }}
        >
          Share
        </button>
      </div>
    </Window>
  );
}

function MakePerson() {
  const { act, ask, takeOver, who } = useApp();
  return (
    <Window title="A new person">
      <form
        class="fields"
        onSubmit={async (event) => {
          event.preventDefault();
          const { name, language } = valuesOf(event.currentTarget);
          const { made, isRefused } = await act(who, {
            do: 'makePerson',
            name: name ?? '',
            language: language ?? 'en',
          });
          if (isRefused) return;
          ask(undefined);
          if (made !== undefined) takeOver(made);
        }}
      >
        <label>
          Name
          <input name="name" dir="auto" required maxLength={64} autocomplete="off" />
        </label>
        <label>
          App language
          <select name="language">
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <MakeButtons />
      </form>
    </Window>
  );
}

function MakeChat({ who, what }: { readonly who: number; readonly what: 'group' | 'channel' }) {
  const { act, ask } = useApp();
  return (
    <Window title={`A new ${what}`}>
      <form
        class="fields"
        onSubmit={async (event) => {
          event.preventDefault();
          const values = valuesOf(event.currentTarget);
          const { isRefused } = await act(who, {
            do: what === 'group' ? 'makeGroup' : 'makeChannel',
            who,
            title: values.title ?? '',
            isPublic: values.isPublic === 'on',
            withEverybody: values.withEverybody === 'on',
          });
          if (!isRefused) ask(undefined);
        }}
      >
        <label>
          Title
          <input name="title" dir="auto" required maxLength={64} autocomplete="off" />
        </label>
        <label>
          <input type="checkbox" name="isPublic" defaultChecked={what === 'channel'} />
          Public, with an @name
        </label>
        <label>
          <input type="checkbox" name="withEverybody" defaultChecked={what === 'group'} />
          Everybody is in it
        </label>
        <MakeButtons />
      </form>
    </Window>
  );
}

function MakeButtons() {
  return (
    <div class="dialog-buttons">
      <Cancel />
      <button type="submit" class="primary">
        Make
      </button>
    </div>
  );
}

function valuesOf(form: HTMLFormElement): Partial<Record<string, string>> {
  const entries = [...new FormData(form)].map(([key, value]) => [key, String(value)]);
  return Object.fromEntries(entries);
}
