import { LANGUAGES } from '../../../core/model/settings.ts';
import { LINK_SLOTS } from '../../../core/notices/own-texts.ts';
import { LANGUAGE_NAMES } from '../../texts/languages.ts';
import { commasOf } from '../../texts/texts.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor, inRows } from '../buttons.ts';
import type { Screen, Visit } from '../screen.ts';
import { settingButtons } from '../screens/settings.ts';
import { editorScreen } from './editor.ts';
import {
  buttonEditor,
  type EditorDeps,
  linkEditor,
  pictureEditor,
  textEditor,
  welcomeEditor,
} from './editors.ts';
import { sampleOf } from './sample.ts';

/** The screens where admins make their notice: its texts, its buttons and its picture. */
export function noticeScreens(groups: EditorDeps): Screen[] {
  return [
    noticesScreen(),
    textsScreen(),
    editorScreen(textEditor(groups)),
    editorScreen(buttonEditor(groups)),
    editorScreen(linkEditor(groups)),
    editorScreen(pictureEditor(groups)),
    editorScreen(welcomeEditor(groups)),
  ];
}

/** The section: what the notice is made of, and the settings about it. */
function noticesScreen(): Screen {
  return {
    name: 'notices',
    show: (visit) => {
      const { group, texts } = visit;
      const { act, open } = buttonsFor(group.id);
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-notices') }),
          texts.rich('about-notices'),
        ]),
        keyboard: [
          ...parts(visit),
          [act(texts.plain('sample-button'), 'notices', 'sample')],
          ...settingButtons(visit, 'notices'),
          [open(texts.plain('back'), 'home')],
        ],
      };
    },
    actions: {
      sample: (visit) => ({ sample: sampleOf(visit, visit.group, visit.group.settings.language) }),
    },
  };
}

/** A button for each part of the notice, with what it is now. */
function parts({ group, texts }: Visit) {
  const { open } = buttonsFor(group.id);
  const { noticeTexts, noticeLinks, noticePicture, verifyButtonText, welcomeText } = group.settings;
  const own = LANGUAGES.filter((language) => noticeTexts[language] !== undefined);
  const names = texts.shown(commasOf(own.map((language) => LANGUAGE_NAMES[language]))).text;
  const [standard, none] = [texts.plain('value-standard'), texts.plain('value-none')];
  const line = (
    label:
      | 'setting-warning-text'
      | 'setting-verify-button'
      | 'setting-picture'
      | 'setting-welcome'
      | LinkLabel,
    value: string,
  ) => texts.plain('settings-line', { label: texts.plain(label), value });
  return [
    [open(line('setting-warning-text', own.length === 0 ? standard : names), 'texts')],
    [open(line('setting-verify-button', verifyButtonText ?? standard), 'button')],
    ...LINK_SLOTS.map((slot) => [
      open(line(`setting-link-${slot}`, noticeLinks[slot]?.text ?? none), 'link', slot),
    ]),
    [
      open(
        line('setting-picture', noticePicture === null ? none : texts.plain('value-on')),
        'picture',
      ),
    ],
    [
      open(
        line('setting-welcome', welcomeText === null ? none : texts.plain('value-on')),
        'welcome',
      ),
    ],
  ];
}

type LinkLabel = `setting-link-${(typeof LINK_SLOTS)[number]}`;

/** The languages; that of the group first. */
function textsScreen(): Screen {
  return {
    name: 'texts',
    show: ({ group, texts }) => {
      const { act, open } = buttonsFor(group.id);
      const { language: first, noticeTexts } = group.settings;
      const languages = [first, ...LANGUAGES.filter((language) => language !== first)];
      const buttons = languages.map((language) => {
        const mark = noticeTexts[language] === undefined ? '' : '• ';
        return act(`${mark}${LANGUAGE_NAMES[language]}`, 'text', 'write', language);
      });
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('setting-warning-text') }),
          texts.rich('about-notice-texts'),
        ]),
        keyboard: [...inRows(buttons, 3), [open(texts.plain('back'), 'notices')]],
      };
    },
  };
}
