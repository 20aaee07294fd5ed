import type { Input, Output } from '../../contract/operations.ts';
import type { FormattedText } from '../../contract/rich-text.ts';

export type NoticeView = Output<'notice'>;
export type Draft = Input<'preview'>['draft'];
export type NoticeLink = NonNullable<Draft['first']>;

/** What an admin has changed and not saved yet; what is not there is as it was. */
export interface Changes {
  readonly texts: Readonly<Record<string, FormattedText | null>>;
  readonly verifyButton?: string | null;
  readonly first?: NoticeLink | null;
  readonly second?: NoticeLink | null;
  readonly welcome?: FormattedText | null;
}

export const NO_CHANGES: Changes = { texts: {} };

const SLOTS = ['first', 'second'] as const;

/** The notice with the changes, in a language. */
export function draftOf(view: NoticeView, changes: Changes, language: string): Draft {
  const own = view.languages.find(({ code }) => code === language)?.own ?? null;
  const text = Object.hasOwn(changes.texts, language) ? (changes.texts[language] ?? null) : own;
  const { verifyButton = view.verifyButton.own ?? null } = changes;
  const { first = view.links.first ?? null, second = view.links.second ?? null } = changes;
  const { welcome = view.welcome ?? null } = changes;
  return { language, text, verifyButton, first, second, welcome };
}

type Step =
  | { readonly name: 'save-text'; readonly input: Omit<Input<'save-text'>, 'group'> }
  | { readonly name: 'save-button'; readonly input: Omit<Input<'save-button'>, 'group'> }
  | { readonly name: 'save-welcome'; readonly input: Omit<Input<'save-welcome'>, 'group'> }
  | { readonly name: 'save-link'; readonly input: Omit<Input<'save-link'>, 'group'> };

/** What has to be saved: each part by itself, so that another admin's changes stay. */
export function stepsOf({ texts, verifyButton, welcome, ...links }: Changes): Step[] {
  return [
    ...Object.entries(texts).map(
      ([language, value]): Step => ({ name: 'save-text', input: { language, value } }),
    ),
    ...(verifyButton === undefined
      ? []
      : [{ name: 'save-button', input: { value: verifyButton } } as const]),
    ...(welcome === undefined
      ? []
      : [{ name: 'save-welcome', input: { value: welcome } } as const]),
    ...SLOTS.flatMap((slot): Step[] => {
      const value = links[slot];
      return value === undefined ? [] : [{ name: 'save-link', input: { slot, value } }];
    }),
  ];
}

/** What is left to be saved once a step is done: what has been changed since stays. */
export function without(changes: Changes, { name, input }: Step): Changes {
  const { texts, ...others } = changes;
  switch (name) {
    case 'save-text':
      return { ...others, texts: rid(texts, input.language, input.value) };
    case 'save-button':
      return rid(changes, 'verifyButton', input.value);
    case 'save-welcome':
      return rid(changes, 'welcome', input.value);
    case 'save-link':
      return rid(changes, input.slot, input.value);
  }
}

function rid<T extends object>(values: T, key: keyof T, saved: unknown): T {
  if (values[key] !== saved) return values;
  const { [key]: _, ...others } = values;
  return others as T;
}

export const isChanged = (changes: Changes): boolean => stepsOf(changes).length > 0;
