import { useState } from 'preact/hooks';
import type { ButtonView, ChatView, MessageView } from '../protocol.ts';
import { Avatar, Icon } from './icon.tsx';
import { RichText } from './rich-text.tsx';
import { hueOf, isAdminIn, timeOf, useApp } from './ui.ts';

export interface MessageActs {
  readonly reply: (message: MessageView) => void;
  readonly edit: (message: MessageView) => void;
}

interface MessageProps extends MessageActs {
  readonly who: number;
  readonly chat: ChatView;
  readonly message: MessageView;
  /** The one before is of the same author. */
  readonly isNext: boolean;
  readonly isFramed: boolean;
  /** It was deleted just now, and fades. */
  readonly isLeaving: boolean;
}

export function Message(props: MessageProps) {
  const { who, chat, message, isNext, isFramed, isLeaving } = props;
  const { scene, act } = useApp();
  const { from, service } = message;
  if (service !== undefined) return <p class="service">{service}</p>;
  const isOwn = from.id === who;
  const kind = [
    'message',
    isOwn ? 'own' : 'other',
    isNext && 'next',
    isFramed && 'framed',
    isLeaving && 'leaving',
  ];
  const hasAvatar = !isOwn && chat.kind === 'group';
  return (
    <article
      class={kind.filter(Boolean).join(' ')}
      inert={isLeaving}
      aria-label={`${isOwn ? 'You' : from.name}, ${timeOf(scene, message.date)}`}
    >
      {hasAvatar && <Avatar id={from.id} name={from.name} />}
      <div class="bubble-and-buttons">
        <div class="bubble">
          {!isOwn && !isNext && chat.kind === 'group' && (
            <p class={`author ink-${hueOf(scene, from.id)}`}>
              <bdi>{from.name}</bdi>
              {from.isBot && <small>bot</small>}
            </p>
          )}
          {message.onlyFor !== undefined && <p class="only">👁 Only you see this</p>}
          {message.quote !== undefined && (
            <p class="quote" dir="auto">
              <b>{message.quote.name}</b> {message.quote.text}
            </p>
          )}
          {message.photo !== undefined && <img src={message.photo} alt="Sent in this message" />}
          {message.document !== undefined && (
            <a class="document" href={message.document.url} download={message.document.name}>
              📄 {message.document.name}
            </a>
          )}
          {message.carries !== undefined && <p class="carries">{message.carries}</p>}
          <RichText
            text={message.text}
            entities={message.entities}
            follow={(url) => act(who, { do: 'follow', who, url })}
            say={(text) => act(who, { do: 'say', who, chat: chat.id, text })}
          />
          <time>
            {message.isEdited && 'edited '}
            {timeOf(scene, message.date)}
          </time>
        </div>
        {message.buttons.length > 0 && <Buttons {...props} />}
      </div>
      {!isLeaving && <Menu {...props} />}
    </article>
  );
}

/** The inline keyboard: a press waits for the bot's answer. */
function Buttons({ who, chat, message }: MessageProps) {
  const { act } = useApp();
  const [waiting, setWaiting] = useState<string>();

  async function press({ kind, url }: ButtonView, row: number, column: number): Promise<void> {
    if (kind === 'url' && url !== undefined) return void act(who, { do: 'follow', who, url });
    setWaiting(`${row} ${column}`);
    await act(who, { do: 'press', who, chat: chat.id, message: message.key, row, column });
    setWaiting(undefined);
  }

  return (
    <div class="buttons">
      {message.buttons.map((row, y) => (
        <div class="button-row" key={y}>
          {row.map((button, x) => (
            <button
              key={button.text}
              type="button"
              aria-busy={waiting === `${y} ${x}`}
              onClick={() => press(button, y, x)}
            >
              <span dir="auto">{button.text}</span>
              {button.kind !== 'callback' && <span aria-hidden="true">↗</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function Menu({ who, chat, message, reply, edit }: MessageProps) {
  const { act } = useApp();
  const [isOpen, setOpen] = useState(false);
  const isOwn = message.from.id === who;
  const mayDelete = isOwn || (chat.kind !== 'private' && isAdminIn(chat, who));
  const choose = (deed: () => void) => () => {
    setOpen(false);
    deed();
  };
  return (
    <div class="menu">
      <button
        type="button"
        class="menu-button"
        aria-expanded={isOpen}
        title="What to do with it"
        onKeyDown={({ key }) => {
          if (key === 'Escape') setOpen(false);
        }}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
        <span class="hidden">What to do with it</span>
      </button>
      {isOpen && (
        <div class="menu-items">
          <button type="button" onClick={choose(() => reply(message))}>
            Reply
          </button>
          {isOwn && (
            <button type="button" onClick={choose(() => edit(message))}>
              Edit
            </button>
          )}
          {mayDelete && (
            <button
              type="button"
              onClick={choose(() =>
                act(who, { do: 'delete', who, chat: chat.id, message: message.key }),
              )}
            >
              Delete
            </button>
          )}
        </div>
      )}
    </div>
  );
}
