import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatView, Effect, KeyView, MessageView } from '../protocol.ts';
import { Icon } from './icon.tsx';
import { momentOf, personIn, standingIn, summaryOf, useApp } from './ui.ts';

/** What the next message answers, or which one it changes. */
export interface Draft {
  readonly reply?: MessageView;
  readonly edit?: MessageView;
}

interface ComposerProps {
  readonly who: number;
  readonly chat: ChatView;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly isFramed: boolean;
}

/** The foot of a chat: where one writes, or what one has to do first. */
export function Composer(props: ComposerProps) {
  const { who, chat } = props;
  const { scene, act, placeOf } = useApp();
  const { via } = placeOf(who);
  const standing = standingIn(chat, who);

  if (chat.kind === 'private') {
    if (personIn(scene, who)?.hasBlockedBot === true) {
      return <BigButton label="Unblock the bot" press={() => act(who, { do: 'unblock', who })} />;
    }
    if (!chat.messages.some(({ from }) => from.id === who)) {
      return <BigButton label="Start" press={() => act(who, { do: 'start', who })} />;
    }
    return <Field {...props} />;
  }
  if (standing.status === 'kicked') return <Notice text="You are banned here." />;
  if (!standing.isIn) {
    if (standing.hasAskedToJoin) return <Notice text="You asked to join. Wait to be let in." />;
    const label = chat.needsApproval
      ? 'Ask to join'
      : chat.kind === 'channel'
        ? 'Join the channel'
        : 'Join the group';
    const join = () =>
      act(who, { do: 'join', who, chat: chat.id, ...(via !== undefined && { via }) });
    return <BigButton label={label} press={join} />;
  }
  if (standing.status === 'restricted' && !standing.canWrite) {
    const until = standing.until === 0 ? '' : ` until ${momentOf(scene, standing.until)}`;
    const by = standing.by === scene.bot.id ? '' : ' by an admin';
    return <Notice text={`You are muted here${by}${until}.`} />;
  }
  if (chat.kind === 'channel' && !standing.canWrite) {
    const leave = () => act(who, { do: 'leave', who, chat: chat.id });
    return <BigButton label="Leave the channel" isQuiet press={leave} />;
  }
  return <Field {...props} />;
}

interface BigButtonProps {
  readonly label: string;
  readonly press: () => unknown;
  readonly isQuiet?: boolean;
}

function BigButton({ label, press, isQuiet = false }: BigButtonProps) {
  return (
    <div class="composer">
      <button type="button" class={isQuiet ? 'big quiet' : 'big'} onClick={press}>
        {label}
      </button>
    </div>
  );
}

function Notice({ text }: { readonly text: string }) {
  return (
    <div class="composer">
      <p class="cannot">{text}</p>
    </div>
  );
}

function Field({ who, chat, draft, setDraft, isFramed }: ComposerProps) {
  const { act } = useApp();
  const [text, setText] = useState('');
  const [isAttaching, setAttaching] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const keyboard = chat.keyboards.find((one) => one.who === who);
  const { reply, edit } = draft;

  useLayoutEffect(() => {
    if (edit !== undefined) setText(edit.text);
    if (edit !== undefined || reply !== undefined) field.current?.focus();
  }, [edit?.key, reply?.key]);

  async function send(words: string, media?: 'photo' | 'sticker' | 'voice'): Promise<void> {
    if (words.trim() === '' && media === undefined) return;
    const there = { who, chat: chat.id, text: words };
    const { isRefused } = await act(
      who,
      edit !== undefined
        ? { do: 'edit', ...there, message: edit.key }
        : {
            do: 'say',
            ...there,
            ...(reply !== undefined && { replyTo: reply.key }),
            ...(media !== undefined && { media }),
          },
    );
    if (isRefused) return;
    setText('');
    setDraft({});
    setAttaching(false);
  }

  return (
    <div class={isFramed ? 'composer framed' : 'composer'}>
      {text.startsWith('/') && !text.includes(' ') && (
        <Commands who={who} chat={chat} typed={text} choose={(command) => send(command)} />
      )}
      {(edit ?? reply) !== undefined && (
        <p class="draft">
          <Icon name="reply" />
          <span dir="auto">
            <b>{edit === undefined ? `Reply to ${reply?.from.name}` : 'Edit'}</b>{' '}
            {summaryOf((edit ?? reply) as MessageView)}
          </span>
          <button type="button" title="Do not" onClick={() => setDraft({})}>
            <Icon name="close" />
            <span class="hidden">Do not</span>
          </button>
        </p>
      )}
      {isAttaching && (
        <div class="attach">
          {(['photo', 'sticker', 'voice'] as const).map((media) => (
            <button key={media} type="button" onClick={() => send(text, media)}>
              Send a {media === 'voice' ? 'voice message' : media}
            </button>
          ))}
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(text);
        }}
      >
        <button
          type="button"
          title="Send something else"
          aria-expanded={isAttaching}
          onClick={() => setAttaching(!isAttaching)}
        >
          <Icon name="clip" />
          <span class="hidden">Send something else</span>
        </button>
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          aria-label="Message"
          placeholder={keyboard?.placeholder ?? 'Message'}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send(text);
          }}
        />
        <button type="submit" class="send" title="Send">
          <Icon name="send" />
          <span class="hidden">Send</span>
        </button>
      </form>
      {keyboard !== undefined && <Keys who={who} chat={chat} keys={keyboard.keys} />}
    </div>
  );
}

interface KeysProps {
  readonly who: number;
  readonly chat: ChatView;
  readonly keys: readonly (readonly KeyView[])[];
}

/** The reply keyboard, with the keys that open a list of chats or people. */
function Keys({ who, chat, keys }: KeysProps) {
  const { act, ask } = useApp();
  function press({ text: label, asks, most }: KeyView): void {
    if (asks === 'nothing') {
      void act(who, { do: 'tap', who, chat: chat.id, label });
    } else if (asks === 'people') {
      const then = (people: number[]) => void act(who, { do: 'pickPeople', who, label, people });
      ask({ kind: 'people', who, most, then });
    } else {
      const then = (picked: number) => void act(who, { do: 'pickChat', who, label, picked });
      ask({ kind: 'chat', who, of: asks, then });
    }
  }
  return (
    <fieldset class="keys">
      <legend class="hidden">Keys of the bot</legend>
      {keys.map((row) => (
        <div class="button-row" key={row.map(({ text }) => text).join()}>
          {row.map((key) => (
            <button key={key.text} type="button" dir="auto" onClick={() => press(key)}>
              {key.text}
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

interface CommandsProps {
  readonly who: number;
  readonly chat: ChatView;
  readonly typed: string;
  readonly choose: (command: string) => void;
}

/** The commands that begin as what is typed. */
function Commands({ who, chat, typed, choose }: CommandsProps) {
  const { act } = useApp();
  const [commands, setCommands] = useState<NonNullable<Effect['commands']>>([]);
  useEffect(() => {
    void act(who, { do: 'commands', who, chat: chat.id }).then((effect) =>
      setCommands(effect.commands ?? []),
    );
  }, []);
  const fitting = commands.filter(({ command }) => `/${command}`.startsWith(typed));
  return fitting.length === 0 ? null : (
    <ul class="commands" aria-label="Commands">
      {fitting.map(({ command, description }) => (
        <li key={command}>
          <button type="button" onClick={() => choose(`/${command}`)}>
            <b>/{command}</b> <span dir="auto">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
