import { useRef, useState } from 'preact/hooks';
import type { FormattedText } from '../../contract/rich-text.ts';
import { Act, Card, Form } from '../parts.tsx';
import { type Change, useAct, useRoom } from '../room.ts';
import {
  changed,
  type Draft,
  draftOf,
  isChanged,
  NO_CHANGES,
  type NoticeView,
  retexted,
  stepsOf,
  without,
} from './draft.ts';
import { LinkField, PictureField, VerifyField } from './fields.tsx';
import { useChanges } from './kept.ts';
import { Overtaken } from './overtaken.tsx';
import { Preview, usePreview } from './preview.tsx';
import { TextField } from './text-field.tsx';
import { WelcomeField } from './welcome.tsx';

interface EditorProps {
  readonly view: NoticeView;
  readonly onSave: Change<NoticeView>;
}

const SLOTS = ['first', 'second'] as const;

type ChangePart = <P extends Parameters<typeof changed>[2]>(part: P, value: Draft[P]) => void;

/** Makes the notice, beside how it will look. */
export function Editor({ view, onSave }: EditorProps) {
  const act = useAct();
  const [language, setLanguage] = useState(view.language);
  const { changes, change: setChanges } = useChanges();
  const isStopped = useRef(false);
  const draft = draftOf(view, changes, language);
  const sample = usePreview(draft);
  const change: ChangePart = (part, value) => setChanges((now) => changed(now, view, part, value));

  async function save() {
    isStopped.current = false;
    for (const step of stepsOf(changes, view)) {
      const saved = await onSave(() => act(step.name, step.input));
      if (saved === undefined || saved.isBad) return;
      // What has been typed meanwhile is not saved yet.
      setChanges((now) => without(now, step, saved));
      if (isStopped.current) return;
    }
  }

  function cancel() {
    isStopped.current = true;
    setChanges(() => NO_CHANGES);
  }

  const direction = directionIn(view, language);
  const ofGroup = directionIn(view, view.language);
  return (
    <Form kind="editor">
      <div>
        <TextCard
          view={view}
          language={language}
          text={draft.text}
          onLanguage={setLanguage}
          onChange={(text) => setChanges((now) => retexted(now, view, language, text))}
        />
        <VerifyField
          value={draft.verifyButton}
          standard={view.verifyButton.standard}
          onChange={(value) => change('verifyButton', value)}
        />
        <Links draft={draft} onChange={change} />
        <PictureField isThere={view.hasPicture} version={view.versions.picture} onRemove={onSave} />
        <WelcomeField
          value={draft.welcome}
          direction={ofGroup}
          onChange={(value) => change('welcome', value)}
        />
      </div>
      <div class="beside">
        <Preview sample={sample} direction={direction} ofGroup={ofGroup} />
        <p id="refusal" class="bad" role="status">
          {sample?.refusal}
        </p>
        <Overtaken view={view} changes={changes} />
      </div>
      {isChanged(changes) && (
        <Saving isRefused={sample?.refusal !== undefined} onSave={save} onCancel={cancel} />
      )}
    </Form>
  );
}

const spokenIn = (view: NoticeView, language: string) =>
  view.languages.find(({ code }) => code === language);

const directionIn = (view: NoticeView, language: string) =>
  spokenIn(view, language)?.isRightToLeft ? 'rtl' : 'ltr';

interface LinksProps {
  readonly draft: Draft;
  readonly onChange: ChangePart;
}

function Links({ draft, onChange }: LinksProps) {
  return (
    <>
      {SLOTS.map((slot) => (
        <LinkField
          key={slot}
          title={`setting-link-${slot}`}
          value={draft[slot]}
          onChange={(value) => onChange(slot, value)}
        />
      ))}
    </>
  );
}

interface SavingProps {
  readonly isRefused: boolean;
  readonly onSave: () => Promise<void>;
  readonly onCancel: () => void;
}

function Saving({ isRefused, onSave, onCancel }: SavingProps) {
  const { t } = useRoom();
  return (
    <div class="row saving">
      <span>{t('page-unsaved')}</span>
      <Act kind="main" isOff={isRefused} onPress={onSave}>
        {t('save-button')}
      </Act>
      <Act onPress={onCancel}>{t('cancel')}</Act>
    </div>
  );
}

interface TextCardProps {
  readonly view: NoticeView;
  readonly language: string;
  readonly text: FormattedText | null;
  readonly onLanguage: (language: string) => void;
  readonly onChange: (text: FormattedText | null) => void;
}

/** The text in one of the languages. */
function TextCard({ view, language, text, onLanguage, onChange }: TextCardProps) {
  const { t } = useRoom();
  const standard = { text: spokenIn(view, language)?.standard ?? '', entities: [] };
  return (
    <Card title={t('setting-warning-text')}>
      <p class="about" id="about-text">
        {t('about-notice-texts')}
      </p>
      <LanguageField view={view} language={language} onChange={onLanguage} />
      <TextField
        label={t('setting-warning-text')}
        value={text ?? standard}
        direction={directionIn(view, language)}
        describedBy="about-text refusal"
        onChange={(value) => onChange(orNone(value))}
      />
      {text !== null && <Act onPress={() => onChange(null)}>{t('standard-button')}</Act>}
    </Card>
  );
}

/** Who takes all words away gets the standard ones. */
const orNone = (value: FormattedText): FormattedText | null =>
  value.text.trim() === '' ? null : value;

interface LanguageFieldProps {
  readonly view: NoticeView;
  readonly language: string;
  readonly onChange: (language: string) => void;
}

function LanguageField({ view, language, onChange }: LanguageFieldProps) {
  const { t } = useRoom();
  return (
    <label class="field">
      <span>{t('page-text-language')}</span>
      <select value={language} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {view.languages.map(({ code, name, own }) => (
          <option key={code} value={code}>
            {own === undefined ? name : `• ${name}`}
          </option>
        ))}
      </select>
    </label>
  );
}
