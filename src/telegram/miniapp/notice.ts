import type { Message } from 'grammy/types';
import type { Input } from '../../contract/operations.ts';
import type { Group } from '../../core/model/group.ts';
import { LANGUAGES, type Language } from '../../core/model/settings.ts';
import { LONGEST_LABEL, LONGEST_TEXT, type OwnText } from '../../core/notices/own-texts.ts';
import { isFormat } from '../../core/notices/text-entities.ts';
import { accepted, type Editor, groupWith } from '../control/notice/editor.ts';
import {
  buttonEditor,
  linkEditor,
  pictureEditor,
  textEditor,
  welcomeEditor,
} from '../control/notice/editors.ts';
import { sampleOf } from '../control/notice/sample.ts';
import { textsRefusal } from '../control/notice/text-refusals.ts';
import { isOvertaken, versionOf } from '../control/notice/versions.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { isRightToLeft } from '../texts/direction.ts';
import { LANGUAGE_NAMES } from '../texts/languages.ts';
import { textsIn } from '../texts/texts.ts';
import { richOf, welcomeText } from '../ui/notice-text.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

type Draft = Input<'preview'>['draft'];
type Link = NonNullable<Draft['first']>;
type Typed = Pick<Message, 'text' | 'entities'>;

/** The notice: its texts, its buttons, and how it will look. */
export function noticeHandlers(
  { groups }: Rooms,
  { again }: Desk,
): Handlers<
  | 'notice'
  | 'preview'
  | 'save-text'
  | 'save-button'
  | 'save-link'
  | 'save-welcome'
  | 'remove-picture'
> {
  const [text, button, link, welcome, picture] = [
    textEditor(groups),
    buttonEditor(groups),
    linkEditor(groups),
    welcomeEditor(groups),
    pictureEditor(groups),
  ];

  /** Saves what was typed, as the chat does with a message; null takes away what is there. */
  async function save<T>(editor: Editor<T>, visit: Visit, seen: string, typed: Typed | null) {
    if (!editor.isPlace(visit.args)) return view(visit);
    const read = typed === null ? { value: undefined } : taken(accepted, editor, visit, typed);
    if ('refusal' in read) return view(visit, { toast: read.refusal, isAlert: true });
    if (isOvertaken(editor.current(visit), { seen, value: read.value })) {
      return view(visit, { toast: visit.texts.plain('overtaken'), isAlert: true });
    }
    await editor.save(visit, read.value);
    return view(await again(visit), { toast: visit.texts.plain('saved') });
  }

  /** The group with a part of a draft, and why the part would not be saved. */
  function tried<T>(editor: Editor<T>, visit: Visit, typed: Typed | null): [Group, string?] {
    if (!editor.isPlace(visit.args)) return [visit.group];
    if (typed === null) return [groupWith(editor, visit, undefined)];
    const read = taken((_, ...of) => editor.read(...of), editor, visit, typed);
    return 'refusal' in read ? [visit.group, read.refusal] : [groupWith(editor, visit, read.value)];
  }

  return {
    notice: async (visit) => view(visit),

    async preview(visit, { draft }) {
      const language = languageIn(draft.language) ?? visit.group.settings.language;
      const refusals: string[] = [];
      let { group } = visit;
      const attempt = <T>(editor: Editor<T>, args: string[], typed: Typed | null) => {
        const [next, refusal] = tried(editor, { ...visit, group, args }, typed);
        group = next;
        if (refusal !== undefined) refusals.push(refusal);
      };
      attempt(text, [language], draft.text && typedText(draft.text));
      attempt(button, [], draft.verifyButton === null ? null : { text: draft.verifyButton });
      for (const slot of ['first', 'second'] as const) {
        attempt(link, [slot], draft[slot] && typedLink(draft[slot]));
      }
      attempt(welcome, [], draft.welcome && typedText(draft.welcome));
      const refusal = refusals[0] ?? textsRefusal(visit, visit.group, group);
      const sample = sampleOf(visit, group, language);
      const { user } = visit;
      const greeting = welcomeText(group, { id: user.id, firstName: user.first_name });
      return {
        text: sample.text,
        buttons: sample.keyboard.inline_keyboard.map((row) =>
          row.map((one) => ({ text: one.text, ...('url' in one && { url: one.url }) })),
        ),
        hasPicture: sample.picture !== undefined,
        ...(greeting !== undefined && { welcome: greeting }),
        ...(refusal !== undefined && { refusal }),
      };
    },

    'save-text': (visit, { language, seen, value }) =>
      save(text, { ...visit, args: [language] }, seen, value && typedText(value)),
    'save-button': (visit, { seen, value }) =>
      save(button, visit, seen, value === null ? null : { text: value }),
    'save-link': (visit, { slot, seen, value }) =>
      save(link, { ...visit, args: [slot] }, seen, value && typedLink(value)),
    'save-welcome': (visit, { seen, value }) =>
      save(welcome, visit, seen, value && typedText(value)),
    'remove-picture': (visit, { seen }) => save(picture, visit, seen, null),
  };
}

const languageIn = (code: string): Language | undefined =>
  LANGUAGES.find((language) => language === code);

const typedText = (own: OwnText): Typed => ({
  text: own.text,
  entities: [...richOf(own).entities],
});

/** Reads what was typed as a message; whoever writes without the page may send formats of others. */
function taken<T>(
  read: (editor: Editor<T>, visit: Visit, message: Message) => ReturnType<Editor<T>['read']>,
  editor: Editor<T>,
  visit: Visit,
  typed: Typed,
): ReturnType<Editor<T>['read']> {
  if (typed.entities?.every(isFormat) === false) {
    return { refusal: visit.texts.plain('sample-refused') };
  }
  return read(editor, visit, asMessage(visit, typed));
}

/** As one writes it in chat. */
const typedLink = ({ text, url }: Link): Typed => ({ text: `${text} ${url.trim()}` });

/** What was typed on the page, as if it had been written in chat. */
function asMessage({ user }: Visit, typed: Typed): Message {
  const chat = { id: user.id, type: 'private' as const, first_name: user.first_name };
  return { message_id: 0, date: 0, chat, from: user, ...typed };
}

function view({ group }: Visit, outcome: Outcome = {}) {
  const {
    language,
    noticeTexts,
    noticeLinks,
    noticePicture,
    verifyButtonText,
    welcomeText: welcome,
  } = group.settings;
  const codes = [language, ...LANGUAGES.filter((one) => one !== language)];
  const names = { user: '{user}', channels: '{channels}' };
  return {
    ...saidOf(outcome),
    language: language as string,
    languages: codes.map((code) => {
      const own = noticeTexts[code];
      return {
        ...{ code: code as string, name: LANGUAGE_NAMES[code], isRightToLeft: isRightToLeft(code) },
        ...(own !== undefined && { own: richOf(own) }),
        standard: textsIn(code).plain('notice', names),
      };
    }),
    verifyButton: {
      ...(verifyButtonText !== null && { own: verifyButtonText }),
      standard: textsIn(language).plain('verify-button'),
    },
    links: noticeLinks,
    hasPicture: noticePicture !== null,
    ...(welcome !== null && { welcome: richOf(welcome) }),
    longest: { text: LONGEST_TEXT, label: LONGEST_LABEL },
    versions: {
      texts: Object.fromEntries(codes.map((code) => [code, versionOf(noticeTexts[code])])),
      verifyButton: versionOf(verifyButtonText),
      first: versionOf(noticeLinks.first),
      second: versionOf(noticeLinks.second),
      picture: versionOf(noticePicture),
      welcome: versionOf(welcome),
    },
  };
}
