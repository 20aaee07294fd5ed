import * as z from 'zod/mini';
import { richText } from './rich-text.ts';
import {
  allowedView,
  channelsView,
  comparisonView,
  fileView,
  historyView,
  logView,
  noticeView,
  overviewView,
  peopleView,
  personView,
  sampleView,
  settingsView,
  startView,
  statisticsView,
} from './views.ts';

const id = z.number().check(z.refine((value) => Number.isSafeInteger(value)));
const positive = id.check(z.refine((value) => value > 0));
const negative = id.check(z.refine((value) => value < 0));
const word = z.string().check(z.maxLength(64));

/** An operation about one group; the rights of the person there are checked each time. */
const about = <I extends z.core.$ZodLooseShape, O extends z.ZodMiniType>(input: I, output: O) => ({
  input: z.strictObject({ group: negative, ...input }),
  output,
});

/** Longer than what is allowed, so that the bot says how much is too much. */
const draftText = z.object({
  text: z.string().check(z.maxLength(10_000)),
  entities: richText.shape.entities.check(z.maxLength(100)),
});
const longLine = z.string().check(z.maxLength(2_000));
const link = z.strictObject({ text: longLine, url: longLine });
/** The version of what is changed, as the page shows it: what another admin has saved since stays. */
const seen = word;
const slot = z.enum(['first', 'second']);

const draft = z.strictObject({
  language: word,
  /** Null is the standard. */
  text: z.nullable(draftText),
  verifyButton: z.nullable(longLine),
  first: z.nullable(link),
  second: z.nullable(link),
  /** Null is none. */
  welcome: z.nullable(draftText),
});

/** A file of settings as text: at most 64 KB, which the bot says when it is more. */
const content = z.string().check(z.maxLength(200_000));

/** Everything that the page can ask of the bot, by the last part of its path. */
export const OPERATIONS = {
  start: { input: z.strictObject({}), output: startView },
  overview: about({}, overviewView),
  off: about({}, overviewView),
  settings: about({}, settingsView),
  choose: about({ key: word, option: id }, settingsView),
  'remove-topic': about({ topic: positive }, settingsView),
  channels: about({}, channelsView),
  'check-channels': about({}, channelsView),
  'add-channel': about({ name: longLine, instead: z.exactOptional(negative) }, channelsView),
  'remove-channel': about({ channel: negative }, channelsView),
  'move-channel': about({ channel: negative, direction: z.enum(['up', 'down']) }, channelsView),
  'renew-link': about({ channel: negative }, channelsView),
  'believe-departure': about({ channel: negative }, channelsView),
  notice: about({}, noticeView),
  preview: about({ draft }, sampleView),
  'save-text': about({ language: word, seen, value: z.nullable(draftText) }, noticeView),
  'save-button': about({ seen, value: z.nullable(longLine) }, noticeView),
  'save-link': about({ slot, seen, value: z.nullable(link) }, noticeView),
  'save-welcome': about({ seen, value: z.nullable(draftText) }, noticeView),
  'remove-picture': about({ seen }, noticeView),
  people: about({ after: z.exactOptional(positive) }, peopleView),
  allowed: about({ from: z.exactOptional(id) }, allowedView),
  person: about({ person: positive }, personView),
  lift: about({ person: positive }, personView),
  trust: about({ person: positive }, personView),
  untrust: about({ person: positive }, personView),
  statistics: about({ days: id }, statisticsView),
  'statistics-file': about({ days: id }, fileView),
  /** With the days that are looked at, of which the figures stay. */
  weekly: about({ isOn: z.boolean(), days: id }, statisticsView),
  history: about({ before: z.exactOptional(positive) }, historyView),
  log: about({}, logView),
  'log-off': about({}, logView),
  export: about({}, fileView),
  compare: about({ content }, comparisonView),
  apply: about({ content, withChannels: z.boolean() }, comparisonView),
  /** To the group of the target, where the rights of the person are checked, too. */
  'compare-copy': about({ target: negative }, comparisonView),
  'apply-copy': about({ target: negative, withChannels: z.boolean() }, comparisonView),
} as const;

export type OperationName = keyof typeof OPERATIONS;
export type Input<N extends OperationName> = z.infer<(typeof OPERATIONS)[N]['input']>;
export type Output<N extends OperationName> = z.infer<(typeof OPERATIONS)[N]['output']>;

export const isOperation = (name: string): name is OperationName => Object.hasOwn(OPERATIONS, name);

/** Why nothing was done; the text is in the person's language where there is one. */
export const refusal = z.object({ error: z.string(), text: z.exactOptional(z.string()) });
