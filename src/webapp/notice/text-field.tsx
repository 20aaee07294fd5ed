import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageText } from '../../contract/page-texts.ts';
import type { FormattedText } from '../../contract/rich-text.ts';
import { useRoom } from '../room.ts';
import { inserted, isFormatted, retyped, toggled } from './formats.ts';

const FORMATS: readonly (readonly [type: string, key: PageText, sign: string])[] = [
  ['bold', 'page-bold', 'B'],
  ['italic', 'page-italic', 'I'],
  ['underline', 'page-underline', 'U'],
  ['strikethrough', 'page-strike', 'S'],
];
const PLACEHOLDERS = ['{user}', '{channels}', '{group}', '{count}'];

interface TextFieldProps {
  readonly label: string;
  readonly value: FormattedText;
  readonly direction: 'ltr' | 'rtl';
  readonly describedBy: string;
  readonly onChange: (value: FormattedText) => void;
}

/** A text with its formatting: what is typed keeps it, and keys change it for what is selected. */
export function TextField({ label, value, direction, describedBy, onChange }: TextFieldProps) {
  const { t } = useRoom();
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<readonly [number, number] | undefined>(undefined);
  useLayoutEffect(() => {
    if (selection.current === undefined) return;
    area.current?.setSelectionRange(...selection.current);
    area.current?.focus();
    selection.current = undefined;
  }, [value]);
  const selected = (): [number, number] => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    return [selectionStart, selectionEnd];
  };
  function format(type: string) {
    const [from, to] = selected();
    selection.current = [from, to];
    onChange(toggled(value, type, from, to));
  }
  function insert(words: string) {
    const [from, to] = selected();
    selection.current = [from + words.length, from + words.length];
    onChange(inserted(value, words, from, to));
  }
  return (
    <div class="text-field">
      <fieldset class="row tools">
        <legend class="unseen">{`${t('page-format')}: ${label}`}</legend>
        {FORMATS.map(([type, key, sign]) => (
          <button
            key={type}
            type="button"
            class={`small format ${type}`}
            aria-label={t(key)}
            aria-pressed={isFormatted(value, type, ...selected()) && selected()[0] < selected()[1]}
            onClick={() => format(type)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </fieldset>
      <textarea
        ref={area}
        rows={6}
        dir={direction}
        aria-label={label}
        aria-describedby={describedBy}
        value={value.text}
        onInput={({ currentTarget }) => onChange(retyped(value, currentTarget.value))}
      />
      <fieldset class="row tools">
        <legend class="unseen">{`${t('page-insert')}: ${label}`}</legend>
        {PLACEHOLDERS.map((words) => (
          <button key={words} type="button" class="small" dir="ltr" onClick={() => insert(words)}>
            {words}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
