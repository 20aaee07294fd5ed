import type { Message } from 'grammy/types';
import type { Group } from '../../../core/model/group.ts';
import type { Language, Settings } from '../../../core/model/settings.ts';
import type { PlainKey } from '../../texts/texts.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Outcome, Question, Sample, Screen, View, Visit } from '../screen.ts';
import { sampleOf } from './sample.ts';
import { textsRefusal } from './text-refusals.ts';
import { draftFrom, isOvertaken, nameOf, versionOf } from './versions.ts';

/** A part of the notice that an admin makes: read from a message, shown, then saved. */
export interface Editor<T> {
  readonly screen: string;
  /** Whether the arguments, which can be forged, name something that is edited here. */
  isPlace(args: readonly string[]): boolean;
  title(visit: Visit): string;
  about(visit: Visit): RichText;
  /** What admins have made it; undefined while it is the standard, or nothing. */
  current(visit: Visit): T | undefined;
  /** As it is, or what is there without it. */
  now(visit: Visit): RichText;
  prompt(visit: Visit): RichText;
  /** The value, or why the message is none. */
  read(visit: Visit, message: Message): { readonly value: T } | { readonly refusal: string };
  isValue(value: unknown): value is T;
  /** The settings with the value, or without one. */
  applied(visit: Visit, value: T | undefined): Partial<Settings>;
  save(visit: Visit, value: T | undefined): Promise<unknown>;
  /** What the button is called that takes the value away. */
  readonly takeAway: 'standard-button' | 'remove-button';
  /** What is shown as a sample, if it is no notice. */
  sample?(visit: Visit, group: Group): Sample;
  /** Where the sample's text is in another language than the group's. */
  language?(visit: Visit): Language | undefined;
  readonly back: string;
}

/** The group with the value, or without one. */
export function groupWith<T>(editor: Editor<T>, visit: Visit, value: T | undefined): Group {
  const settings = { ...visit.group.settings, ...editor.applied(visit, value) };
  return { ...visit.group, settings };
}

/** The value of a message, or why it cannot be part of the notice. */
export function accepted<T>(
  editor: Editor<T>,
  visit: Visit,
  message: Message,
): ReturnType<Editor<T>['read']> {
  const read = editor.read(visit, message);
  if ('refusal' in read) return read;
  const refusal = textsRefusal(visit, visit.group, groupWith(editor, visit, read.value));
  return refusal === undefined ? read : { refusal };
}

/** The screen of a part of the notice. */
export function editorScreen<T>(editor: Editor<T>): Screen {
  const { screen: name } = editor;

  const sampled = (visit: Visit, group: Group) =>
    editor.sample?.(visit, group) ??
    sampleOf(visit, group, editor.language?.(visit) ?? group.settings.language);
  const asked = (visit: Visit): Outcome => ({
    ask: {
      prompt: lines([described(editor, visit), '', editor.prompt(visit)]),
      args: visit.args,
      draft: JSON.stringify({ seen: versionOf(editor.current(visit)) }),
      buttons: choicesOf(editor, visit),
    },
  });

  /** Asks whether what was written is saved; the button names it, so that it saves nothing older. */
  function confirmed(
    { texts, args, group }: Visit,
    prompt: RichText,
    written: { readonly seen: string; readonly value: T },
  ): Question {
    const draft = JSON.stringify(written);
    const save = buttonsFor(group.id).act(
      ...([texts.plain('save-button'), name, 'save', ...args, nameOf(draft)] as const),
    );
    return { prompt, args, draft, buttons: [save] };
  }

  function takes(visit: Visit, message: Message): Outcome {
    const read = accepted(editor, visit, message);
    if ('refusal' in read) return { asksAgain: true, toast: read.refusal };
    const { seen = versionOf(editor.current(visit)) } = draftFrom(visit.draft);
    return {
      sample: sampled(visit, groupWith(editor, visit, read.value)),
      ask: confirmed(visit, visit.texts.rich('sample-question'), { ...read, seen }),
    };
  }

  async function save(visit: Visit, pressed: string | undefined): Promise<Outcome> {
    const { draft = '', args, texts } = visit;
    const { seen, value } = draftFrom(visit.draft);
    if (nameOf(draft) !== pressed || !editor.isValue(value)) {
      return { asksAgain: true, toast: texts.plain('draft-over'), isAlert: true };
    }
    if (isOvertaken(editor.current(visit), { seen, value })) {
      const prompt = lines([texts.rich('overtaken'), '', ...asNow(editor, visit)]);
      return { ask: confirmed(visit, prompt, { seen: versionOf(editor.current(visit)), value }) };
    }
    await editor.save(visit, value);
    return { toast: texts.plain('saved'), next: { screen: name, args } };
  }

  async function takeAway(visit: Visit, seen: string | undefined): Promise<Outcome> {
    const next = { screen: name, args: visit.args };
    if (isOvertaken(editor.current(visit), { seen, value: undefined })) {
      return { toast: visit.texts.plain('overtaken'), isAlert: true, next };
    }
    await editor.save(visit, undefined);
    return { toast: visit.texts.plain('saved'), next };
  }

  const inPlace =
    <R>(work: (visit: Visit) => R) =>
    (visit: Visit) =>
      editor.isPlace(visit.args) ? work(visit) : {};
  /** What is saved, or was seen, stands behind the place. */
  const named =
    (work: (visit: Visit, name: string | undefined) => Promise<Outcome>) => (visit: Visit) => {
      const place = { ...visit, args: visit.args.slice(0, -1) };
      return editor.isPlace(place.args) ? work(place, visit.args.at(-1)) : {};
    };

  return {
    name,
    show: (visit) => (editor.isPlace(visit.args) ? view(editor, visit) : elsewhere(editor, visit)),
    actions: {
      write: inPlace(asked),
      sample: inPlace((visit) => ({ sample: sampled(visit, visit.group) })),
      away: named(takeAway),
      save: named(save),
    },
    takes: (visit, message) => (editor.isPlace(visit.args) ? takes(visit, message) : {}),
  };
}

/** What it is for, and how it is now. */
function described<T>(editor: Editor<T>, visit: Visit): RichText {
  const { texts } = visit;
  return lines([
    texts.rich('screen-title', { title: editor.title(visit) }),
    editor.about(visit),
    '',
    ...asNow(editor, visit),
  ]);
}

const asNow = <T>(editor: Editor<T>, visit: Visit): RichText[] => [
  visit.texts.rich('shown-now'),
  editor.now(visit),
];

/** What can be done instead of writing it. */
function choicesOf<T>(editor: Editor<T>, visit: Visit) {
  const { group, texts, args } = visit;
  const { act } = buttonsFor(group.id);
  const press = (label: PlainKey, action: string, ...more: string[]) =>
    act(texts.plain(label), editor.screen, action, ...args, ...more);
  const sample = press('sample-button', 'sample');
  if (editor.current(visit) === undefined) return [sample];
  return [sample, press(editor.takeAway, 'away', versionOf(editor.current(visit)))];
}

function view<T>(editor: Editor<T>, visit: Visit): View {
  const { group, texts, args } = visit;
  const { act, open } = buttonsFor(group.id);
  return {
    text: described(editor, visit),
    keyboard: [
      [act(texts.plain('write-button'), editor.screen, 'write', ...args)],
      choicesOf(editor, visit),
      [open(texts.plain('back'), editor.back)],
    ],
  };
}

/** A forged place: the way back. */
function elsewhere<T>({ back }: Editor<T>, { group, texts }: Visit): View {
  return {
    text: texts.rich('screen-title', { title: texts.plain('section-notices') }),
    keyboard: [[buttonsFor(group.id).open(texts.plain('back'), back)]],
  };
}

/** The entries with one changed; undefined takes it away. */
export function withEntry<K extends string, T>(
  entries: Readonly<Partial<Record<K, T>>>,
  key: K,
  value: T | undefined,
): Partial<Record<K, T>> {
  const { [key]: _, ...others } = entries;
  return value === undefined ? (others as Partial<Record<K, T>>) : { ...entries, [key]: value };
}
