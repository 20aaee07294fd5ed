import * as z from 'zod/mini';
import { PAGE_TEXTS, type PageText } from './page-texts.ts';
import { richText } from './rich-text.ts';

const list = <T extends z.ZodMiniType>(one: T) => z.readonly(z.array(one));

/** What was done, or why it was not: a sentence that is shown for a while. */
const said = { toast: z.exactOptional(z.string()), isBad: z.exactOptional(z.boolean()) };

export const groupLine = z.object({ id: z.number(), title: z.string(), isEnabled: z.boolean() });

/** What the page begins with. The texts are those that the page itself needs, by their keys. */
export const startView = z.object({
  /** Whose page it is: several accounts may open it in one browser. */
  userId: z.number(),
  language: z.string(),
  isRightToLeft: z.boolean(),
  botUsername: z.string(),
  texts: z.object(
    Object.fromEntries(PAGE_TEXTS.map((key) => [key, z.string()])) as Readonly<
      Record<PageText, z.ZodMiniString>
    >,
  ),
  groups: list(groupLine),
  /** That there are more groups, which are not in the list. */
  cut: z.exactOptional(z.string()),
});

export const overviewView = z.object({
  ...said,
  group: groupLine,
  state: richText,
  requires: richText,
  notes: list(richText),
  figures: list(z.string()),
  diagnosis: list(richText),
  /** Leads to the screen in chat that switches protection on; absent while it is on. */
  switchOn: z.exactOptional(z.string()),
  offQuestion: z.string(),
});

/** The index names it, since a group may not be offered all. */
const option = z.object({ index: z.number(), name: z.string(), means: z.string() });

const setting = z.object({
  key: z.string(),
  label: z.string(),
  about: z.string(),
  options: list(option),
  /** An index; absent where the value is one that no option offers, which `value` names. */
  chosen: z.exactOptional(z.number()),
  value: z.string(),
});

const section = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  settings: list(setting),
});

const topic = z.object({ id: z.number(), name: z.string(), url: z.string() });

export const settingsView = z.object({
  ...said,
  sections: list(section),
  /** The chosen topics; absent where all topics are alike. */
  topics: z.exactOptional(list(topic)),
});

const mend = z.object({ label: z.string(), url: z.string() });

const channel = z.object({
  id: z.number(),
  title: z.string(),
  mark: z.string(),
  line: richText,
  mend: z.exactOptional(mend),
  isPrivate: z.boolean(),
  isSuspected: z.boolean(),
  removeQuestion: z.string(),
});

export const channelsView = z.object({
  ...said,
  channels: list(channel),
  notes: list(z.string()),
  /** Why the change was not made, with what mends it. */
  faults: z.exactOptional(list(z.object({ text: z.string(), mend: z.exactOptional(mend) }))),
  isFull: z.boolean(),
});

const button = z.object({ text: z.string(), url: z.exactOptional(z.string()) });

/** The notice as members will see it, or why it cannot be saved so. */
export const sampleView = z.object({
  text: richText,
  buttons: list(list(button)),
  hasPicture: z.boolean(),
  refusal: z.exactOptional(z.string()),
  welcome: z.exactOptional(richText),
});

const noticeLink = z.object({ text: z.string(), url: z.string() });

const version = z.string();

export const noticeView = z.object({
  ...said,
  language: z.string(),
  languages: list(
    z.object({
      code: z.string(),
      name: z.string(),
      isRightToLeft: z.boolean(),
      own: z.exactOptional(richText),
      standard: z.string(),
    }),
  ),
  verifyButton: z.object({ own: z.exactOptional(z.string()), standard: z.string() }),
  links: z.object({ first: z.exactOptional(noticeLink), second: z.exactOptional(noticeLink) }),
  hasPicture: z.boolean(),
  welcome: z.exactOptional(richText),
  longest: z.object({ text: z.number(), label: z.number() }),
  /** Of each part that can be changed. */
  versions: z.object({
    texts: z.record(z.string(), version),
    ...{ verifyButton: version, first: version, second: version },
    ...{ picture: version, welcome: version },
  }),
});

const muted = z.object({
  id: z.number(),
  name: z.string(),
  missing: z.string(),
  since: z.number(),
  until: z.exactOptional(z.number()),
});

const person = z.object({ id: z.number(), name: z.string() });

export const peopleView = z.object({
  muted: list(muted),
  /** From where the next page goes on. */
  next: z.exactOptional(z.number()),
});

export const allowedView = z.object({
  ...said,
  title: z.string(),
  people: list(person),
  count: z.number(),
  next: z.exactOptional(z.number()),
});

export const personView = z.object({
  ...said,
  person,
  why: richText,
  isMuted: z.boolean(),
  isAllowed: z.boolean(),
  mayTrust: z.boolean(),
});

const change = z.object({ id: z.number(), when: z.number(), who: richText, lines: list(richText) });

export const historyView = z.object({ changes: list(change), older: z.exactOptional(z.number()) });

/** Where admins read what happens: the chat as Telegram names it now, or that there is none. */
export const logView = z.object({ ...said, isOn: z.boolean(), now: richText });

const series = z.object({ name: z.string(), total: z.string(), values: list(z.number()) });

export const statisticsView = z.object({
  ...said,
  days: z.number(),
  ranges: list(z.object({ days: z.number(), label: z.string() })),
  isWeekly: z.boolean(),
  /** The figures, or that there are none yet. */
  figures: richText,
  /** A picture each; none where there are no figures. The labels are those of all. */
  charts: list(series),
  labels: list(z.string()),
});

export const fileView = z.object({ name: z.string(), content: z.string() });

/** What a file, or another group, would change in a group, or why it cannot be used. */
export const comparisonView = z.object({
  ...said,
  fault: z.exactOptional(richText),
  title: z.exactOptional(richText),
  changes: list(richText),
  notes: list(richText),
  ofChannels: z.boolean(),
  ofTheRest: z.boolean(),
});
