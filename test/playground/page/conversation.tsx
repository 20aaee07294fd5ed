import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatView, MessageView } from '../protocol.ts';
import { Composer, type Draft } from './composer.tsx';
import { Avatar, Icon } from './icon.tsx';
import { Message } from './message.tsx';
import { messagesFor, personIn, titleOf, useApp } from './ui.ts';

interface ConversationProps {
  readonly who: number;
  readonly chat: ChatView;
  readonly isMain: boolean;
}

/** A deleted message fades for so long, in milliseconds: the eye sees what went. */
const FADE_MS = 900;

export function Conversation({ who, chat, isMain }: ConversationProps) {
  const { scene, go, act, step } = useApp();
  const hasBlocked = personIn(scene, who)?.hasBlockedBot === true;
  const messages = messagesFor(chat, who);
  const shown = useLeaving(messages);
  const [draft, setDraft] = useState<Draft>({});
  const end = useRef<HTMLDivElement>(null);
  const last = messages.at(-1);
  useLayoutEffect(() => {
    const box = end.current;
    if (box !== null) box.scrollTop = box.scrollHeight;
  }, [last?.key, last?.text, last?.buttons.length]);

  useEffect(() => keepAtEnd(end.current), []);

  const isPrivate = chat.kind === 'private';
  const title = titleOf(scene, chat);
  const framed = isMain && step !== undefined ? framedIn(messages, who, step.frames) : undefined;
  const asked = isMain && last?.asksReply === true && last.from.isBot ? last : undefined;

  return (
    <div class="conversation">
      <header class="chat-head">
        <button
          type="button"
          class="back"
          title="All chats"
          onClick={() => go(who, { chat: undefined })}
        >
          <Icon name="back" />
          <span class="hidden">All chats</span>
        </button>
        <Avatar id={isPrivate ? scene.bot.id : chat.id} name={title} />
        <div class="chat-title">
          <h2 tabIndex={-1}>
            <bdi>{title}</bdi>
          </h2>
          <p>{subtitleOf(chat)}</p>
        </div>
        {isPrivate && messages.length > 0 && !hasBlocked && (
          <button type="button" class="quiet" onClick={() => act(who, { do: 'block', who })}>
            Block
            <span class="hidden"> the bot</span>
          </button>
        )}
        {!isPrivate && (
          <button
            type="button"
            title="Members and rights"
            onClick={() => go(who, { isInfo: true })}
          >
            <Icon name="people" />
            <span class="hidden">Members and rights</span>
          </button>
        )}
      </header>
      <div
        ref={end}
        class="messages"
        role="log"
        aria-label={`Messages in ${title}`}
        aria-live={isMain ? 'polite' : 'off'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
        tabIndex={0}
      >
        {shown.map(({ message, isLeaving }, place) => (
          <Message
            key={message.key}
            who={who}
            chat={chat}
            message={message}
            isLeaving={isLeaving}
            isFramed={framed === message.key}
            isNext={isSameAuthor(shown[place - 1]?.message, message)}
            reply={(to) => setDraft({ reply: to })}
            edit={(what) => setDraft({ edit: what })}
          />
        ))}
      </div>
      <Composer
        who={who}
        chat={chat}
        draft={asked !== undefined && draft.edit === undefined ? { reply: asked, ...draft } : draft}
        setDraft={setDraft}
        isFramed={isMain && step?.frames === 'composer'}
      />
    </div>
  );
}

/** A picture that arrives late is about as high. */
const PICTURE_PX = 400;

/** Whoever reads the newest message still does when the chat gets smaller or a picture arrives. */
function keepAtEnd(box: HTMLElement | null): (() => void) | undefined {
  if (box === null) return undefined;
  let height = box.clientHeight;
  const keep = (slack: number) => {
    const isAtEnd = box.scrollHeight - box.scrollTop - Math.max(height, box.clientHeight) < slack;
    height = box.clientHeight;
    if (isAtEnd) box.scrollTop = box.scrollHeight;
  };
  const loaded = () => keep(PICTURE_PX);
  const observer = new ResizeObserver(() => keep(40));
  observer.observe(box);
  box.addEventListener('load', loaded, true);
  return () => {
    observer.disconnect();
    box.removeEventListener('load', loaded, true);
  };
}

function subtitleOf(chat: ChatView): string {
  if (chat.kind === 'private') return 'bot';
  const count = chat.standings.filter(({ isIn }) => isIn).length;
  const name = chat.username === undefined ? `private ${chat.kind}` : `@${chat.username}`;
  const people = chat.kind === 'channel' ? 'subscribers' : 'members';
  return `${name} · ${count} ${people}`;
}

function isSameAuthor(before: MessageView | undefined, message: MessageView): boolean {
  return before !== undefined && before.service === undefined && before.from.id === message.from.id;
}

function framedIn(messages: readonly MessageView[], who: number, what: string): string | undefined {
  return messages.findLast(({ from, service }) => {
    if (service !== undefined) return false;
    return what === 'bot-message' ? from.isBot : what === 'own-message' && from.id === who;
  })?.key;
}

interface Shown {
  readonly message: MessageView;
  readonly isLeaving: boolean;
}

/** The messages, and for a moment those that were deleted just now. */
function useLeaving(messages: readonly MessageView[]): readonly Shown[] {
  const before = useRef(messages);
  const [gone, setGone] = useState<readonly MessageView[]>([]);
  useEffect(() => {
    const keys = new Set(messages.map(({ key }) => key));
    const fresh = before.current.filter(({ key }) => !keys.has(key));
    before.current = messages;
    if (fresh.length === 0) return;
    setGone((all) => [...all, ...fresh]);
    setTimeout(() => setGone((all) => all.filter((one) => !fresh.includes(one))), FADE_MS);
  });
  const place = ({ key }: MessageView) => Number(key.replace('e', ''));
  return [
    ...messages.map((message) => ({ message, isLeaving: false })),
    ...gone
      .filter(({ key }) => !messages.some((one) => one.key === key))
      .map((message) => ({ message, isLeaving: true })),
  ].sort((one, other) => place(one.message) - place(other.message));
}
