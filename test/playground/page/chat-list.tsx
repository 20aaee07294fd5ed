import type { ChatView } from '../protocol.ts';
import { Avatar, Icon } from './icon.tsx';
import { messagesFor, personIn, standingIn, summaryOf, timeOf, titleOf, useApp } from './ui.ts';

/** Languages that the bot speaks, for the choice of a person's. */
export const LANGUAGES: readonly (readonly [string, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['pt', 'Português'],
  ['ru', 'Русский'],
  ['uk', 'Українська'],
  ['it', 'Italiano'],
  ['tr', 'Türkçe'],
  ['id', 'Bahasa Indonesia'],
  ['ar', 'العربية'],
  ['fa', 'فارسی'],
  ['hi', 'हिन्दी'],
  ['uz', 'Oʻzbekcha'],
  ['zh', '中文'],
];

export function ChatList({ who }: { readonly who: number }) {
  const { scene, act, ask } = useApp();
  const mine = scene.chats.filter(
    (chat) => chat.id === who || (chat.kind !== 'private' && standingIn(chat, who).isIn),
  );
  const others = scene.chats.filter((chat) => chat.kind !== 'private' && !mine.includes(chat));
  const person = personIn(scene, who);
  return (
    <nav class="chats" aria-label={`Chats of ${person?.name}`}>
      <ul>
        {mine.map((chat) => (
          <Row key={chat.id} who={who} chat={chat} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h2>Not joined</h2>
          <ul>
            {others.map((chat) => (
              <Row key={chat.id} who={who} chat={chat} />
            ))}
          </ul>
        </>
      )}
      <div class="chats-foot">
        <button type="button" onClick={() => ask({ kind: 'make', what: 'group', who })}>
          <Icon name="plus" /> Group
        </button>
        <button type="button" onClick={() => ask({ kind: 'make', what: 'channel', who })}>
          <Icon name="plus" /> Channel
        </button>
        <label>
          <span>App language</span>
          <select
            value={person?.language}
            onChange={({ currentTarget: { value } }) =>
              act(who, { do: 'speak', who, language: value })
            }
          >
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </nav>
  );
}

function Row({ who, chat }: { readonly who: number; readonly chat: ChatView }) {
  const { scene, placeOf, go } = useApp();
  const title = titleOf(scene, chat);
  const last = messagesFor(chat, who).at(-1);
  const isPrivate = chat.kind === 'private';
  return (
    <li>
      <button
        type="button"
        class="row"
        aria-current={placeOf(who).chat === chat.id}
        onClick={() => go(who, { chat: chat.id, isInfo: false, via: undefined })}
      >
        <Avatar id={isPrivate ? scene.bot.id : chat.id} name={title} />
        <span class="row-title">
          <bdi>{title}</bdi>
          <small>{isPrivate ? 'bot' : chat.kind}</small>
        </span>
        <time>{last && timeOf(scene, last.date)}</time>
        <span class="row-last">
          <bdi>{last === undefined ? 'No messages yet' : summaryOf(last)}</bdi>
        </span>
      </button>
    </li>
  );
}
