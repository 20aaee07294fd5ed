import type { ComponentChildren } from 'preact';
import type { Entity } from '../protocol.ts';

interface RichTextProps {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly follow: (url: string) => void;
  readonly say: (command: string) => void;
}

/** The text with its formatting; entities may lie within each other. */
export function RichText({ text, entities, follow, say }: RichTextProps) {
  const sorted = [...entities].sort(
    (one, other) => one.offset - other.offset || other.length - one.length,
  );
  return <span dir="auto">{between(0, text.length, sorted)}</span>;

  function between(start: number, end: number, inside: readonly Entity[]): ComponentChildren[] {
    const pieces: ComponentChildren[] = [];
    let done = start;
    let rest = inside;
    while (rest.length > 0) {
      const [entity, ...later] = rest;
      if (entity === undefined) break;
      const last = Math.min(entity.offset + entity.length, end);
      pieces.push(text.slice(done, entity.offset));
      const isWithin = ({ offset }: Entity) => offset < last;
      pieces.push(piece(entity, last, between(entity.offset, last, later.filter(isWithin))));
      rest = later.filter((one) => !isWithin(one));
      done = last;
    }
    return [...pieces, text.slice(done, end)];
  }

  function piece(entity: Entity, end: number, content: ComponentChildren[]): ComponentChildren {
    const plain = text.slice(entity.offset, end);
    const link = (onClick: () => void) => (
      <button type="button" class="link" onClick={onClick}>
        {content}
      </button>
    );
    switch (entity.type) {
      case 'bold':
        return <b>{content}</b>;
      case 'italic':
        return <i>{content}</i>;
      case 'underline':
        return <u>{content}</u>;
      case 'strikethrough':
        return <s>{content}</s>;
      case 'code':
        return <code>{content}</code>;
      case 'pre':
        return <pre>{content}</pre>;
      case 'blockquote':
      case 'expandable_blockquote':
        return <q>{content}</q>;
      case 'spoiler':
        return <span class="spoiler">{content}</span>;
      case 'text_link':
        return link(() => follow(entity.url ?? ''));
      case 'url':
        return link(() => follow(plain));
      case 'mention':
        return link(() => follow(`https://t.me/${plain.slice(1)}`));
      case 'text_mention':
        return <span class="mention">{content}</span>;
      case 'bot_command':
        return link(() => say(plain));
      default:
        return <>{content}</>;
    }
  }
}
