import type { PageText } from '../../contract/page-texts.ts';
import { Act, Card, InChat } from '../parts.tsx';
import { type Change, useAct, useRoom } from '../room.ts';
import type { NoticeLink, NoticeView } from './draft.ts';

interface LinkFieldProps {
  readonly title: PageText;
  readonly value: NoticeLink | null;
  readonly onChange: (value: NoticeLink | null) => void;
}

/** A button under the notice that opens a page. */
export function LinkField({ title, value, onChange }: LinkFieldProps) {
  const { t } = useRoom();
  const { text, url } = value ?? { text: '', url: '' };
  const change = (next: NoticeLink) =>
    onChange(next.text.trim() === '' && next.url.trim() === '' ? null : next);
  return (
    <Card title={t(title)}>
      <p class="about">{t('about-link-button')}</p>
      <label class="field">
        <span>{t('page-button-text')}</span>
        <input
          type="text"
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value, url })}
        />
      </label>
      <label class="field">
        <span>{t('page-button-address')}</span>
        <input
          type="url"
          dir="ltr"
          value={url}
          onInput={({ currentTarget }) => change({ text, url: currentTarget.value })}
        />
      </label>
      {value !== null && <Act onPress={() => onChange(null)}>{t('remove-button')}</Act>}
    </Card>
  );
}

interface VerifyFieldProps {
  readonly value: string | null;
  readonly standard: string;
  readonly onChange: (value: string | null) => void;
}

/** The text of the Verify button. */
export function VerifyField({ value, standard, onChange }: VerifyFieldProps) {
  const { t } = useRoom();
  return (
    <Card title={t('setting-verify-button')}>
      <p class="about">{t('about-verify-button')}</p>
      <label class="field">
        <span>{t('page-button-text')}</span>
        <input
          type="text"
          dir="auto"
          value={value ?? ''}
          placeholder={standard}
          onInput={({ currentTarget }) => onChange(currentTarget.value || null)}
        />
      </label>
      {value !== null && <Act onPress={() => onChange(null)}>{t('standard-button')}</Act>}
    </Card>
  );
}

interface PictureFieldProps {
  readonly isThere: boolean;
  readonly version: string;
  readonly onRemove: Change<NoticeView>;
}

/** The picture is sent in chat: the bot keeps none, Telegram does. */
export function PictureField({ isThere, version, onRemove }: PictureFieldProps) {
  const { t } = useRoom();
  const act = useAct();
  return (
    <Card title={t('setting-picture')}>
      <p class="about">{t('about-picture')}</p>
      <p>{t('page-picture-in-chat')}</p>
      <div class="row">
        <InChat screen="picture">{t('page-open-in-chat')}</InChat>
        {isThere && (
          <Act onPress={() => onRemove(() => act('remove-picture', { seen: version }))}>
            {t('remove-button')}
          </Act>
        )}
      </div>
    </Card>
  );
}
