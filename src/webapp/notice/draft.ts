import type { Input, Output } from '../../contract/operations.ts';
import type { FormattedText } from '../../contract/rich-text.ts';

export type NoticeView = Output<'notice'>;
export type Draft = Input<'preview'>['draft'];
export type NoticeLink = NonNullable<Draft['first']>;

/** What an admin has made of a part, and not saved yet. */
export interface Changed<T> {
  readonly value: T | null;
  /** The version of what was there when they began. */
  readonly since: string;
}

/** What an admin has changed and not saved yet; what is not there is as it was. */
export interface Changes {
  readonly texts: Readonly<Record<string, Changed<FormattedText>>>;
  readonly verifyButton?: Changed<string>;
  readonly first?: Changed<NoticeLink>;
  readonly second?: Changed<NoticeLink>;
  readonly welcome?: Changed<FormattedText>;
}

export const NO_CHANGES: Changes = { texts: {} };

const SLOTS = ['first', 'second'] as const;

/** The parts beside the texts. */
const PARTS = ['verifyButton', ...SLOTS, 'welcome'] as const;
type Part = (typeof PARTS)[number];

/** The changes with what a part is made now. */
export function changed<P extends Part>(
  changes: Changes,
  { versions }: NoticeView,
  part: P,
  value: Draft[P],
): Changes {
  const since = changes[part]?.since ?? versions[part];
  return { ...changes, [part]: { value, since } };
}

/** The same with the text in a language. */
export function retexted(
  { texts, ...others }: Changes,
  { versions }: NoticeView,
  language: string,
  value: Draft['text'],
): Changes {
  const since = texts[language]?.since ?? versions.texts[language] ?? '';
  return { ...others, texts: { ...texts, [language]: { value, since } } };
}

const ownIn = ({ languages }: NoticeView, language: string) =>
  languages.find(({ code }) => code === language);

/** The notice with the changes, in a language. */
export function draftOf(view: NoticeView, changes: Changes, language: string): Draft {
  const now = <T>(change: Changed<T> | undefined, saved: T | undefined): T | null =>
    change === undefined ? (saved ?? null) : change.value;
  return {
    language,
    text: now(changes.texts[language], ownIn(view, language)?.own),
    verifyButton: now(changes.verifyButton, view.verifyButton.own),
    first: now(changes.first, view.links.first),
    second: now(changes.second, view.links.second),
    welcome: now(changes.welcome, view.welcome),
  };
}

/** A part that somebody else has saved since it was changed here, as it is saved now. */
export interface Overtaken {
  readonly part: Part | 'text';
  /** Of a text: in which language. */
  readonly language?: string;
  readonly now: string | undefined;
}

/** What somebody else has saved meanwhile of what is changed here. */
export function overtakenIn(view: NoticeView, changes: Changes): Overtaken[] {
  const { verifyButton, links, welcome, versions } = view;
  const line = (link: NoticeLink | undefined) => link && `${link.text} – ${link.url}`;
  const saved: Readonly<Record<Part, string | undefined>> = {
    verifyButton: verifyButton.own ?? verifyButton.standard,
    ...{ first: line(links.first), second: line(links.second), welcome: welcome?.text },
  };
  const isSo = (change: Changed<unknown> | undefined, version: string | undefined) =>
    change !== undefined && change.since !== version;
  return [
    ...view.languages
      .filter(({ code }) => isSo(changes.texts[code], versions.texts[code]))
      .map(({ name, own, standard }) => {
        return { part: 'text', language: name, now: own?.text ?? standard } as const;
      }),
    ...PARTS.filter((part) => isSo(changes[part], versions[part])).map((part) => {
      return { part, now: saved[part] };
    }),
  ];
}

type Step =
  | { readonly name: 'save-text'; readonly input: Omit<Input<'save-text'>, 'group'> }
  | { readonly name: 'save-button'; readonly input: Omit<Input<'save-button'>, 'group'> }
  | { readonly name: 'save-welcome'; readonly input: Omit<Input<'save-welcome'>, 'group'> }
  | { readonly name: 'save-link'; readonly input: Omit<Input<'save-link'>, 'group'> };

/** What has to be saved: each part by itself, so that another admin's changes stay. */
export function stepsOf(
  { texts, verifyButton, welcome, ...links }: Changes,
  { versions }: NoticeView,
): Step[] {
  return [
    ...Object.entries(texts).map(([language, { value }]): Step => {
      const seen = versions.texts[language] ?? '';
      return { name: 'save-text', input: { language, seen, value } };
    }),
    ...step(verifyButton, (value) => {
      return { name: 'save-button', input: { seen: versions.verifyButton, value } };
    }),
    ...step(welcome, (value) => {
      return { name: 'save-welcome', input: { seen: versions.welcome, value } };
    }),
    ...SLOTS.flatMap((slot) =>
      step(links[slot], (value) => {
        return { name: 'save-link', input: { slot, seen: versions[slot], value } };
      }),
    ),
  ];
}

const step = <T>(change: Changed<T> | undefined, saving: (value: T | null) => Step): Step[] =>
  change === undefined ? [] : [saving(change.value)];

/** What is left to be saved once a step is done: what has been changed since stays. */
export function without(
  changes: Changes,
  { name, input }: Step,
  { versions }: NoticeView,
): Changes {
  const { texts, ...others } = changes;
  switch (name) {
    case 'save-text': {
      const { language, value } = input;
      return { ...others, texts: rid(texts, language, value, versions.texts[language] ?? '') };
    }
    case 'save-button':
      return rid(changes, 'verifyButton', input.value, versions.verifyButton);
    case 'save-welcome':
      return rid(changes, 'welcome', input.value, versions.welcome);
    case 'save-link':
      return rid(changes, input.slot, input.value, versions[input.slot]);
  }
}

/** What is typed on is a change of what was saved. */
function rid<K extends string, T extends { readonly [key in K]?: Changed<unknown> }>(
  values: T,
  key: K,
  saved: unknown,
  since: string,
): T {
  const { [key]: change, ...others } = values;
  if (change === undefined) return values;
  return change.value === saved ? (others as T) : { ...values, [key]: { ...change, since } };
}

export const isChanged = ({ texts, ...parts }: Changes): boolean =>
  Object.keys(texts).length + Object.keys(parts).length > 0;
