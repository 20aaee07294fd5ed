import type { ChatView, MessageView, Scene } from '../protocol.ts';

/** One look at somebody's phone. */
export interface Look {
  /** Of the picture; looks of the same name, one after the other, are a film. */
  readonly name: string;
  readonly who: string;
  /** A title, or the chat with the bot. */
  readonly chat: string | 'bot';
  /** How many of the newest messages are in the picture. */
  readonly newest: number;
  /** In CSS pixels, where it has to be the same for all of a film. */
  readonly height?: number;
  /** With the list of chats, as on a desk. */
  readonly isWide?: boolean;
  /** What stands in the field and is not sent yet. */
  readonly typed?: string;
  /** How long it is seen in the film, in milliseconds. */
  readonly ms?: number;
}

/** What is to be read in a picture, line by line, without drawing it. */
export function shownIn(scene: Scene, look: Look): string[] {
  const { who: name, chat: title, typed, newest } = look;
  const who = scene.people.find((person) => person.name === name)?.id;
  const chat = scene.chats.find((one) => (title === 'bot' ? one.id === who : one.title === title));
  if (who === undefined || chat === undefined) throw new Error(`no ${title} on ${name}’s phone`);
  return [
    ...messagesOf(chat, who, newest).flatMap(linesOfMessage),
    ...chat.keyboards
      .filter((one) => one.who === who)
      .flatMap(({ keys }) => keys.map((row) => `keys ${row.map(({ text }) => text).join(' | ')}`)),
    ...(typed === undefined ? [] : [`types ${typed}`]),
    ...(standsMuted(chat, who) ? ['is muted'] : []),
  ];
}

/** The newest that the person sees. */
function messagesOf(chat: ChatView, who: number, newest: number): readonly MessageView[] {
  return chat.messages
    .filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(who))
    .slice(-newest);
}

function linesOfMessage({ from, text, service, buttons, onlyFor, quote }: MessageView): string[] {
  if (service !== undefined) return [`– ${service}`];
  const marks = `${onlyFor === undefined ? '' : ' (only here)'}${quote ? ` (to ${quote.text})` : ''}`;
  const [first = '', ...rest] = text.split('\n');
  return [
    `${from.name}${marks}: ${first}`,
    ...rest.map((line) => `  ${line}`),
    ...buttons.map((row) => `  [${row.map((button) => button.text).join('] [')}]`),
  ];
}

function standsMuted({ standings }: ChatView, who: number): boolean {
  return standings.some(
    ({ id, status, canWrite }) => id === who && status === 'restricted' && !canWrite,
  );
}
